//! The styles of the page as two files: fifteen requests and their compression cost the first visit ten kilobytes.
//!
//! They stay one file a subject in `assets/css/`, linked one by one in `index.html`, whose order is the order here. What
//! only later parts draw stands in a file of its own, which the first of them brings before it draws. It comes last: put
//! between others, it makes Chromium lay out all that is on the page once more. What must speak after it wins by its
//! layer, whatever the order of the files.

use crate::parts::names;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// The subjects that no screen of the first download draws.
const LATER: &[&str] =
    &["forms", "dossier", "contacts", "pages", "openings", "matching", "results", "paper", "bulk", "floating", "print"];

/// Joins the style files of `dist/` in the order in which the page links them. Answers the name of the later ones.
///
/// # Errors
/// When the page links none, or a file cannot be read or written.
pub fn join(dist: &Path) -> Result<String> {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).context("reading index.html")?;
    let links = links(&page);
    ensure!(!links.is_empty(), "the builder left no style in index.html");
    let (mut first, mut later) = (String::new(), String::new());
    let mut without = page.clone();
    for (place, (link, name)) in links.iter().enumerate() {
        let file = dist.join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        ensure!(
            is_closed(&text),
            "{name} leaves a block open or closes one too many: the files after it would be part of it"
        );
        let subject = name.rsplit_once('-').map_or(*name, |(subject, _)| subject);
        let whole = if LATER.contains(&subject) { &mut later } else { &mut first };
        whole.push_str(&without_comments(&text));
        // The first link keeps the place of all.
        without = without.replace(link, if place == 0 { "{styles}" } else { "" });
    }
    let write = |stem: &str, text: &str| -> Result<String> {
        let name = format!("{stem}-{}.css", names::digest(&[text.as_bytes()]));
        fs::write(dist.join(&name), text).with_context(|| format!("writing {name}"))?;
        Ok(name)
    };
    let (first, later) = (write("styles", &first)?, write("later", &later)?);
    let tags = format!("<link rel=\"stylesheet\" href=\"./{first}\">");
    let page = without.replace("{styles}", &tags).replace("data-js=", &format!("data-styles=\"./{later}\" data-js="));
    fs::write(&path, page).context("writing index.html")?;
    Ok(later)
}

/// The rules without what is said about them. No text of ours holds what begins a comment.
fn without_comments(styles: &str) -> String {
    let mut kept = String::with_capacity(styles.len());
    let mut rest = styles;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [tight(line), "\n".to_owned()]).collect()
}

/// Whether every block of a file is closed in it, and none that it did not open. No text of ours holds a brace.
fn is_closed(styles: &str) -> bool {
    let step = |depth: usize, sign: char| match sign {
        '{' => Some(depth + 1),
        '}' => depth.checked_sub(1),
        _ => Some(depth),
    };
    without_comments(styles).chars().try_fold(0, step) == Some(0)
}

/// A line without the spaces around the signs that part its rules; one that holds a text stays as it is.
fn tight(line: &str) -> String {
    if line.contains(['"', '\'']) {
        return line.to_owned();
    }
    let signs = [("; ", ";"), (" { ", "{"), (" }", "}"), (": ", ":"), (", ", ",")];
    signs.into_iter().fold(line.to_owned(), |line, (spaced, sign)| line.replace(spaced, sign))
}

/// Each link to a style of ours, as it is written, and the file that it names.
fn links(page: &str) -> Vec<(&str, &str)> {
    const START: &str = "<link rel=\"stylesheet\" href=\"./";
    let starts = page.match_indices(START).map(|(place, _)| &page[place..]);
    let read =
        |text: &'_ str| -> Option<(usize, usize)> { Some((text.find('>')? + 1, text[START.len()..].find('"')?)) };
    starts
        .filter_map(|text| read(text).map(|(end, file)| (&text[..end], &text[START.len()..START.len() + file])))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_rules_stay() {
        let styles =
            "/* The page. */\na { color: red; top: 0; }\n\n/* Two\n lines. */ b::after {\n  content: \"; x\";\n}\n";
        assert_eq!(without_comments(styles), "a{color:red;top:0;}\nb::after {\ncontent: \"; x\";\n}\n");
    }

    #[test]
    fn each_file_of_styles_closes_its_blocks() {
        assert!(is_closed("@layer x { a { top: 0; } /* } */ }") && !is_closed("@layer x { a { top: 0; }"));
        assert!(!is_closed("} a {"));
        let folder = crate::project::Project::find().unwrap().root().join("assets/css");
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            assert!(is_closed(&fs::read_to_string(&path).unwrap()), "{}", path.display());
        }
    }

    #[test]
    fn a_link_is_found_whole_with_its_file() {
        let page =
            "<head><link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/><link rel=\"icon\" href=\"./i.svg\">";
        let expected = ("<link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/>", "a-1.css");
        assert_eq!(links(page), [expected]);
    }
}
