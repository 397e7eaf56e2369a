//! The layers of the project hold: nothing points right, and the browser stays in `src/web/`.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

#[path = "architecture/main_part.rs"]
mod main_part;

use passerelle::journal::schema::Schema;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may use of the crate, itself included.
fn allowed() -> BTreeMap<&'static str, &'static [&'static str]> {
    BTreeMap::from([
        ("domain", &["domain"] as &[_]),
        ("journal", &["domain", "journal"]),
        ("store", &["store"]),
        ("exchange", &["domain", "journal", "exchange"]),
        ("insight", &["domain", "journal", "insight"]),
        ("app", &["domain", "journal", "store", "exchange", "insight", "app"]),
        ("i18n", &["domain", "journal", "exchange", "insight", "app", "i18n"]),
        ("web", &["domain", "journal", "store", "exchange", "insight", "app", "i18n", "web"]),
        ("cli", &["domain", "journal", "store", "exchange", "insight", "app", "i18n", "cli"]),
    ])
}

/// Crates that only the browser has.
const BROWSER: [&str; 7] =
    ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures", "indexed_db_futures"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The layer of a file, by the first name under `src/`.
fn layer(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The code of a file without comments and without its tests, which may look anywhere.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]").next().unwrap();
    before_tests.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The names that stand right after `crate::`, those of a group `crate::{a, b::c}` included.
