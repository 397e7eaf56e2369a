//! A static server for `dist/` with the headers of production.
//!
//! The same server answers `serve`, the journeys and the measurements, so what is tested is what is
//! hosted. It reads each file when asked: a new build shows at the next reload.

pub mod headers;
mod resolve;

use anyhow::{Context, Result, anyhow, bail};
use headers::{ON_EVERY_RESPONSE, cache_control, content_type};
use socket2::SockRef;
use std::io::{Cursor, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Method, Request, Response, Server};

/// Enough to answer the parallel requests of a few pages.
const THREADS: usize = 4;

/// A server that answers until it is dropped.
pub struct Site {
    address: SocketAddr,
    server: Arc<Server>,
    threads: Vec<JoinHandle<()>>,
}

/// Takes a port of this machine; port 0 takes any free one.
///
/// # Errors
/// A sentence with the remedy when the port is taken.
pub fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => {
            // An answer goes out in two writes; without this, the second waits 40 ms for the other side to confirm
            // the first. Connections take the setting over from the socket that accepts them.
            SockRef::from(&listener).set_tcp_nodelay(true).context("sending answers without delay")?;
            Ok(listener)
        }
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is already in use on this machine: stop the program that uses it, or choose another with `--port`"
        ),
        Err(error) => Err(error).with_context(|| format!("listening on port {port}")),
    }
}

impl Site {
    /// Answers on this port with the files of this folder.
    ///
    /// # Errors
    /// When the port or the threads cannot be used.
    pub fn start(listener: TcpListener, folder: &Path) -> Result<Self> {
        let address = listener.local_addr().context("reading the address of the server")?;
        let server = Server::from_listener(listener, None).map_err(|error| anyhow!("starting the server: {error}"))?;
        let mut site = Self { address, server: Arc::new(server), threads: Vec::new() };
        for _ in 0..THREADS {
            let server = Arc::clone(&site.server);
            let folder = folder.to_owned();
            let answer_all = move || server.incoming_requests().for_each(|request| answer(&folder, request));
            site.threads.push(thread::Builder::new().spawn(answer_all).context("starting a thread of the server")?);
        }
        Ok(site)
    }

    /// The address of the page, with its final slash.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the program is stopped.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                eprintln!("a thread of the server stopped unexpectedly");
            }
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Each call wakes one waiting thread, which then ends.
        for _ in &self.threads {
            self.server.unblock();
        }
    }
}

fn answer(folder: &Path, request: Request) {
    let response = respond(folder, request.method(), request.url());
    let url = request.url().to_owned();
    // A browser that leaves a page closes its connections: worth a line, not worth stopping.
    if let Err(error) = request.respond(response) {
        eprintln!("the answer to {url} was not delivered: {error}");
    }
}

fn respond(folder: &Path, method: &Method, url: &str) -> Response<Cursor<Vec<u8>>> {
    if !matches!(method, Method::Get | Method::Head) {
        return with_headers(
            Response::from_string("method not allowed\n").with_status_code(405),
            &[("Allow", "GET, HEAD")],
        );
    }
    let found: Option<(PathBuf, Vec<u8>)> =
        resolve::file(folder, url).and_then(|path| std::fs::read(&path).ok().map(|bytes| (path, bytes)));
    match found {
        Some((path, bytes)) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let own = [("Content-Type", content_type(&name)), ("Cache-Control", cache_control(&name))];
            with_headers(Response::from_data(bytes), &own)
        }
        None => {
            let own = [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-cache")];
            with_headers(Response::from_data("not found\n").with_status_code(404), &own)
        }
    }
}

fn with_headers(mut response: Response<Cursor<Vec<u8>>>, own: &[(&str, &str)]) -> Response<Cursor<Vec<u8>>> {
    for (name, value) in ON_EVERY_RESPONSE.iter().chain(own) {
        // All names and values are constants of this program, and a test sends each of them.
        if let Ok(header) = Header::from_bytes(*name, *value) {
            response.add_header(header);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    /// Sends one request as it is written, without the cleaning that a client library does.
    fn ask(site: &Site, request_line: &str) -> String {
        let mut stream = TcpStream::connect(site.address).unwrap();
        write!(stream, "{request_line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn site(name: &str) -> Site {
        let folder = std::env::temp_dir().join(format!("passerelle-server-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("index.html"), "<!DOCTYPE html>").unwrap();
        std::fs::write(folder.join("passerelle-0123456789abcdef_bg.wasm"), b"\0asm").unwrap();
        std::fs::write(folder.join("large.css"), format!("{}}}", " ".repeat(4_000))).unwrap();
        Site::start(listen(0).unwrap(), &folder).unwrap()
    }

    #[test]
    fn every_response_carries_the_policy() {
        let site = site("policy");
        for request in ["GET /", "GET /nothing", "GET /../Cargo.toml", "POST /", "HEAD /index.html?x=1"] {
            let answer = ask(&site, request);
            for (name, value) in ON_EVERY_RESPONSE {
                assert!(answer.contains(&format!("{name}: {value}\r\n")), "{request}: no {name} in {answer}");
            }
        }
    }

    #[test]
    fn pages_are_checked_again_and_hashed_files_are_kept() {
        let site = site("cache");
        let page = ask(&site, "GET /");
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.contains("Content-Type: text/html; charset=utf-8\r\n"), "{page}");
        assert!(page.contains("Cache-Control: no-cache\r\n"), "{page}");
        let program = ask(&site, "GET /passerelle-0123456789abcdef_bg.wasm");
        assert!(program.contains("Content-Type: application/wasm\r\n"), "{program}");
        assert!(program.contains("immutable"), "{program}");
    }

    #[test]
    fn what_is_not_there_or_not_a_reading_is_refused() {
        let site = site("refused");
        assert!(ask(&site, "GET /%2e%2e/%2e%2e/etc/passwd").starts_with("HTTP/1.1 404"));
        assert!(ask(&site, "GET /nothing").starts_with("HTTP/1.1 404"));
        assert!(ask(&site, "DELETE /index.html").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn a_second_answer_on_a_connection_does_not_wait() {
        let site = site("delay");
        let mut stream = TcpStream::connect(site.address).unwrap();
        let begin = std::time::Instant::now();
        for _ in 0..20 {
            write!(stream, "GET /large.css HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            let mut answer = Vec::new();
            let mut part = [0; 8_192];
            while !answer.ends_with(b"}") {
                let read = stream.read(&mut part).unwrap();
                assert!(read > 0, "the connection was closed");
                answer.extend_from_slice(&part[..read]);
            }
        }
        // Nineteen waits of 40 ms would be 760 ms.
        assert!(begin.elapsed().as_millis() < 600, "{:?}", begin.elapsed());
    }

    #[test]
    fn a_taken_port_is_said_with_its_remedy() {
        let first = listen(0).unwrap();
        let error = listen(first.local_addr().unwrap().port()).unwrap_err();
        assert!(error.to_string().contains("already in use"), "{error}");
    }
}
