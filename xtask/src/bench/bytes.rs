//! What a first visit downloads.

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

/// A file of the first download, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
}

/// The files of `dist/` behind the addresses that the page fetched before it answered, the largest first.
pub fn first_download(dist: &Path, url: &str, fetched: &[String]) -> Result<Vec<Part>> {
    let names: BTreeSet<&str> = fetched.iter().filter_map(|address| name_of(url, address)).collect();
    let mut parts = Vec::new();
    for name in names {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("reading {name} in dist/"))?;
        parts.push(Part { name: name.to_owned(), raw: bytes.len(), gzip: gzip(&bytes)? });
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.gzip));
    Ok(parts)
}

/// The file of an address on our site: the page itself for the root, without query and fragment.
fn name_of<'a>(url: &str, address: &'a str) -> Option<&'a str> {
    let path = address.strip_prefix(url)?.split(['?', '#']).next()?;
    Some(if path.is_empty() { "index.html" } else { path })
}

/// The size once compressed as static hosts do it.
fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_file_once() {
        let url = "http://127.0.0.1:8080/";
        assert_eq!(name_of(url, "http://127.0.0.1:8080/#/tableau"), Some("index.html"));
        assert_eq!(name_of(url, "http://127.0.0.1:8080/a/b.js?v=1"), Some("a/b.js"));
        assert_eq!(name_of(url, "blob:http://127.0.0.1:8080/x"), None);
    }

    #[test]
    fn repeated_text_becomes_small() {
        assert!(gzip(&[b'a'; 10_000]).unwrap() < 100);
    }
}
