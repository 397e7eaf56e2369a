//! What is answered to a request, headers included.

use super::headers::{ON_EVERY_RESPONSE, cache_control, content_type};
use super::resolve;
use std::fs;
use std::path::Path;

/// An answer, complete but for the way its connection goes on.
pub struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

/// How a body may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Plain,
    Gzip,
}

impl Answer {
    /// The file that an address names, or that there is none.
    pub fn to(folder: &Path, method: &str, url: &str, encoding: Encoding) -> Self {
        if !is_reading(method) {
            let mut answer = Self::plain("405 Method Not Allowed", "method not allowed\n");
            answer.headers.push(("Allow", "GET, HEAD"));
            return answer;
        }
        let found = resolve::file(folder, url).and_then(|path| Some((read(&path, encoding)?, path)));
        let Some(((body, encoding), path)) = found else {
            return Self::plain("404 Not Found", "not found\n");
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let mut headers = vec![("Content-Type", content_type(&name)), ("Cache-Control", cache_control(&name))];
        if encoding == Encoding::Gzip {
            headers.push(("Content-Encoding", "gzip"));
        }
        Self { status: "200 OK", headers, body }
    }

    /// To what is not a request.
    pub fn to_malformed() -> Self {
        Self::plain("400 Bad Request", "bad request\n")
    }

    /// The bytes to send, in one piece: a browser would wait 40 ms for the body after a separate head.
    pub fn into_bytes(self, with_body: bool, stays_open: bool) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in ON_EVERY_RESPONSE.iter().chain(&self.headers) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(if stays_open { "Connection: keep-alive\r\n\r\n" } else { "Connection: close\r\n\r\n" });
        let mut bytes = head.into_bytes();
        if with_body {
            bytes.extend(self.body);
        }
        bytes
    }

    fn plain(status: &'static str, text: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-cache")];
        Self { status, headers, body: text.into() }
    }
}

/// A file, or its compressed twin where there is one and the browser can read it.
fn read(path: &Path, encoding: Encoding) -> Option<(Vec<u8>, Encoding)> {
    if encoding == Encoding::Gzip {
        let mut twin = path.as_os_str().to_owned();
        twin.push(".gz");
        if let Ok(body) = fs::read(twin) {
            return Some((body, Encoding::Gzip));
        }
    }
    Some((fs::read(path).ok()?, Encoding::Plain))
}

/// Whether a method only reads; the server has nothing to write to.
pub fn is_reading(method: &str) -> bool {
    matches!(method, "GET" | "HEAD")
}
