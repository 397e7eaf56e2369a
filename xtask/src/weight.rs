//! What the page weighs: the files that it fetches, each after the compression of static hosts.
//!
//! The *first download* is what the browser fetches before the board answers: the page, what its tags name, and what
//! those scripts import. The *later parts* are the other files that a script of the page names. The worker, the
//! catalogues of other languages and the lists of data are named by the program alone, and belong to neither.

mod wasm;

pub use wasm::largest_functions;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

/// The most that the page may weigh, in bytes after compression.
pub const BUDGET: Budget = Budget { first_download: 350_000, all_parts: 3_200_000 };

/// Limits in bytes after compression.
pub struct Budget {
    pub first_download: usize,
    pub all_parts: usize,
}

/// A file of `dist/`, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
}

/// The files of the page, the largest first.
pub struct Weight {
    pub first: Vec<Part>,
    pub later: Vec<Part>,
}

impl Weight {
    /// Reads a built `dist/`.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn of(dist: &Path) -> Result<Self> {
        let page = text(dist, "index.html")?;
        let (page, styles) = without_later_styles(&page);
        let first = closure(dist, named_by_tags(&page, dist).chain(["index.html".to_owned()]), imported)?;
        let later = first.iter().cloned().chain(styles.and_then(|address| file(dist, &address)));
        let named = closure(dist, later, named_in_script)?;
        Ok(Self { first: parts(dist, &first)?, later: parts(dist, named.difference(&first))? })
    }

    /// Bytes of the first download after compression.
    pub fn first_download(&self) -> usize {
        total(&self.first)
    }

    /// Bytes of everything that the page can fetch of itself, after compression.
    pub fn all_parts(&self) -> usize {
        total(&self.first) + total(&self.later)
    }

    /// Says the weight, and refuses one that is over the budget.
    ///
    /// # Errors
    /// When the page is over its budget.
    pub fn check(&self) -> Result<()> {
        let (first, all) = (self.first_download(), self.all_parts());
        println!("First download {} KB, all parts of the page {} KB, after gzip -9.", kilobytes(first), kilobytes(all));
        for part in self.first.iter().take(5) {
            println!("  {} {} KB", part.name, kilobytes(part.gzip));
        }
        let over = |what: &str, bytes: usize, limit: usize| {
            let (bytes, limit) = (kilobytes(bytes), kilobytes(limit));
            format!(
                "{what} weighs {bytes} KB after compression, and {limit} KB are allowed; `cargo xtask bench` lists the largest functions"
            )
        };
        ensure!(first <= BUDGET.first_download, over("the first download", first, BUDGET.first_download));
        ensure!(all <= BUDGET.all_parts, over("the page with all its parts", all, BUDGET.all_parts));
        Ok(())
    }
}

/// Thousands of bytes, never less than there are.
pub fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1_000)
}

/// These files of `dist/`, measured, the largest first.
///
/// # Errors
/// When a file cannot be read.
pub fn parts<'a>(dist: &Path, names: impl IntoIterator<Item = &'a String>) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for name in names {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("reading {name} of the built page"))?;
        parts.push(Part { name: name.clone(), raw: bytes.len(), gzip: gzip(&bytes)?.len() });
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.gzip));
    Ok(parts)
}

/// The bytes as a static host sends them.
///
/// # Errors
/// When they cannot be compressed.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Bytes of several files after compression.
pub fn total(parts: &[Part]) -> usize {
    parts.iter().map(|part| part.gzip).sum()
}

/// These files and, script by script, those that a script leads to.
fn closure(dist: &Path, begin: impl Iterator<Item = String>, next: fn(&str) -> Vec<&str>) -> Result<BTreeSet<String>> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<String> = begin.collect();
    while let Some(name) = open.pop() {
        if name.ends_with(".js") && !found.contains(&name) {
            open.extend(next(&text(dist, &name)?).into_iter().filter_map(|address| file(dist, address)));
        }
        found.insert(name);
    }
    Ok(found)
}

fn text(dist: &Path, name: &str) -> Result<String> {
    fs::read_to_string(dist.join(name)).with_context(|| format!("reading {name} of the built page"))
}

/// The file of `dist/` at a relative address.
fn file(dist: &Path, address: &str) -> Option<String> {
    let name = address.strip_prefix("./").unwrap_or(address);
    (!name.is_empty() && dist.join(name).is_file()).then(|| name.to_owned())
}

