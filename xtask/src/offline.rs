//! The service worker of the page: which files it keeps, and the name of the copy they make.

use crate::dist::{Profile, files};
use crate::parts::names;
use crate::server::headers::is_hashed;
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The service worker, and what stands in for it in a build for trying things.
const WORKER: &str = "sw.js";
const NONE: &str = "sw-none.js";

/// The lines of the worker that the build writes.
const COPY: &str = "const COPY = \"passerelle-unbuilt\";";
const FILES: &str = "const FILES = [];";

/// What is not for the page: the headers of the host, the worker itself, and pictures that only an offer to install shows.
fn is_kept(name: &str) -> bool {
    !(name == "_headers" || name == WORKER || name == NONE || name.starts_with("install/screen-"))
}

/// Writes into the service worker of `dist/` what it keeps. `older` are the parts of the build before, which tabs of that
/// build have in their own copy; `build` names the programs, as the page asks for its worker.
///
/// # Errors
/// When a file cannot be read or written, or the worker has no place for the list.
pub fn finish(dist: &Path, profile: Profile, build: &str, older: &[String]) -> Result<()> {
    let (path, none) = (dist.join(WORKER), dist.join(NONE));
    if profile == Profile::Dev {
        fs::rename(&none, &path).context("putting the stand-in of sw.js in its place")?;
        return Ok(());
    }
    fs::remove_file(&none).with_context(|| format!("removing {NONE}"))?;
    let mut kept = Vec::new();
    for file in files(dist)? {
        let name = file.to_string_lossy().replace('\\', "/");
        if is_kept(&name) && !older.contains(&name) {
            let bytes = fs::read(dist.join(&file)).with_context(|| format!("reading {name}"))?;
            kept.push(entry(&name, build, &bytes));
        }
    }
    let list = format!("[{}]", kept.join(", "));
    let text = fs::read_to_string(&path).with_context(|| format!("reading {WORKER}"))?;
    ensure!(text.contains(COPY) && text.contains(FILES), "{WORKER} has no place for the list of its files");
    let text = text.replace(FILES, &format!("const FILES = {list};"));
    let copy = names::digest(&[text.as_bytes()]);
    let text = text.replace(COPY, &format!("const COPY = \"passerelle-{copy}\";"));
    fs::write(&path, text).with_context(|| format!("writing {WORKER}"))
}

/// A file as the worker reads it: its address, and what proves its content where the name does not.
fn entry(name: &str, build: &str, bytes: &[u8]) -> String {
    let last = name.rsplit('/').next().unwrap_or(name);
    if is_hashed(last) {
        return format!("[\"./{name}\"]");
    }
    let address = match name {
        "index.html" => "./".to_owned(),
        // The page asks for these under the name of its build.
        "worker-boot.js" | "worker.js" | "worker_bg.wasm" => format!("./{name}?v={build}"),
        name => format!("./{name}"),
    };
    format!("[\"{address}\", \"sha256-{}\"]", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_stands_under_the_address_that_the_page_asks_for() {
        assert_eq!(entry("acts-3a4d3b8ec12b.wasm", "b", b"x"), "[\"./acts-3a4d3b8ec12b.wasm\"]");
        let proof = "sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=";
        assert_eq!(entry("index.html", "b", b"x"), format!("[\"./\", \"{proof}\"]"));
        assert_eq!(entry("worker.js", "b", b"x"), format!("[\"./worker.js?v=b\", \"{proof}\"]"));
        assert_eq!(entry("locales/en.ftl", "b", b"x"), format!("[\"./locales/en.ftl\", \"{proof}\"]"));
    }

    #[test]
    fn the_worker_has_its_place_for_the_list() {
        let worker =
            fs::read_to_string(crate::project::Project::find().unwrap().root().join("assets").join(WORKER)).unwrap();
        assert_eq!((worker.matches(COPY).count(), worker.matches(FILES).count()), (1, 1));
    }

    #[test]
    fn only_what_the_page_shows_is_kept() {
        assert!(is_kept("install/icon-192.png") && is_kept("index.html"));
        assert!(!is_kept("_headers") && !is_kept("sw.js") && !is_kept("install/screen-wide.webp"));
    }
}
