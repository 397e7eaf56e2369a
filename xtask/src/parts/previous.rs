//! The parts of the build before, kept beside the new ones.
//!
//! A tab that was opened before a deployment asks for the parts of its own build; a host that replaced them
//! all would leave it without. The parts alone are kept: such a tab has the rest.

use super::Listing;
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// Where the parts of the build in `dist/` stand while the next one is made.
fn last(project: &Project) -> PathBuf {
    project.target().join("parts").join("last")
}

/// Where the parts of the build before that in `dist/` are kept.
fn kept(project: &Project) -> PathBuf {
    project.target().join("parts").join("previous")
}

/// Sets aside the parts of the build in `dist/`, or of a zip that was hosted; without either there are none.
///
/// # Errors
/// When a file cannot be read or written.
pub fn set_aside(project: &Project, hosted: Option<&Path>) -> Result<()> {
    let last = last(project);
    empty(&last)?;
    match hosted {
        Some(zip) => from_zip(zip, &last),
        None => from_dist(project, &last),
    }
}

/// Puts the parts that were set aside beside those of the new build.
///
/// A build that changed nothing keeps what the one before kept. Answers the names of those that are kept.
///
/// # Errors
/// When a file cannot be read or written.
pub fn restore(project: &Project, listing: &Listing) -> Result<Vec<String>> {
    let (last, kept) = (last(project), kept(project));
    let new = listing.later_files();
    let held = file_names(&last)?;
    if held.iter().any(|name| !new.contains(&name.as_str())) {
        empty(&kept)?;
        for name in &held {
            fs::copy(last.join(name), kept.join(name)).with_context(|| format!("keeping {name}"))?;
        }
    }
    let mut older = file_names(&kept)?;
    older.retain(|name| !new.contains(&name.as_str()));
    for name in &older {
        fs::copy(kept.join(name), project.dist().join(name)).with_context(|| format!("keeping {name}"))?;
    }
    Ok(older)
}

/// The listing is that of the last release: files of another build in `dist/` are not in it.
fn from_dist(project: &Project, to: &Path) -> Result<()> {
    let Ok(listing) = Listing::read(project) else { return Ok(()) };
    let dist = project.dist();
    for name in listing.later_files().into_iter().filter(|name| dist.join(name).is_file()) {
        fs::copy(dist.join(name), to.join(name)).with_context(|| format!("setting {name} aside"))?;
    }
    Ok(())
}

fn from_zip(path: &Path, to: &Path) -> Result<()> {
    let file = fs::File::open(path).with_context(|| format!("opening {}", path.display()))?;
    let mut zip = ZipArchive::new(file).with_context(|| format!("reading {}", path.display()))?;
    let names = zip.file_names().filter_map(|name| name.ok().map(|name| name.clone().into_owned()));
    let names: Vec<String> = names.collect();
    let loader = names.iter().find(|name| name.starts_with("loader-") && name.ends_with(".js"));
    let loader = loader.with_context(|| format!("{} holds no build with parts", path.display()))?;
    let mut text = String::new();
    zip.by_name(loader)?.read_to_string(&mut text).with_context(|| format!("reading {loader}"))?;
    let styles = names.iter().filter(|name| name.starts_with("later-") && name.ends_with(".css"));
    for name in parts_in(&text).chain(styles.map(String::as_str)) {
        let mut bytes = Vec::new();
        zip.by_name(name)?.read_to_end(&mut bytes).with_context(|| format!("reading {name}"))?;
        fs::write(to.join(name), bytes).with_context(|| format!("setting {name} aside"))?;
    }
    Ok(())
}

/// The files that a loader asks for.
fn parts_in(loader: &str) -> impl Iterator<Item = &str> {
    let quoted = loader.split('"').filter_map(|text| text.strip_prefix("./"));
    // A plain file name: nothing from a foreign zip may lead out of the folder.
    quoted.filter(|name| name.ends_with(".wasm") && !name.contains(['/', '\\']))
}

fn file_names(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    Ok(crate::dist::files(folder)?.iter().map(|file| file.to_string_lossy().into_owned()).collect())
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_those_that_the_loader_asks_for() {
        let loader = "import { initSync } from \"./passerelle-1.js\";\n\
                      fetch(new URL(\"./dossier-1.wasm\", import.meta.url));\nfetch(\"./../out.wasm\");\n";
        assert_eq!(parts_in(loader).collect::<Vec<_>>(), ["dossier-1.wasm"]);
    }
}
