//! From the stage to `dist/`: the parts optimised, every file named after its content.

use super::{FETCHES, Listing, PROGRAM, imports, names, previous, stage};
use crate::dist::Profile;
use crate::process::run;
use crate::project::Project;
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

/// Brings the parts of the build into `dist/`, beside those of the build before, whose names it answers. Every part
/// needs the later styles.
///
/// # Errors
/// When a file is missing or cannot be written, or the optimiser fails.
pub fn finish(project: &Project, profile: Profile, styles: String) -> Result<Vec<String>> {
    let (stage, dist) = (stage(project, profile), project.dist());
    let page_path = dist.join("index.html");
    let mut page = read_text(&page_path)?;
    let fetches: BTreeMap<String, Vec<String>> = serde_json::from_str(&read_text(&stage.join(FETCHES))?)?;
    let mut stems: Vec<&String> = fetches.values().flatten().collect();
    stems.sort_unstable();
    stems.dedup();

    let named = named_folder(project);
    if named.exists() {
        fs::remove_dir_all(&named).with_context(|| format!("emptying {}", named.display()))?;
    }
    fs::create_dir_all(&named).with_context(|| format!("creating {}", named.display()))?;
    if profile == Profile::Release {
        optimise_all(project, stems.iter().map(|stem| stage.join(format!("{stem}.wasm"))).collect())?;
    }
    let mut files = BTreeMap::new();
    for stem in stems {
        let staged = stage.join(format!("{stem}.wasm"));
        let named = fs::read(&staged).with_context(|| format!("reading {}", staged.display()))?;
        let bytes = without_notes(&named)?;
        let name = names::of_part(stem, &bytes);
        fs::write(dist.join(&name), bytes).with_context(|| format!("writing {name}"))?;
        keep_named(project, &name, &named)?;
        files.insert(stem.clone(), name);
    }

    let (glue, main) = builder_files(&dist)?;
    let glue_text = names::unindented(&read_text(&dist.join(&glue))?);
    let loader_text = names::unindented(&read_text(&stage.join("__wasm_split.js"))?);
    let main_named = fs::read(dist.join(&main)).with_context(|| format!("reading {main}"))?;
    let (main_bytes, glue_text) = imports::shortened(&without_notes(&main_named)?, &glue_text)?;
    let part_names = files.values().cloned().collect::<Vec<_>>().join(" ");
    // The three name each other, so they share one name, which changes when any of them or of the parts does.
    let digest = names::digest(&[&main_bytes, glue_text.as_bytes(), loader_text.as_bytes(), part_names.as_bytes()]);
    let new_glue = format!("{PROGRAM}-{digest}.js");
    let new_main = format!("{PROGRAM}-{digest}_bg.wasm");
    let loader = format!("loader-{digest}.js");

    write(&dist.join(&loader), &names::rewrite_loader(&loader_text, &files, &new_glue))?;
    fs::remove_file(dist.join(&glue)).with_context(|| format!("removing {glue}"))?;
    write(&dist.join(&new_glue), &names::rewrite_glue(&glue_text, &loader))?;
    fs::remove_file(dist.join(&main)).with_context(|| format!("removing {main}"))?;
    fs::write(dist.join(&new_main), main_bytes).with_context(|| format!("writing {new_main}"))?;
    keep_named(project, &new_main, &main_named)?;
    // The glue is asked for by a script; without this line its own import would wait for it.
    let preload = format!("<link rel=\"modulepreload\" href=\"./{loader}\">");
    page = page.replace(&main, &new_main).replace(&glue, &new_glue).replace("</head>", &format!("{preload}</head>"));
    let start = names::unindented(&without_comments(&read_text(&dist.join(BOOT))?));
    let boot = format!("boot-{}.js", names::digest(&[start.as_bytes()]));
    write(&dist.join(&boot), &start)?;
    fs::remove_file(dist.join(BOOT)).context("removing boot.js")?;
    write(&page_path, &names::unindented(&without_comments(&started_early(&page, &boot)?)))?;

    let name_of = |stem: &String| files.get(stem).cloned();
    let parts = fetches
        .iter()
        .map(|(part, stems)| (part.clone(), stems.iter().filter_map(name_of).chain([styles.clone()]).collect()));
    let listing = Listing { main: vec![new_glue, loader, new_main], parts: parts.collect() };
    if profile == Profile::Release {
        listing.write(project)?;
        return previous::restore(project, &listing);
    }
    Ok(Vec::new())
}

/// The script that starts the program.
const BOOT: &str = "boot.js";

