//! Names that change with the content, and the few lines that speak of them.

use super::{LOADER, PROGRAM};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Twelve hexadecimal digits that stand for these contents.
pub fn digest(contents: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for content in contents {
        digest.update(content.len().to_le_bytes());
        digest.update(content);
    }
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The final name of a part's file: what it is for, and its content.
pub fn of_part(stem: &str, content: &[u8]) -> String {
    // A file that several parts share belongs to none of them.
    let word = match stem.strip_prefix("split_") {
        Some(part) => part.split('.').next().unwrap_or(part),
        None => "shared",
    };
    format!("{word}-{}.wasm", digest(&[content]))
}

/// The loader, asking for the parts by their final names and for the glue by its own.
pub fn rewrite_loader(text: &str, parts: &BTreeMap<String, String>, glue: &str) -> String {
    let mut text = rewrite_imports(text, &format!("./{PROGRAM}.js"), &format!("./{glue}"));
    for (stem, name) in parts {
        text = text.replace(&format!("\"./{stem}.wasm\""), &format!("\"./{name}\""));
    }
    text
}

/// The glue, importing the loader by its final name. Elsewhere in it the old name is a key of the program.
pub fn rewrite_glue(text: &str, loader: &str) -> String {
    rewrite_imports(text, LOADER, &format!("./{loader}"))
}

/// A generated script without the indentation of its lines; one with a text over several lines stays as it is.
pub fn unindented(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn rewrite_imports(text: &str, from: &str, to: &str) -> String {
    let mut rewritten = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if line.starts_with("import ") {
            rewritten.push_str(&line.replace(from, to));
        } else {
            rewritten.push_str(line);
        }
    }
    rewritten
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_imports_follow_a_new_name() {
        let glue =
            "import * as import1 from \"./__wasm_split.js\"\nconst imports = {\"./__wasm_split.js\": import1};\n";
        let expected =
            "import * as import1 from \"./loader-1.js\"\nconst imports = {\"./__wasm_split.js\": import1};\n";
        assert_eq!(rewrite_glue(glue, "loader-1.js"), expected);
    }

    #[test]
    fn indentation_goes_where_no_text_holds_it() {
        assert_eq!(unindented("if (a) {\n    b(`c  d`);\n\n}\n"), "if (a) {\nb(`c  d`);\n}\n");
        let text = "b(`c\n  d`);\n";
        assert_eq!(unindented(text), text);
    }

    #[test]
    fn the_loader_asks_for_the_files_that_are_there() {
        let loader =
            "import { initSync } from \"./passerelle.js\";\nfetch(new URL(\"./chunk_1.wasm\", import.meta.url));\n";
        let parts = BTreeMap::from([("chunk_1".to_owned(), "shared-2.wasm".to_owned())]);
        let expected =
            "import { initSync } from \"./passerelle-3.js\";\nfetch(new URL(\"./shared-2.wasm\", import.meta.url));\n";
        assert_eq!(rewrite_loader(loader, &parts, "passerelle-3.js"), expected);
    }

    #[test]
    fn a_name_says_the_part_and_changes_with_the_content() {
        assert!(of_part("split_dossier", b"a").starts_with("dossier-"));
        assert!(of_part("chunk_12", b"a").starts_with("shared-"));
        assert_ne!(of_part("chunk_12", b"a"), of_part("chunk_12", b"b"));
        assert_ne!(digest(&[b"ab", b"c"]), digest(&[b"a", b"bc"]));
    }
}