fn used(code: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let mut names = Vec::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => names.push(name(rest)),
            Some(group) => {
                let mut depth = 0;
                let mut start = 0;
                for (end, sign) in group.char_indices() {
                    match sign {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            names.push(name(&group[start..end]));
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            names.push(name(&group[start..end]));
                            start = end + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    names
}

/// Every breach of the layers in one file.
fn breaches(layer: &str, text: &str) -> Vec<String> {
    let layers = allowed();
    let Some(allowed) = layers.get(layer) else { return vec![format!("{layer} is not a layer")] };
    let code = code(text);
    let outward = used(&code).into_iter().filter(|name| layers.contains_key(name.as_str()));
    let mut breaches: Vec<String> =
        outward.filter(|name| !allowed.contains(&name.as_str())).map(|name| format!("{layer} uses {name}")).collect();
    if layer != "web" {
        let browser = BROWSER.iter().filter(|crate_name| {
            code.contains(&format!("{crate_name}::")) || code.contains(&format!("use {crate_name};"))
        });
        breaches.extend(browser.map(|crate_name| format!("{layer} uses {crate_name}")));
    }
    breaches
}

#[test]
fn nothing_points_right_and_the_browser_stays_in_web() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut found = Vec::new();
    for file in files {
        let layer = layer(&file);
        if ["lib", "main", "bin", "mutant"].contains(&layer.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        found.extend(breaches(&layer, &text).into_iter().map(|breach| format!("{}: {breach}", file.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_breach_is_seen() {
    let check = |layer: &str, code: &str, expected: &[&str]| assert_eq!(breaches(layer, code), expected, "{code}");
    check("domain", "use crate::journal::Fact;", &["domain uses journal"]);
    check("journal", "use crate::{domain::Day, app::Model};", &["journal uses app"]);
    check("app", "let words = crate::i18n::Catalogue::french();", &["app uses i18n"]);
    check("exchange", "use crate::insight::Card;", &["exchange uses insight"]);
    check("store", "use crate::domain::Day;", &["store uses domain"]);
    check("cli", "use crate::web::program;", &["cli uses web"]);
    check("app", "use yew::prelude::*;", &["app uses yew"]);
    check("i18n", "web_sys::window()", &["i18n uses web_sys"]);
    check("app", "// crate::web is to the right\nuse crate::insight::Card;", &[]);
    check("journal", "#[cfg(test)]\nmod tests { use crate::app::Model; }", &[]);
    check("planets", "", &["planets is not a layer"]);
}

/// Files that read or write names which are not those of fields: the JSON of another tool, the heads of files, the state
/// file, the notes of the device, and the parts of a locality.
const OTHER_NAMES: [&str; 10] = [
    "exchange/envelope.rs",
    "exchange/read.rs",
    "exchange/results/benchmark.rs",
    "exchange/trello/action.rs",
    "exchange/trello/read.rs",
    "exchange/trello/report.rs",
    "exchange/state.rs",
    "app/device.rs",
    "journal/codec/values.rs",
    "journal/schema/table.rs",
];

/// The keys of the table that a code reads or writes by their text instead of by their handle.
fn named_fields(code: &str) -> Vec<String> {
    let keys: BTreeSet<&str> = Schema::all()
        .iter()
        .flat_map(|schema| schema.keys.iter().chain(schema.fields).chain(&schema.removed))
        .map(|field| field.key)
        .collect();
    let mut found = Vec::new();
    for key in keys {
        let literal = format!("\"{key}\"");
        for (place, _) in code.match_indices(&literal) {
            let before = code[..place].trim_end();
            let after = code[place + literal.len()..].trim_start();
            let reads = [".get(", ".text(", ".field(", ".written(", ".is_key(", "key ==", "key !="];
            let read = reads.iter().any(|reader| before.ends_with(reader));
            let written = before.ends_with('(')
                && after.strip_prefix(',').is_some_and(|value| {
                    let value = value.trim_start();
                    ["Value::", "value", "codec::", "element"].iter().any(|start| value.starts_with(start))
                });
            if read || written {
                found.push(key.to_owned());
            }
        }
    }
    found
}

#[test]
fn no_field_is_read_or_written_by_its_text_outside_the_table() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut found = Vec::new();
    for file in files {
        let inside = file.strip_prefix(root().join("src")).unwrap().to_string_lossy().replace('\\', "/");
        if OTHER_NAMES.contains(&inside.as_str()) || inside.ends_with("tests.rs") || inside.ends_with("sample.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        found.extend(named_fields(&code(&text)).into_iter().map(|key| format!("{inside}: {key}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    // The readers of a record, of a form and of a fold take no text at all.
    for (file, names) in [
        ("insight/dossier/record.rs", &["held", "get", "items", "one", "naming"][..]),
        ("app/form/record.rs", &["text", "set", "toggle", "box_id"]),
        ("journal/fold.rs", &["cell", "get", "register", "series", "on", "history"]),
        ("journal/fact.rs", &["get"]),
    ] {
        let text = fs::read_to_string(root().join("src").join(file)).unwrap();
        for name in names {
            let by_text =
                [format!("pub fn {name}(&self, field: &str"), format!("pub fn {name}(&mut self, field: &str")];
            assert!(text.contains(&format!("pub fn {name}")), "{file}: {name}");
            assert!(by_text.iter().all(|signature| !text.contains(signature)), "{file}: {name}");
        }
    }
}

#[test]
fn a_field_named_by_its_text_is_seen() {
    let check = |code: &str, expected: &[&str]| assert_eq!(named_fields(code), expected, "{code}");
    check("fact.data.text(\"company\")", &["company"]);
    check("schema.field(\"start\")", &["start"]);
    check("data(&[(\"obstacle\", Value::text(code))])", &["obstacle"]);
    check("if key == \"removed\" {}", &["removed"]);
    check("scene.ta(\"journal-step\", &[(\"step\", step.into())])", &[]);
    check("fact(Step::Intake, \"goal\", Later)", &[]);
}

#[test]
fn files_stay_small_enough_to_read() {
    let mut files = Vec::new();
    for folder in ["src", "xtask/src", "tests"] {
        sources(&root().join(folder), &mut files);
    }
    let long = |file: &PathBuf| fs::read_to_string(file).unwrap().lines().count() > 400;
    let long: Vec<_> = files.iter().filter(|file| long(file)).collect();
    assert!(long.is_empty(), "over 400 lines: {long:?}");
}

#[test]
fn no_address_of_another_origin_is_in_the_page() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    for part in ["http://", "https://", "//cdn", "<script>", "style=\""] {
        assert!(!page.contains(part), "index.html holds {part}");
    }
}

/// What a selector is about: the compound before the first `:has(`, without what stands before a combinator.
fn asks_inside(selector: &str) -> Option<&str> {
    let (before, _) = selector.split_once(":has(")?;
    before.rsplit([' ', '>', '+', '~', ',', '{', '}']).next()
}

#[test]
fn no_style_of_the_whole_page_asks_what_stands_inside() {
    // It would be asked again at each change of the board, and every style with it. A mark on the element says it.
    let whole = [":root", "html", ".app", ".main", ".board-page", ".board", ".column", ".cards"];
    for file in fs::read_dir(root().join("assets/css")).unwrap().map(|entry| entry.unwrap().path()) {
        // What is printed is laid out once.
        if file.ends_with("print.css") {
            continue;
        }
        for line in fs::read_to_string(&file).unwrap().lines() {
            let about = line.split('{').next().and_then(asks_inside);
            assert!(!about.is_some_and(|about| whole.contains(&about)), "{}: {line}", file.display());
        }
    }
    assert_eq!(asks_inside("  .app > .main:has(> .side) > .page "), Some(".main"));
    assert_eq!(asks_inside("  .page > .choice:hover "), None);
}

#[test]
fn no_table_of_unicode_is_fetched_that_folding_does_not_need() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    // Their iterators choose the form at run time, so one call brings all the tables: 41 KB of the first download.
    let needless = [".nfd()", ".nfkd()", ".nfc()", ".nfkc()", "is_combining_mark", "UnicodeNormalization"];
    let uses = |file: &PathBuf| {
        // Sealing is done in the worker, which is no part of the page, and needs signs as they are.
        if file.ends_with("exchange/seal.rs") {
            return None;
        }
        let text = fs::read_to_string(file).unwrap();
        needless.into_iter().find(|name| code(&text).contains(name)).map(|name| format!("{}: {name}", file.display()))
    };
    let found: Vec<String> = files.iter().filter_map(uses).collect();
    assert!(found.is_empty(), "fold_text::fold does it: {found:?}");
}

#[test]
fn no_list_on_the_screen_goes_by_the_places_of_its_lines() {
    let mut files = Vec::new();
    sources(&root().join("src/web"), &mut files);
    let by_place = |file: &PathBuf| {
        let text = fs::read_to_string(file).unwrap();
        let places = ["key={place}", "key={place.to_string()}", "key={index", "key={at}", "key={format!(\"{place}"];
        places.into_iter().find(|key| text.contains(key)).map(|key| format!("{}: {key}", file.display()))
    };
    let found: Vec<String> = files.iter().filter_map(by_place).collect();
    assert!(found.is_empty(), "{found:?}");
}
