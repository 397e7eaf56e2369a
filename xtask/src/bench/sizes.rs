//! Bytes of each part of the page, and the largest functions in it.

use super::Bench;
use super::report::Row;
use crate::project::Project;
use crate::weight::{BUDGET, Part, Weight, kilobytes, largest_functions, parts, total};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Functions listed of each program.
const LISTED: usize = 10;
/// Programs below this, after compression, are listed without their functions.
const SMALL: usize = 10_000;

/// Weighs what was fetched and what may be fetched later: the tables for the page, and the rows.
///
/// # Errors
/// When a file cannot be read.
pub fn measure(bench: &Bench<'_>, fetched: &BTreeSet<String>, rows: &mut Vec<Row>) -> Result<String> {
    let dist = &bench.builds[0].dist;
    let weight = Weight::of(dist)?;
    let asked = parts(dist, fetched)?;
    let mut row = |work: &str, bytes: usize, limit: usize| {
        rows.push(Row::count(work, kilobytes(bytes), kilobytes(limit), "KB"));
    };
    row("first download, gzip, as the page names it", weight.first_download(), BUDGET.first_download);
    row("first download, gzip, as the browser asked for it", total(&asked), BUDGET.first_download);
    row("all parts of the page, gzip", weight.all_parts(), BUDGET.all_parts);
    if let Some(beside) = bench.builds.get(1) {
        let other = Weight::of(&beside.dist)?;
        let both = |bytes: usize, other: usize| format!("{} KB, {} KB", kilobytes(bytes), kilobytes(other));
        let first = both(weight.first_download(), other.first_download());
        rows.push(Row::stated("first download, gzip: ours, the build beside", first));
        let all = both(weight.all_parts(), other.all_parts());
        rows.push(Row::stated("all parts of the page, gzip: ours, the build beside", all));
    }
    let mut text = table("first download", &weight.first);
    let unnamed = asked.iter().filter(|part| !weight.first.contains(part)).cloned().collect::<Vec<_>>();
    if !unnamed.is_empty() {
        text.push_str(&table("asked for before the board answered, though no tag or import names it", &unnamed));
    }
    if !weight.later.is_empty() {
        text.push_str(&table("later parts", &weight.later));
    }
    text.push_str(&functions(bench.project, dist, weight.first.iter().chain(&weight.later))?);
    Ok(text)
}

/// The name of a build: the name of its program, which follows its content.
///
/// # Errors
/// When it cannot be read.
pub fn name(dist: &Path) -> Result<String> {
    let weight = Weight::of(dist)?;
    let program = weight.first.iter().find(|part| part.name.ends_with(".wasm")).context("a page without a program")?;
    Ok(format!("`{}`", program.name))
}

fn table(title: &str, parts: &[Part]) -> String {
    let mut text = format!("\n| {title} | bytes | gzip |\n|---|---:|---:|\n");
    for part in parts {
        text.push_str(&format!("| `{}` | {} | {} |\n", part.name, part.raw, part.gzip));
    }
    text.push_str(&format!("| together | {} | {} |\n", parts.iter().map(|part| part.raw).sum::<usize>(), total(parts)));
    text
}

/// The largest functions of each program that keeps their names.
fn functions<'a>(project: &Project, dist: &Path, parts: impl Iterator<Item = &'a Part>) -> Result<String> {
    let mut text = String::new();
    for part in parts.filter(|part| part.name.ends_with(".wasm") && part.gzip >= SMALL) {
        let bytes = fs::read(named(project, dist, &part.name)).with_context(|| format!("reading {}", part.name))?;
        for function in largest_functions(&bytes, LISTED)? {
            text.push_str(&format!(
                "| `{}` | `{}` | {} |\n",
                part.name,
                function.name.replace('|', "\\|"),
                function.bytes
            ));
        }
    }
    if text.is_empty() {
        return Ok("\nThe build keeps no names of functions.\n".to_owned());
    }
    Ok(format!("\n| part | its largest functions | bytes |\n|---|---|---:|\n{text}"))
}

/// The same program with its names, which the build keeps beside `dist/`, else the program itself.
fn named(project: &Project, dist: &Path, name: &str) -> PathBuf {
    let twin = project.target().join("named").join(name);
    if twin.is_file() { twin } else { dist.join(name) }
}
