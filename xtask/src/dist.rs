//! Building the application into `dist/`.
//!
//! The builder runs offline: each tool it needs is on its path at the version that `Trunk.toml` names,
//! so it never replaces one by a download of its own.

use crate::offline;
use crate::parts;
use crate::process::{human, run};
use crate::project::Project;
use crate::server::headers::{ON_EVERY_RESPONSE, cache_control};
use crate::styles;
use anyhow::{Context, Result};
use clap::ValueEnum;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What decides the two programs, the settings of the builder included; together they name the build.
const DECISIVE: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "xtask/npm/package-lock.json",
    "src",
    "assets",
];

/// How the application is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Profile {
    /// Small and fast: what is hosted.
    Release,
    /// Compiled in seconds, and slow: for trying a change.
    Dev,
}

/// Builds the page, its assets and both programs, then the list of headers for static hosts.
///
/// # Errors
/// When a step fails; what it wrote says why.
pub fn build(project: &Project, profile: Profile) -> Result<()> {
    build_after(project, profile, None)
}

/// Builds as [`build`] does, and keeps the parts of the build that is in this zip, which is hosted now.
///
/// # Errors
/// As [`build`], and when the zip cannot be read.
pub fn build_after(project: &Project, profile: Profile, hosted: Option<&Path>) -> Result<()> {
    let start = Instant::now();
    if profile == Profile::Release {
        parts::previous::set_aside(project, hosted)?;
    }
    run(project.cargo()?.args(["fetch", "--quiet", "--locked", "--target", "wasm32-unknown-unknown"]))?;
    let mut trunk = project.command(project.tools_bin().join("trunk"))?;
    trunk.args(["build", "--offline=true", "--skip-version-check"]);
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    // The page and its worker compare this name, and a worker of another build is fetched again.
    let build = build_name(project.root())?;
    trunk.env("PASSERELLE_BUILD", &build);
    // The builder stops at the usual value of the first, and buries its errors under the second.
    trunk.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    parts::stand_in::install(project, profile, &mut trunk)?;
    run(&mut trunk)?;
    let dist = project.dist();
    let styles = styles::join(&dist)?;
    let older = parts::finish(project, profile, styles)?;
    write_catalogues(project.root(), &dist)?;
    offline::finish(&dist, profile, &build, &older)?;
    fs::write(dist.join("_headers"), static_host_headers(&files(&dist)?)).context("writing _headers")?;
    println!("Built dist/ in {}.", human(start.elapsed()));
    Ok(())
}

/// The languages that are fetched when chosen; French is compiled in.
const FETCHED: [&str; 3] = ["en", "nl", "de"];

/// Joins the files of each language into one, so that choosing a language is one request.
fn write_catalogues(root: &Path, dist: &Path) -> Result<()> {
    let folder = dist.join("locales");
    fs::create_dir_all(&folder).context("making locales/")?;
    for language in FETCHED {
        let sources = root.join("src/i18n").join(language);
        let mut whole = String::new();
        for file in files(&sources)? {
            whole.push_str(
                &fs::read_to_string(sources.join(&file)).with_context(|| format!("reading {}", file.display()))?,
            );
            whole.push('\n');
        }
        fs::write(folder.join(format!("{language}.ftl")), whole).context("writing a catalogue")?;
    }
    Ok(())
}

/// Every file of a folder and of the folders in it, as sorted relative paths.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("reading {}", next.display()))? {
            let path = entry.with_context(|| format!("reading {}", next.display()))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder).context("a listed file is outside its folder")?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A name that changes whenever the programs can: 16 hexadecimal digits.
fn build_name(root: &Path) -> Result<String> {
    let mut digest = Sha256::new();
    for file in decisive_files(root)? {
        let bytes = fs::read(root.join(&file)).with_context(|| format!("reading {}", file.display()))?;
        // The length keeps a byte from moving between a name and a content unseen.
        digest.update(format!("{} {}\n", file.display(), bytes.len()));
        digest.update(bytes);
    }
    let mut name = String::new();
    for byte in digest.finalize().iter().take(8) {
        write!(name, "{byte:02x}").context("writing the name of the build")?;
    }
    Ok(name)
}

fn decisive_files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for part in DECISIVE {
        let path = root.join(part);
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|file| Path::new(part).join(file)));
        } else if path.is_file() {
            found.push(PathBuf::from(part));
        }
    }
    // No program contains a style: changing one must not cost a compilation of the programs.
    found.retain(|file| file.extension().is_none_or(|extension| extension != "css"));
    Ok(found)
}

/// The `_headers` file that several static hosts read: the common headers once, then the time each
/// file may be kept. Each file has its own rule because hosts *add up* the rules that match.
fn static_host_headers(files: &[PathBuf]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in ON_EVERY_RESPONSE {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str("/\n  Cache-Control: no-cache\n");
    for file in files.iter().filter(|file| file.as_path() != Path::new("_headers")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let address = file.to_string_lossy().replace('\\', "/");
        text.push_str(&format!("/{address}\n  Cache-Control: {}\n", cache_control(&name)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headers_file_gives_the_policy_once_and_each_file_one_rule() {
        let text = static_host_headers(&[
            PathBuf::from("_headers"),
            PathBuf::from("a-0123456789abcdef.js"),
            PathBuf::from("index.html"),
        ]);
        assert_eq!(text.matches("Content-Security-Policy").count(), 1);
        assert!(
            text.contains("/a-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"),
            "{text}"
        );
        assert!(text.contains("/index.html\n  Cache-Control: no-cache\n"), "{text}");
        assert!(!text.contains("/_headers"), "{text}");
    }

    #[test]
    fn the_name_of_a_build_is_stable() {
        let project = Project::find().unwrap();
        let name = build_name(project.root()).unwrap();
        assert_eq!(name.len(), 16);
        assert_eq!(name, build_name(project.root()).unwrap());
    }
}
