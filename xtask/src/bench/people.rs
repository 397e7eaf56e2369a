//! The fictional people of the runs, made by the command line.

use crate::process::run;
use crate::project::Project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A backup of this many people of one seed, made when it is not there yet for this build.
pub fn backup(project: &Project, folder: &Path, persons: usize) -> Result<PathBuf> {
    let file = folder.join(format!("demo-{persons}.json"));
    let mut demo = project.cargo()?;
    demo.args(["run", "--quiet", "--package", "passerelle", "--bin", "passerelle-cli", "--"]);
    demo.args(["demo", "--seed", "1", "--persons", &persons.to_string(), "--long", LONG, "-o"]).arg(&file);
    run(&mut demo)?;
    Ok(file)
}

/// How many facts the first person has.
pub const LONG: &str = "400";

/// The person of a backup with the most facts.
pub fn longest(file: &Path) -> Result<String> {
    let backup: Value = serde_json::from_slice(&fs::read(file)?).context("reading a backup")?;
    let facts = backup["facts"].as_array().context("a backup without facts")?;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for about in facts.iter().filter_map(|fact| fact["about"].as_str()?.strip_prefix("person/")) {
        *counts.entry(about).or_default() += 1;
    }
    let longest = counts.into_iter().max_by_key(|(about, count)| (*count, *about));
    longest.map(|(about, _)| about.to_owned()).context("a backup without people")
}

/// A person of a backup whose name is unique in it: the id and the name.
pub fn wanted(file: &Path) -> Result<(String, String)> {
    let backup: Value = serde_json::from_slice(&fs::read(file)?).context("reading a backup")?;
    let facts = backup["facts"].as_array().context("a backup without facts")?;
    let mut bearers: HashMap<String, Vec<&str>> = HashMap::new();
    for fact in facts.iter().filter(|fact| fact["kind"] == "identity") {
        let data = &fact["data"];
        let (Some(first), Some(last)) = (data["first_name"].as_str(), data["last_name"].as_str()) else { continue };
        let about = fact["about"].as_str().and_then(|about| about.strip_prefix("person/"));
        bearers.entry(format!("{first} {last}")).or_default().extend(about);
    }
    let alone = bearers.into_iter().filter(|(_, ids)| ids.len() == 1);
    // The last in the order of names, so that each run wants the same one.
    let (name, ids) = alone.max().context("every name is borne twice")?;
    Ok((ids[0].to_owned(), name))
}
