//! What the main part of the page may use: the first download is what its files lead to.

use super::{code, root, sources};
use passerelle::i18n::catalogue::{ALL_TABLES, FIRST_TABLES, Tables};
use std::fs;
use std::path::Path;

/// The modules of the main part, under `web`. A line more is bytes of the first download.
const MAIN: &[&str] = &[
    "web::assets",
    "web::back",
    "web::clock",
    "web::dom",
    "web::effects",
    "web::failure",
    "web::frames",
    "web::keys",
    "web::locks",
    "web::parts",
    "web::persistence",
    "web::program",
    "web::scene",
    "web::screens::board",
    "web::screens::failed",
    "web::screens::part",
    "web::screens::shell",
    "web::screens::views",
    "web::store",
    "web::tabs",
    "web::widgets",
    "web::worker",
];

/// Modules inside them that only a later part leads to.
const LATER: &[&str] = &[
    "web::compaction",
    "web::effects::later",
    "web::files",
    "web::parts::acts",
    "web::parts::companies",
    "web::parts::dossier",
    "web::parts::files",
    "web::parts::languages",
    "web::parts::pages",
    "web::parts::results",
    "web::parts::workbooks",
    "web::screens::board::drag",
    "web::screens::board::move_menu",
    "web::screens::shell::banners",
    "web::screens::shell::dialogs",
    "web::screens::shell::members",
    "web::screens::shell::toast",
    "web::screens::views::matrix",
    "web::screens::views::naming",
    "web::screens::views::saved",
    "web::worker::inside",
];

/// Widgets that no screen of the main part draws: their code and their words come with the screens that do.
const OF_FORMS: &[&str] = &[
    "web::widgets::choices",
    "web::widgets::owner_tag",
    "web::widgets::day_input",
    "web::widgets::kept_input",
    "web::widgets::days_input",
    "web::widgets::locality_input",
    "web::widgets::more",
    "web::widgets::suggest",
];

fn is_in(module: &str, list: &[&str]) -> bool {
    list.iter().any(|held| module == *held || module.strip_prefix(held).is_some_and(|rest| rest.starts_with("::")))
}

fn is_main(module: &str) -> bool {
    is_in(module, MAIN) && !is_in(module, LATER)
}

/// The module of a file: `src/web/dom.rs` is `web::dom`.
fn module(file: &Path) -> String {
    let inside = file.strip_prefix(root().join("src")).unwrap().with_extension("");
    inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("::")
}

/// The paths of a `use`, groups taken apart: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(statement: &str) -> Vec<String> {
    let Some((head, group)) = statement.split_once('{') else { return vec![statement.trim().to_owned()] };
    let group = group.trim_end().strip_suffix('}').unwrap_or(group);
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for sign in group.chars() {
        match sign {
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                depth += i32::from(sign == '{') - i32::from(sign == '}');
                parts.last_mut().unwrap().push(sign);
            }
        }
    }
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| paths(&part)).map(|part| format!("{}{part}", head.trim())).collect()
}

/// What a file uses of `web`, as full paths; names of its own child modules included.
fn used(module: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let statements = code.split("use ").skip(1).filter_map(|rest| rest.split_once(';'));
    let mut found: Vec<String> = statements.flat_map(|(statement, _)| paths(statement)).collect();
    let inline = code.split("crate::").skip(1);
    let is_path = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
    found.extend(inline.map(|rest| format!("crate::{}", rest.split(|sign| !is_path(sign)).next().unwrap_or_default())));
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let full = found.into_iter().map(|path| match path.split_once("::") {
        Some(("crate", rest)) => rest.to_owned(),
        Some(("super", rest)) => format!("{parent}::{rest}"),
        Some(("self", rest)) => format!("{module}::{rest}"),
        _ => format!("{module}::{path}"),
    });
    full.filter(|path| path.starts_with("web::")).collect()
}

