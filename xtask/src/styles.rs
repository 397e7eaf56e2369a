//! The styles of the page as one file: fifteen requests and their compression cost the first visit ten kilobytes.
//!
//! They stay one file a subject in `assets/css/`, linked one by one in `index.html`, whose order is the order here.

use crate::parts::names;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// Joins the style files of `dist/` in the order in which the page links them.
///
/// # Errors
/// When the page links none, or a file cannot be read or written.
pub fn join(dist: &Path) -> Result<()> {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).context("reading index.html")?;
    let links = links(&page);
    ensure!(!links.is_empty(), "the builder left no style in index.html");
    let mut whole = String::new();
    let mut without = page.clone();
    for (place, (link, file)) in links.iter().enumerate() {
        let file = dist.join(file);
        whole.push_str(&fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?);
        whole.push('\n');
        fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        // The first link keeps the place of all.
        without = without.replace(link, if place == 0 { "{styles}" } else { "" });
    }
    let name = format!("styles-{}.css", names::digest(&[whole.as_bytes()]));
    fs::write(dist.join(&name), whole).with_context(|| format!("writing {name}"))?;
    let link = format!("<link rel=\"stylesheet\" href=\"./{name}\">");
    fs::write(&path, without.replace("{styles}", &link)).context("writing index.html")
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
    fn a_link_is_found_whole_with_its_file() {
        let page =
            "<head><link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/><link rel=\"icon\" href=\"./i.svg\">";
        let expected = ("<link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/>", "a-1.css");
        assert_eq!(links(page), [expected]);
    }
}
