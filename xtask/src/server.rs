//! A static server for `dist/` with the headers of production.
//!
//! The same server answers `serve`, the journeys and the measurements, so what is tested is what is
//! hosted. It reads each file when asked: a new build shows at the next reload. A file with a compressed twin beside it,
//! `name.gz`, is sent compressed, as static hosts do it.
//!
//! Each connection has a thread of its own. A browser opens six at once and keeps them open, and the
//! pool of the small server crate tried first (tiny_http 0.12) left the last ones waiting for minutes.

mod answer;
mod connection;
pub mod headers;
mod requests;
mod resolve;

pub use requests::{Request, Requests};

use anyhow::{Context, Result, bail};
use requests::Served;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// A server that answers until it is dropped.
pub struct Site {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    acceptor: Option<JoinHandle<()>>,
}

/// Takes a port of this machine; port 0 takes any free one.
///
/// # Errors
/// A sentence with the remedy when the port is taken.
pub fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(listener),
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
    /// When the port or a thread cannot be used.
    pub fn start(listener: TcpListener, folder: &Path) -> Result<Self> {
        Self::start_with(listener, folder, None)
    }

    /// The same, and writes down what is asked.
    ///
    /// # Errors
    /// When the port or a thread cannot be used.
    pub fn start_watched(listener: TcpListener, folder: &Path, requests: &Arc<Requests>) -> Result<Self> {
        Self::start_with(listener, folder, Some(Arc::clone(requests)))
    }

    fn start_with(listener: TcpListener, folder: &Path, requests: Option<Arc<Requests>>) -> Result<Self> {
        let address = listener.local_addr().context("reading the address of the server")?;
        let stopping = Arc::new(AtomicBool::new(false));
        let (stop, served) = (Arc::clone(&stopping), Arc::new(Served { folder: folder.to_owned(), requests }));
        let acceptor = thread::Builder::new()
            .spawn(move || accept(&listener, &served, &stop))
            .context("starting the thread of the server")?;
        Ok(Self { address, stopping, acceptor: Some(acceptor) })
    }

    /// The address of the page, with its final slash.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the program is stopped.
    pub fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        if self.acceptor.take().is_some_and(|thread| thread.join().is_err()) {
            eprintln!("the server stopped unexpectedly");
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // The thread waits for a connection; this one lets it see that it must end.
        if TcpStream::connect(self.address).is_ok() {
            self.join();
        }
    }
}

fn accept(listener: &TcpListener, served: &Arc<Served>, stopping: &AtomicBool) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let served = Arc::clone(served);
        let started =
            stream.and_then(|stream| thread::Builder::new().spawn(move || connection::serve(&stream, &served)));
        if let Err(error) = started {
            eprintln!("a connection could not be answered: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::headers::ON_EVERY_RESPONSE;
    use super::*;
    use std::io::{Read, Write};
    use std::time::Duration;

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
    fn a_compressed_twin_is_sent_to_whoever_can_read_it() {
        let site = site("compressed");
        let folder = std::env::temp_dir().join(format!("passerelle-server-compressed-{}", std::process::id()));
        std::fs::write(folder.join("index.html.gz"), b"small").unwrap();
        let plain = ask(&site, "GET /");
        assert!(plain.ends_with("<!DOCTYPE html>") && !plain.contains("Content-Encoding"), "{plain}");
        let compressed = ask(&site, "GET / HTTP/1.1\r\nAccept-Encoding: gzip, br\r\nX-Rest:");
        assert!(compressed.ends_with("small") && compressed.contains("Content-Encoding: gzip\r\n"), "{compressed}");
        assert!(compressed.contains("Content-Type: text/html; charset=utf-8\r\n"), "{compressed}");
    }

    #[test]
    fn what_was_asked_is_known_in_its_order() {
        let folder = std::env::temp_dir().join(format!("passerelle-server-watched-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let requests = Arc::new(Requests::default());
        let site = Site::start_watched(listen(0).unwrap(), &folder, &requests).unwrap();
        for address in ["/", "/a.js?v=1"] {
            ask(&site, &format!("GET {address}"));
        }
        let asked: Vec<String> = requests.take().into_iter().map(|request| request.address).collect();
        assert_eq!(asked, ["/", "/a.js?v=1"]);
        assert!(requests.take().is_empty());
    }

    #[test]
    fn many_open_connections_do_not_make_others_wait() {
        let site = site("parallel");
        let mut streams: Vec<TcpStream> = (0..40).map(|_| TcpStream::connect(site.address).unwrap()).collect();
        // Each stays open after its answer, as a browser keeps them.
        for stream in &mut streams {
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            for _ in 0..2 {
                write!(stream, "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
                let mut first = [0; 15];
                stream.read_exact(&mut first).unwrap();
                assert_eq!(&first, b"HTTP/1.1 200 OK");
                let mut rest = Vec::new();
                while !rest.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).unwrap();
                    rest.push(byte[0]);
                }
            }
        }
    }

    #[test]
    fn what_is_no_request_is_answered_and_closed() {
        let site = site("malformed");
        assert!(ask(&site, "nonsense").starts_with("HTTP/1.1 400"));
        assert!(ask(&site, &format!("GET /{}", "a".repeat(40_000))).starts_with("HTTP/1.1 400"));
    }

    #[test]
    fn what_is_not_there_or_not_a_reading_is_refused() {
        let site = site("refused");
        assert!(ask(&site, "GET /%2e%2e/%2e%2e/etc/passwd").starts_with("HTTP/1.1 404"));
        assert!(ask(&site, "GET /nothing").starts_with("HTTP/1.1 404"));
        assert!(ask(&site, "DELETE /index.html").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn a_taken_port_is_said_with_its_remedy() {
        let first = listen(0).unwrap();
        let error = listen(first.local_addr().unwrap().port()).unwrap_err();
        assert!(error.to_string().contains("already in use"), "{error}");
    }
}
