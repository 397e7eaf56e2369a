//! One connection: requests one after the other, until either side closes it.

use super::answer::{Answer, Encoding, is_reading};
use super::requests::Served;
use std::io::{ErrorKind, Read, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longer than any request of a browser for these files.
const LONGEST_HEAD: usize = 16 * 1024;
const MOST_HEADERS: usize = 100;
/// A browser opens a new connection when it needs one later.
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// What a request asks for, and how many bytes it took.
struct Asked {
    method: String,
    url: String,
    stays_open: bool,
    encoding: Encoding,
    length: usize,
}

enum Parsed {
    Whole(Asked),
    Partial,
    Malformed,
}

/// Answers the requests of a connection.
pub fn serve(stream: &TcpStream, served: &Served) {
    match answer_all(stream, served) {
        Ok(()) => {}
        // A page that is left, or an idle connection: the ordinary ends.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe
            ) => {}
        Err(error) => eprintln!("a connection of the server failed: {error}"),
    }
}

fn answer_all(mut stream: &TcpStream, served: &Served) -> Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(LONGEST_SILENCE))?;
    let mut received = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let parsed = parse(&received);
        match parsed {
            Parsed::Whole(asked) => {
                received.drain(..asked.length);
                if let Some(requests) = &served.requests {
                    requests.note(&asked.url);
                }
                let answer = Answer::to(&served.folder, &asked.method, &asked.url, asked.encoding);
                stream.write_all(&answer.into_bytes(asked.method != "HEAD", asked.stays_open))?;
                if !asked.stays_open {
                    return Ok(());
                }
            }
            Parsed::Partial if received.len() <= LONGEST_HEAD => match stream.read(&mut chunk)? {
                0 => return Ok(()),
                count => received.extend_from_slice(&chunk[..count]),
            },
            Parsed::Partial | Parsed::Malformed => return refuse(stream),
        }
    }
}

/// Answers what is not a request, and reads what still comes: closing with unread bytes would make the
/// system throw the answer away.
fn refuse(mut stream: &TcpStream) -> Result<()> {
    stream.write_all(&Answer::to_malformed().into_bytes(true, false))?;
    stream.shutdown(std::net::Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut rest = [0; 4096];
    while stream.read(&mut rest)? > 0 {}
    Ok(())
}

fn parse(received: &[u8]) -> Parsed {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(received) {
        Ok(httparse::Status::Partial) => Parsed::Partial,
        Err(_) => Parsed::Malformed,
        Ok(httparse::Status::Complete(length)) => {
            let method = request.method.unwrap_or_default().to_owned();
            let url = request.path.unwrap_or_default().to_owned();
            let is_named = |name: &str| request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
            let asks_close = is_named("Connection").is_some_and(|header| header.value.eq_ignore_ascii_case(b"close"));
            // A body is never read, so nothing after it could be understood.
            let has_body = is_named("Content-Length").is_some() || is_named("Transfer-Encoding").is_some();
            let reads_gzip = is_named("Accept-Encoding").is_some_and(|header| {
                header.value.split(|byte| *byte == b',').any(|coding| coding.trim_ascii().starts_with(b"gzip"))
            });
            let encoding = if reads_gzip { Encoding::Gzip } else { Encoding::Plain };
            let stays_open = request.version == Some(1) && is_reading(&method) && !asks_close && !has_body;
            Parsed::Whole(Asked { method, url, stays_open, encoding, length })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, bool)>) {
        let found = match parse(text.as_bytes()) {
            Parsed::Whole(asked) => Some((asked.url, asked.stays_open)),
            Parsed::Partial | Parsed::Malformed => None,
        };
        assert_eq!(found, expected.map(|(url, open)| (url.to_owned(), open)), "{text:?}");
    }

    #[test]
    fn a_connection_goes_on_only_when_the_next_request_can_be_told_apart() {
        check("GET /a HTTP/1.1\r\n\r\n", Some(("/a", true)));
        check("GET /a HTTP/1.1\r\nconnection: Close\r\n\r\n", Some(("/a", false)));
        check("GET /a HTTP/1.0\r\n\r\n", Some(("/a", false)));
        check("GET /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", Some(("/a", false)));
        check("POST /a HTTP/1.1\r\n\r\n", Some(("/a", false)));
        check("GET /a HTTP/1.1\r\n", None);
        check("\u{1}\r\n\r\n", None);
    }
}
