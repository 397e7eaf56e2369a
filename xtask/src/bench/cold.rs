//! A first visit on a slow line and a slow machine: nothing in the cache, everything compressed as static hosts do it.

use super::board::Board;
use super::report::Row;
use super::turns::Turns;
use super::{Bench, people};
use crate::dist::files;
use crate::server::{Request, Requests, Site, listen};
use crate::weight::gzip;
use anyhow::{Context, Result};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

/// Bytes a second of 1.6 Mbit/s.
const LINE: f64 = 1_600_000.0 / 8.0;
/// Milliseconds until an answer begins.
const LATENCY: f64 = 150.0;
/// Milliseconds after which a request that was given up can no longer come.
const STILL: u64 = 1_000;
/// How many times slower the machine is.
const SLOWER: f64 = 4.0;
/// Seconds each, and little noise beside what the line takes.
const MOST: usize = 3;
const PEOPLE: usize = 1_000;

/// Opens each build in turn without a cache on such a line. The answer is what our page asked for until it answered.
///
/// # Errors
/// When something cannot be measured.
pub fn measure(bench: &Bench<'_>, rows: &mut Vec<Row>) -> Result<BTreeSet<String>> {
    println!("measuring a cold opening");
    let file = people::backup(bench.project, &bench.folder, PEOPLE)?;
    let requests = Arc::new(Requests::default());
    let mut sites = Vec::new();
    for (place, build) in bench.builds.iter().enumerate() {
        let folder = compressed(&build.dist, &bench.folder.join(format!("compressed-{place}")))?;
        sites.push(Site::start_watched(listen(0)?, &folder, &requests)?);
    }
    let (_profile, chrome) = bench.chrome("cold")?;
    let boards: Vec<Board<'_>> = sites.iter().map(|site| Board { chrome: &chrome, url: site.url() }).collect();
    for board in &boards {
        board.join(&file)?;
        board.open()?;
        board.quiet()?;
    }
    boards[0].open()?;
    boards[0].rest()?;
    chrome.cdp("Network.enable", json!({}))?;
    chrome.cdp(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": LATENCY, "downloadThroughput": LINE, "uploadThroughput": LINE }),
    )?;
    chrome.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
    let mut fetched = BTreeSet::new();
    let times = Turns::take(bench.runs.min(MOST), &boards, |board| {
        chrome.cdp("Network.clearBrowserCache", json!({}))?;
        // Nor is the copy for days without a network there yet: a first visit has none. The people stay.
        let forget =
            json!({ "origin": board.url.trim_end_matches('/'), "storageTypes": "cache_storage,service_workers" });
        chrome.cdp("Storage.clearDataForOrigin", forget)?;
        // What the page before still fetches ahead must neither take the line nor be counted.
        chrome.open("about:blank")?;
        std::thread::sleep(Duration::from_millis(STILL));
        requests.take();
        let opening = board.open()?;
        if board.url == boards[0].url {
            let ready = UNIX_EPOCH + Duration::from_secs_f64(opening.ready / 1_000.0);
            fetched.extend(requests.take().into_iter().filter(|request| request.at <= ready).filter_map(name));
        }
        Ok(opening.ms)
    })?;
    let work = format!("first visit, {PEOPLE} people, 1.6 Mbit/s, 150 ms, processor 4 times slower: to the board");
    let time = times.median(|ms| *ms);
    match time.beside(&work, Some(0.35)) {
        Some(row) => rows.push(row),
        None => rows.push(Row::stated(&work, super::report::ms(time.ours))),
    }
    Ok(fetched)
}

/// A copy of a built application with a compressed twin of each file, for the server to send.
fn compressed(dist: &Path, folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    for file in files(dist)? {
        let to = folder.join(&file);
        let bytes = fs::read(dist.join(&file)).with_context(|| format!("reading {}", file.display()))?;
        fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        let mut twin = to.clone().into_os_string();
        twin.push(".gz");
        fs::write(twin, gzip(&bytes)?)?;
        fs::write(to, bytes)?;
    }
    Ok(folder.to_owned())
}

/// The file that a request names: the page itself for the root. The browser's own wish for an icon is left out.
fn name(request: Request) -> Option<String> {
    let path = request.address.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_icon = path == "favicon.ico" || path.ends_with(".svg");
    (!is_icon).then(|| if path.is_empty() { "index.html".to_owned() } else { path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    #[test]
    fn a_request_is_a_file() {
        let named = |address: &str| name(Request { at: SystemTime::now(), address: address.to_owned() });
        assert_eq!(named("/").as_deref(), Some("index.html"));
        assert_eq!(named("/a/b.js?v=1").as_deref(), Some("a/b.js"));
        assert_eq!(named("/favicon.ico"), None);
    }
}