/// The page with its start before all else that is fetched, under a name that browsers keep. The builder puts it at the
/// end of the body.
fn started_early(page: &str, boot: &str) -> Result<String> {
    let lost = || anyhow!("index.html does not start {BOOT}");
    let start = page.find("<script defer").ok_or_else(lost)?;
    let end = page[start..].find("</script>").ok_or_else(lost)? + start + "</script>".len();
    // Neither deferred nor `async`: Chromium runs those only after it has painted the empty page.
    let tag = page[start..end].replacen(" defer", "", 1).replace(BOOT, boot);
    let rest = [&page[..start], &page[end..]].concat();
    // What it asks for is on its way before it runs: asked for afterwards, it would be fetched twice.
    let (rest, preloads) = without_preloads(&rest);
    Ok(rest.replacen("<title>", &format!("{preloads}{tag}<title>"), 1))
}

/// The page without the links that ask for something ahead, and those links.
fn without_preloads(page: &str) -> (String, String) {
    let (mut rest, mut preloads) = (page.to_owned(), String::new());
    for kind in ["modulepreload", "preload"] {
        let start = format!("<link rel=\"{kind}\"");
        while let Some(place) = rest.find(&start) {
            let end = rest[place..].find('>').map_or(rest.len(), |end| place + end + 1);
            preloads.push_str(&rest[place..end]);
            rest.replace_range(place..end, "");
        }
    }
    (rest, preloads)
}

/// The page or its script without the lines that only speak to who reads the source.
fn without_comments(text: &str) -> String {
    let is_comment = |line: &str| line.starts_with("//") || (line.starts_with("<!--") && line.ends_with("-->"));
    text.split_inclusive('\n').filter(|line| !is_comment(line.trim())).collect()
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

/// Where each program is kept with the names of its functions, for who asks what weighs so much.
fn named_folder(project: &Project) -> PathBuf {
    project.target().join("named")
}

fn keep_named(project: &Project, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(named_folder(project).join(name), bytes).with_context(|| format!("keeping {name} with its names"))
}

/// A program without what only tools read: the names of its functions, which features it was compiled for and by whom. In
/// sixty parts that is more than some parts weigh.
fn without_notes(program: &[u8]) -> Result<Vec<u8>> {
    let mut kept = program.get(..8).context("a program without a head")?.to_vec();
    for payload in wasmparser::Parser::new(0).parse_all(program) {
        let payload = payload.context("reading a program")?;
        let is_note = matches!(&payload, wasmparser::Payload::CustomSection(_));
        if let Some((id, range)) = payload.as_section().filter(|_| !is_note) {
            kept.push(id);
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let content = program.get(range).context("a section outside its program")?;
            leb128(content.len(), &mut kept);
            kept.extend_from_slice(content);
        }
    }
    Ok(kept)
}

/// Writes a length as programs do: seven bits a byte, the lowest first.
pub(super) fn leb128(mut length: usize, out: &mut Vec<u8>) {
    loop {
        let low = (length & 0x7f) as u8;
        length >>= 7;
        if length == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

/// Optimises the parts, as many at a time as there are cores: much of the optimiser's work on one keeps only one core busy.
fn optimise_all(project: &Project, files: Vec<PathBuf>) -> Result<()> {
    let arguments = optimiser_arguments(project)?;
    let waiting = Mutex::new(files);
    let work = || {
        // In a closure of its own, which lets the lock go before the work.
        let next = || waiting.lock().ok().and_then(|mut files| files.pop());
        while let Some(file) = next() {
            optimise(project, &arguments, &file)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| bail!("optimising a part failed")))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_left_out_and_all_else_stays() {
        let custom = |name: &str, content: &[u8]| {
            let mut section = vec![0, (1 + name.len() + content.len()) as u8, name.len() as u8];
            section.extend_from_slice(name.as_bytes());
            section.extend_from_slice(content);
            section
        };
        let head = *b"\0asm\x01\0\0\0";
        // One piece of data of 200 bytes, so that both lengths take two bytes.
        let data = [&[11, 0xcf, 1, 1, 0, 0x41, 0, 0x0b, 0xc8, 1][..], &[7; 200]].concat();
        let whole = [&head[..], &custom("producers", b"x"), &data, &custom("name", &[1, 2])].concat();
        assert_eq!(without_notes(&whole).unwrap(), [&head[..], &data].concat());
    }

    #[test]
    fn the_page_starts_in_its_head() {
        let page = "<head><title>P</title><link rel=\"preload\" href=\"./a.wasm\"></head><body>…<script defer src=\"./boot.js\" data-js=\"./a.js\"></script></body>";
        let expected = "<head><link rel=\"preload\" href=\"./a.wasm\"><script src=\"./boot-1.js\" data-js=\"./a.js\"></script>\
             <title>P</title></head><body>…</body>";
        assert_eq!(started_early(page, "boot-1.js").unwrap(), expected);
        assert!(started_early("<head></head>", "boot-1.js").is_err());
    }

    #[test]
    fn lengths_are_written_in_seven_bits() {
        let mut out = Vec::new();
        leb128(300, &mut out);
        assert_eq!(out, [0xac, 0x02]);
    }
}