/// What a file of the main part uses of a later part.
fn breaches(module: &str, text: &str) -> Vec<String> {
    // What every screen is drawn from stands beside the screens, and the screens themselves are modules of their own.
    let is_beside = |path: &str| path.split("::").count() <= 3 && path.contains("::screens::") && path.contains("View");
    let foreign = |path: &String| {
        let is_screen = path.starts_with("web::screens::") && !is_beside(path);
        is_in(path, LATER) || (is_screen && !is_in(path, MAIN))
    };
    used(module, text).into_iter().filter(foreign).map(|path| format!("{module} uses {path}")).collect()
}

#[test]
fn the_main_part_uses_nothing_of_a_later_one() {
    let mut files = Vec::new();
    sources(&root().join("src/web"), &mut files);
    let main = files.iter().filter(|file| is_main(&module(file)));
    let found: Vec<String> =
        main.flat_map(|file| breaches(&module(file), &fs::read_to_string(file).unwrap())).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The ids that a file names and that the French of the first download does not have.
fn unsaid(text: &str) -> Vec<&str> {
    let has = |tables: Tables, id: &str| tables.iter().any(|table| table.iter().any(|(held, _)| *held == id));
    let words = text.split('"').skip(1).step_by(2);
    words.filter(|word| has(ALL_TABLES, word) && !has(FIRST_TABLES, word)).collect()
}

#[test]
fn the_main_part_has_the_words_of_its_messages() {
    let mut files = Vec::new();
    sources(&root().join("src/web"), &mut files);
    let main = files.iter().filter(|file| is_main(&module(file)) && !is_in(&module(file), OF_FORMS));
    let found: Vec<String> = main
        .flat_map(|file| {
            let text = fs::read_to_string(file).unwrap();
            unsaid(&text).into_iter().map(|id| format!("{} says {id}", module(file))).collect::<Vec<_>>()
        })
        .collect();
    assert!(found.is_empty(), "build.rs leaves out of the first download:\n{}", found.join("\n"));
    assert_eq!(unsaid("scene.t(\"board-title\") scene.t(\"settings-title\")"), ["settings-title"]);
}

#[test]
fn every_module_of_the_list_is_there() {
    let mut files = Vec::new();
    sources(&root().join("src/web"), &mut files);
    let modules: Vec<String> = files.iter().map(|file| module(file)).collect();
    for listed in MAIN.iter().chain(LATER).chain(OF_FORMS) {
        assert!(modules.iter().any(|module| module == listed), "{listed} is gone");
    }
}

#[test]
fn a_breach_of_the_main_part_is_seen() {
    let check = |module: &str, code: &str, expected: &[&str]| assert_eq!(breaches(module, code), expected, "{code}");
    let shell = "web::screens::shell";
    check(
        shell,
        "use super::dossier::DossierPanel;",
        &["web::screens::shell uses web::screens::dossier::DossierPanel"],
    );
    check(shell, "use super::{View, board::Board};", &[]);
    check(shell, "use toast::ToastBox;", &["web::screens::shell uses web::screens::shell::toast::ToastBox"]);
    check(
        "web::keys",
        "fn a() { crate::web::screens::paper::title() }",
        &["web::keys uses web::screens::paper::title"],
    );
    check("web::screens::board", "use crate::web::{dom, parts::use_parts};\nuse card::CardFace;", &[]);
}

#[test]
fn lists_are_sorted_by_the_one_sort() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let may_sort = ["domain::order", "cli"];
    let sorts = |text: &str| [".sort()", ".sort_by", ".sort_unstable"].iter().any(|sort| code(text).contains(sort));
    let found: Vec<String> = files
        .iter()
        .filter(|file| !is_in(&module(file), &may_sort) && !module(file).ends_with("tests"))
        .filter(|file| sorts(&fs::read_to_string(file).unwrap()))
        .map(|file| module(file))
        .collect();
    assert!(found.is_empty(), "sort with domain::order: {found:?}");
}
