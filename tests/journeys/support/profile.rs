//! A folder of a browser: what it keeps, what it downloads, what it asked the network.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use super::wait;

/// A device of somebody: a new profile, removed at the end.
pub struct Profile(PathBuf);

impl Profile {
    /// A device on which nothing was opened yet.
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("passerelle-journey-{}-{number}", std::process::id()));
        for part in ["data", "downloads"] {
            fs::create_dir_all(folder.join(part)).expect("a temporary folder can be made");
        }
        Self(folder)
    }

    /// Where the browser keeps everything.
    pub fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    /// Where files land.
    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }

    /// Where the browser writes down what it asked the network.
    pub fn network_log(&self) -> PathBuf {
        self.0.join("network.json")
    }

    /// A place for a file of the test itself.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The files that were wholly downloaded, oldest name first.
    pub fn downloaded(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.downloads()).expect("the folder of downloads is there");
        // A name that stands there with nothing in it is only reserved.
        let whole = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_filled = path.metadata().is_ok_and(|file| file.len() > 0);
            is_filled && !name.ends_with(".crdownload") && !name.starts_with('.')
        };
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(whole).collect();
        files.sort();
        files
    }

    /// Waits for a download besides those known before, and puts it where the next one cannot replace it.
    pub async fn next_download(&self, keep_as: &str) -> PathBuf {
        let start = Instant::now();
        loop {
            if let Some(file) = self.downloaded().pop() {
                let kept = self.file(keep_as);
                fs::rename(&file, &kept).expect("a download can be moved");
                return kept;
            }
            wait::again(start, "a download").await;
        }
    }

    /// What the page asked of another origin, by the browser's own account: it sees workers too.
    pub fn foreign_requests(&self, base: &str) -> Vec<String> {
        let log = fs::read_to_string(self.network_log()).unwrap_or_default();
        let mut foreign: Vec<String> = log.lines().filter_map(|line| asked(line, base)).collect();
        foreign.sort();
        foreign.dedup();
        foreign
    }
}

/// The foreign address of a line of the log that a page of ours asked for.
fn asked(line: &str, base: &str) -> Option<String> {
    let event: serde_json::Value = serde_json::from_str(line.trim_end_matches([',', '\n'])).ok()?;
    let params = event.get("params")?;
    let url = params.get("url")?.as_str()?;
    let initiator = params.get("initiator").and_then(|initiator| initiator.as_str()).unwrap_or_default();
    let ours = base.trim_end_matches('/');
    let leaves = !url.starts_with(ours) && ["http:", "https:", "ws:", "wss:"].iter().any(|it| url.starts_with(it));
    (leaves && initiator.starts_with(ours)).then(|| url.to_owned())
}

impl Drop for Profile {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// The browser may still be writing its last file.
fn remove(folder: &Path) {
    for _ in 0..20 {
        if fs::remove_dir_all(folder).is_ok() || !folder.exists() {
            return;
        }
        std::thread::yield_now();
    }
}
