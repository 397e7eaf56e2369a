//! From the stage to `dist/`: the parts optimised, every file named after its content.

use super::{FETCHES, Listing, PROGRAM, names, previous, stage};
use crate::dist::Profile;
use crate::process::run;
use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Brings the parts of the build into `dist/`, beside those of the build before.
///
/// # Errors
/// When a file is missing or cannot be written, or the optimiser fails.
pub fn finish(project: &Project, profile: Profile) -> Result<Listing> {
    let (stage, dist) = (stage(project, profile), project.dist());
    let page_path = dist.join("index.html");
    let mut page = read_text(&page_path)?;
    let fetches: BTreeMap<String, Vec<String>> = serde_json::from_str(&read_text(&stage.join(FETCHES))?)?;
    let mut stems: Vec<&String> = fetches.values().flatten().collect();
    stems.sort_unstable();
    stems.dedup();

    let mut files = BTreeMap::new();
    for stem in stems {
        let staged = stage.join(format!("{stem}.wasm"));
        if profile == Profile::Release {
            optimise(project, &optimiser_arguments(project)?, &staged)?;
        }
        let bytes = fs::read(&staged).with_context(|| format!("reading {}", staged.display()))?;
        let name = names::of_part(stem, &bytes);
        fs::write(dist.join(&name), bytes).with_context(|| format!("writing {name}"))?;
        files.insert(stem.clone(), name);
    }

    let (glue, main) = builder_files(&dist)?;
    let glue_text = read_text(&dist.join(&glue))?;
    let loader_text = read_text(&stage.join("__wasm_split.js"))?;
    let main_bytes = fs::read(dist.join(&main)).with_context(|| format!("reading {main}"))?;
    let part_names = files.values().cloned().collect::<Vec<_>>().join(" ");
    // The three name each other, so they share one name, which changes when any of them or of the parts does.
    let digest = names::digest(&[&main_bytes, glue_text.as_bytes(), loader_text.as_bytes(), part_names.as_bytes()]);
    let new_glue = format!("{PROGRAM}-{digest}.js");
    let new_main = format!("{PROGRAM}-{digest}_bg.wasm");
    let loader = format!("loader-{digest}.js");

    write(&dist.join(&loader), &names::rewrite_loader(&loader_text, &files, &new_glue))?;
    fs::remove_file(dist.join(&glue)).with_context(|| format!("removing {glue}"))?;
    write(&dist.join(&new_glue), &names::rewrite_glue(&glue_text, &loader))?;
    fs::rename(dist.join(&main), dist.join(&new_main)).with_context(|| format!("naming {main}"))?;
    // The glue is asked for by a script; without this line its own import would wait for it.
    let preload = format!("<link rel=\"modulepreload\" href=\"./{loader}\">");
    page = page.replace(&main, &new_main).replace(&glue, &new_glue).replace("</head>", &format!("{preload}</head>"));
    write(&page_path, &page)?;

    let name_of = |stem: &String| files.get(stem).cloned();
    let parts = fetches.iter().map(|(part, stems)| (part.clone(), stems.iter().filter_map(name_of).collect()));
    let listing = Listing { main: vec![new_glue, loader, new_main], parts: parts.collect() };
    if profile == Profile::Release {
        listing.write(project)?;
        previous::restore(project, &listing)?;
    }
    Ok(listing)
}

/// The names that the builder gave to the glue and to the main part.
fn builder_files(dist: &Path) -> Result<(String, String)> {
    let names: Vec<String> = crate::dist::files(dist)?.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let find = |end: &str| {
        let own = |name: &&String| {
            name.strip_prefix(PROGRAM).is_some_and(|rest| rest.starts_with('-')) && name.ends_with(end)
        };
        names.iter().find(own).cloned().with_context(|| format!("the builder left no {PROGRAM}-…{end} in dist/"))
    };
    Ok((find(".js")?, find("_bg.wasm")?))
}

/// How the builder calls the optimiser for the main part, as the page says it.
fn optimiser_arguments(project: &Project) -> Result<Vec<String>> {
    let page = read_text(&project.root().join("index.html"))?;
    let link = page.lines().find(|line| line.contains(&format!("data-bin=\"{PROGRAM}\"")));
    let link = link.context("index.html has no link to the program")?;
    let attribute = |name: &str| {
        let (_, rest) = link.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let level = attribute("data-wasm-opt").context("index.html says no level for the optimiser")?;
    let features = attribute("data-wasm-opt-params").context("index.html names no features for the optimiser")?;
    Ok([format!("-O{level}")].into_iter().chain(features.split_whitespace().map(str::to_owned)).collect())
}

fn optimise(project: &Project, arguments: &[String], file: &Path) -> Result<()> {
    run(project.command("wasm-opt")?.args(arguments).arg(file).arg("-o").arg(file))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &PathBuf, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|error| anyhow!("writing {}: {error}", path.display()))
}