/// The page without the address of the styles that come with the later parts, and that address.
fn without_later_styles(page: &str) -> (String, Option<String>) {
    const ATTRIBUTE: &str = "data-styles=\"";
    let Some((before, rest)) = page.split_once(ATTRIBUTE) else { return (page.to_owned(), None) };
    let Some((address, after)) = rest.split_once('"') else { return (page.to_owned(), None) };
    (format!("{before}{after}"), Some(address.to_owned()))
}

/// The files that the tags of the page name, but for the icon and what is fetched ahead for later.
fn named_by_tags(page: &str, dist: &Path) -> impl Iterator<Item = String> {
    // A telephone asks for the last once somebody puts the page among its programs.
    let later = ["rel=\"icon\"", "rel=\"prefetch\"", "rel=\"manifest\"", "rel=\"apple-touch-icon\""];
    let tags = page.split('<').filter(move |tag| !later.iter().any(|rel| tag.contains(rel)));
    tags.flat_map(quoted).filter_map(|address| file(dist, address))
}

/// The addresses that a script imports when it starts: those of `import … from "…"` and `import "…"`.
fn imported(script: &str) -> Vec<&str> {
    let starts = ["import ", "export ", "}"];
    let statements = script.lines().filter(|line| starts.iter().any(|start| line.starts_with(start)));
    statements.filter_map(|line| specifier(line.trim_end().trim_end_matches(';'))).collect()
}

/// The text between the quotes that end a statement.
fn specifier(statement: &str) -> Option<&str> {
    let quote = statement.chars().next_back().filter(|last| matches!(last, '"' | '\''))?;
    statement.strip_suffix(quote)?.rsplit_once(quote).map(|(_, address)| address)
}

/// Whatever a script might be naming.
fn named_in_script(script: &str) -> Vec<&str> {
    quoted(script).collect()
}

/// The texts between double or single quotes, on one line each.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    ['"', '\''].into_iter().flat_map(|quote| text.lines().flat_map(move |line| line.split(quote).skip(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page whose script has one import, one part and one neighbour of a part.
    fn built(name: &str) -> std::path::PathBuf {
        let dist = std::env::temp_dir().join(format!("passerelle-weight-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        let write = |name: &str, text: &str| fs::write(dist.join(name), text).unwrap();
        write(
            "index.html",
            "<link rel=\"icon\" href=\"./icon.svg\"/><link rel=\"stylesheet\" href=\"./a.css\"/>\n\
             <script defer src=\"./boot.js\" data-styles=\"./later.css\" data-js=\"./main.js\" data-wasm=\"./main_bg.wasm\"></script>",
        );
        write("boot.js", "start(document.currentScript.dataset);");
        write("main.js", "import * as parts from \"./loader.js\"\nconst said = 'it''s worker.js';\n");
        write("loader.js", "const dossier = () => fetch(new URL(\"./dossier.wasm\", import.meta.url));\n");
        for name in ["icon.svg", "a.css", "later.css", "main_bg.wasm", "dossier.wasm", "worker_bg.wasm"] {
            write(name, "x");
        }
        dist
    }

    fn names(parts: &[Part]) -> BTreeSet<&str> {
        parts.iter().map(|part| part.name.as_str()).collect()
    }

    #[test]
    fn the_first_download_is_what_tags_name_and_scripts_import() {
        let dist = built("first");
        let weight = Weight::of(&dist).unwrap();
        assert_eq!(
            names(&weight.first),
            ["a.css", "boot.js", "index.html", "loader.js", "main.js", "main_bg.wasm"].into()
        );
        assert_eq!(names(&weight.later), ["dossier.wasm", "later.css"].into());
        assert_eq!(weight.all_parts(), weight.first_download() + total(&weight.later));
        fs::remove_dir_all(&dist).unwrap();
    }

    #[test]
    fn an_import_is_a_statement_and_not_a_call() {
        let script = "import * as a from \"./a.js\"\nimport './b.js';\nimport {\n  c,\n} from \"./c.js\";\n\
                      const d = await import(\"./d.js\");\nexport const e = 1;\n";
        assert_eq!(imported(script), ["./a.js", "./b.js", "./c.js"]);
    }

    #[test]
    fn repeated_text_becomes_small() {
        assert!(gzip(&[b'a'; 10_000]).unwrap().len() < 100);
    }
}
