//! From the address in a request to a file, and never to a file outside the served folder.

use std::path::{Component, Path, PathBuf};

/// The file that an address names inside a folder, if there is one.
///
/// The query is left out and a folder stands for its `index.html`. What would step out of the folder
/// is no file, whether by its parts or by a symbolic link.
pub fn file(folder: &Path, url: &str) -> Option<PathBuf> {
    let mut path = folder.join(relative(url)?);
    if path.is_dir() {
        path.push("index.html");
    }
    let real = path.canonicalize().ok()?;
    (real.is_file() && real.starts_with(folder.canonicalize().ok()?)).then_some(real)
}

/// The path of an address, relative to the served folder; `None` if it is malformed or steps out.
fn relative(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let decoded = decode(path.strip_prefix('/')?)?;
    if decoded.contains(['\0', '\\']) {
        return None;
    }
    let path = PathBuf::from(decoded);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

/// Replaces `%41` by the byte it stands for; `None` if what results is not text.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
            bytes.push(digit(rest.next()?)? * 16 + digit(rest.next()?)?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(relative(url), expected.map(PathBuf::from), "{url}");
    }

    #[test]
    fn an_address_names_a_path_without_its_query() {
        check("/", Some(""));
        check("/boot.js", Some("boot.js"));
        check("/worker-boot.js?v=0f", Some("worker-boot.js"));
        check("/a/b%20c.js", Some("a/b c.js"));
    }

    #[test]
    fn nothing_steps_out_of_the_folder() {
        check("/../Cargo.toml", None);
        check("/a/../../Cargo.toml", None);
        check("/%2e%2e/Cargo.toml", None);
        check("/..%2fCargo.toml", None);
        check("//etc/passwd", None);
        check("/%2fetc/passwd", None);
        check("/..%5cCargo.toml", None);
        check("/a%00.js", None);
        check("/a%4", None);
        check("/%ff", None);
        check("http://elsewhere/", None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_no_file() {
        let folder = std::env::temp_dir().join(format!("passerelle-resolve-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("inside")).unwrap();
        std::fs::write(folder.join("secret.txt"), "x").unwrap();
        std::fs::write(folder.join("inside/index.html"), "x").unwrap();
        let link = folder.join("inside/link.txt");
        if !link.exists() {
            std::os::unix::fs::symlink(folder.join("secret.txt"), &link).unwrap();
        }
        assert_eq!(file(&folder.join("inside"), "/link.txt"), None);
        assert!(file(&folder.join("inside"), "/").is_some());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
