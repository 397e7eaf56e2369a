//! A host of one journey's own, which can be stopped, can lack files, and can bring another build.

use super::Profile;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use super::wait;

/// A copy of the built application, and the server of Python in front of it.
pub struct Host {
    folder: PathBuf,
    port: u16,
    server: Option<Child>,
}

impl Host {
    /// Serves a copy of what was built.
    pub async fn start(profile: &Profile) -> Self {
        let folder = profile.file("host");
        copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dist")), &folder);
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = free.local_addr().expect("it has a number").port();
        drop(free);
        let mut host = Self { folder, port, server: None };
        host.serve().await;
        host
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers again.
    pub async fn serve(&mut self) {
        let port = self.port.to_string();
        let server = Command::new("python3")
            .args(["-m", "http.server", &port, "--bind", "127.0.0.1", "--directory"])
            .arg(&self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        self.server = Some(server.expect("Python serves files"));
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(wait::still(start), "the server of Python does not answer");
            wait::again(start, "the server of Python").await;
        }
    }

    /// Answers nothing any more.
    pub fn stop(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().expect("the server can be stopped");
            server.wait().expect("it has stopped");
        }
    }

    /// Has no longer, from now on, the files at its top whose names begin so.
    pub fn withhold(&self, names: &str) {
        let aside = self.aside();
        fs::create_dir_all(&aside).expect("a folder can be made");
        let moved = moved(&self.folder, &aside, names);
        assert!(moved > 0, "the application has no file that begins with {names}");
    }

    /// Has all of its files again.
    pub fn give_back(&self) {
        moved(&self.aside(), &self.folder, "");
    }

    /// Where the files are that it does not have.
    fn aside(&self) -> PathBuf {
        self.folder.with_file_name("withheld")
    }

    /// Puts another build in the place of the one that is served: its page bears this mark.
    pub fn renew(&self, mark: &str) {
        let (page, worker) = (self.folder.join("index.html"), self.folder.join("sw.js"));
        let before = fs::read_to_string(&page).expect("the page is there");
        let after = before.replace("</head>", &format!("<meta name=\"mark\" content=\"{mark}\"></head>"));
        fs::write(&page, &after).expect("the page can be written");
        let text = fs::read_to_string(&worker).expect("the service worker is there");
        let name = "const COPY = \"passerelle-";
        let renewed = text.replace(&proof(&before), &proof(&after)).replace(name, &format!("{name}{mark}-"));
        assert!(renewed.contains(&proof(&after)), "the service worker proves the page");
        fs::write(&worker, renewed).expect("it can be written");
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What proves a content to the browser.
fn proof(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Moves the files whose names begin so; how many they are.
fn moved(from: &Path, to: &Path, names: &str) -> usize {
    let files = fs::read_dir(from).expect("the folder is there").map(|entry| entry.expect("it can be listed").path());
    let begins = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(names));
    let chosen: Vec<PathBuf> = files.filter(|path| path.is_file()).filter(begins).collect();
    for path in &chosen {
        fs::rename(path, to.join(path.file_name().expect("it has a name"))).expect("a file can be moved");
    }
    chosen.len()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the built application is there") {
        let path = entry.expect("it can be listed").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}
