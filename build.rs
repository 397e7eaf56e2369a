//! What is done before the program is compiled.
//!
//! The French catalogue becomes tables of words, so that the page shows its first screen without a parser of
//! catalogues; and the letters with accents become a table of plain letters, a tenth of what Unicode has of them. The
//! linker is asked to keep what the page's program needs to be cut into parts: `cargo xtask build`
//! moves functions between files after linking, by relocations that a linker usually drops. The worker is not cut, and
//! would carry them as dead weight.

#[path = "src/domain/fold_text/accents.rs"]
mod accents;

use accents::is_accent;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};
use unicode_normalization::char::decompose_canonical;

/// What the ids of the messages of the first download begin with: those of the board and of the frame around it. The
/// layer test reads the files of the main part, and fails when they name a message that is not among these.
const FIRST: &[&str] = &[
    "board-",
    "bulk-select-column",
    "common-",
    "contract-art6",
    "contract-cd",
    "contract-interim",
    "contract-pfi",
    "contract-replacement",
    "contract-self_employed",
    "contract-titres_services",
    "date-",
    "dossier-cohort",
    "dossier-territory",
    "entry-",
    "nav-",
    "paper-agreement",
    "paper-keyring",
    "paper-attendance",
    "paper-company",
    "paper-congratulation",
    "paper-copy",
    "paper-dossier",
    "paper-journey",
    "paper-person",
    "paper-placement",
    "paper-plan",
    "paper-presence",
    "paper-run",
    "paper-search",
    "paper-trainee",
    "paper-visit",
    "paper-week",
    "part-",
    "people-days",
    "people-locality",
    "people-name",
    "people-next",
    "person-unnamed",
    "shell-",
    "step-",
    "store-",
    "value-unknown",
    "views-",
];

/// Those among them that only a later part says.
const NOT_FIRST: &[&str] = &[
    "board-example",
    "board-move-name",
    "board-moved",
    "board-order",
    "board-remove-example",
    "board-select-none",
    "common-at-least",
    "common-bad-",
    "common-copy-refused",
    "common-end-before-start",
    "common-nothing-typed",
    "common-required",
    "common-save",
    "common-too-long",
    "paper-agreement-",
    "paper-journey-",
    "paper-keyring-",
    "paper-plan-",
    "paper-trainee-",
    "paper-attendance-",
    "paper-run-",
    "paper-search-",
    "paper-visit-",
    "paper-week-",
    "shell-backup-made",
    "shell-created",
    "shell-imported",
    "shell-language-missed",
    "shell-local-address",
    "shell-member",
    "shell-not-",
    "shell-note-not-written",
    "shell-nothing-",
    "shell-other-tab",
    "shell-undo-anyway",
    "shell-undo-ask",
    "shell-undo-keep",
    "store-damaged",
    "store-failed",
    "store-rescue",
    "views-keep",
    "views-matrix-c",
    "views-name",
    "views-remove",
    "views-saved",
    "views-signs",
];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/i18n/fr");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bin=passerelle=--emit-relocs");
    }
    let mut first = BTreeMap::new();
    for entry in fs::read_dir("src/i18n/fr")? {
        let path = entry?.path();
        read(&fs::read_to_string(&path)?, &mut first).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut rest = BTreeMap::new();
    let begins = |id: &str, with: &[&str]| with.iter().any(|start| id.starts_with(start));
    for id in first.keys().filter(|id| !begins(id, FIRST) || begins(id, NOT_FIRST)).cloned().collect::<Vec<_>>() {
        rest.extend(first.remove_entry(&id));
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("french.rs"), format!("{}{}", table("FIRST", &first)?, table("REST", &rest)?))?;
    fs::write(Path::new(&out).join("letters.rs"), letters()?)?;
    Ok(())
}

/// The letters of the first plane that decompose, with what is left of each once its accents are gone; Korean
/// syllables and the ideographs that are kept for compatibility are left out.
fn letters() -> Outcome<String> {
    let (mut composed, mut bases, mut marked) = (Vec::new(), Vec::new(), Vec::new());
    for letter in ('\0'..='\u{F8FF}').chain('\u{FB00}'..='\u{FFFF}').filter(|it| !('가'..='힣').contains(it)) {
        let mut parts = Vec::new();
        decompose_canonical(letter, |part| parts.push(part));
        if parts == [letter] {
            continue;
        }
        let kept: Vec<u16> = parts.iter().filter(|part| !is_accent(**part)).map(|part| *part as u16).collect();
        composed.push(letter as u16);
        bases.push(kept.first().copied().unwrap_or_default());
        match kept[..] {
            [] | [_] => {}
            [_, mark] => marked.push((letter as u16, [mark, 0])),
            [_, mark, second] => marked.push((letter as u16, [mark, second])),
            _ => return Err(format!("{letter:?} has more than two marks").into()),
        }
    }
    Ok(format!(
        "static COMPOSED: [u16; {length}] = {composed:?};\nstatic BASES: [u16; {length}] = {bases:?};\n\
         static MARKED: &[(u16, [u16; 2])] = &{marked:?};\n",
        length = composed.len(),
    ))
}

/// Reads the messages of a file, each as the expression of its pieces.
fn read(text: &str, table: &mut BTreeMap<String, String>) -> Outcome<()> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let pattern = message.value.as_ref().ok_or("a message without a text")?;
                table.insert(message.id.name.to_owned(), pieces(pattern)?);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => return Err("only messages are compiled".into()),
        }
    }
    Ok(())
}

fn pieces(pattern: &Pattern<&str>) -> Outcome<String> {
    let mut out = String::from("&[");
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write!(out, "Piece::Text({value:?}), ")?,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                write!(out, "Piece::Arg({:?}), ", variable(inline)?)?;
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                write!(out, "Piece::Choice(&Choice {{ by: {:?}, variants: &[", variable(selector)?)?;
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => format!("Key::Word({name:?})"),
                        VariantKey::NumberLiteral { value } => format!("Key::Number({})", value.parse::<i64>()?),
                    };
                    write!(out, "({key}, {}), ", pieces(&variant.value)?)?;
                }
                let default =
                    variants.iter().position(|variant| variant.default).ok_or("a choice without a default")?;
                write!(out, "], default: {default} }}), ")?;
            }
        }
    }
    out.push(']');
    Ok(out)
}

/// The variable that an expression shows or chooses by; the catalogues use nothing else.
fn variable<'a>(expression: &InlineExpression<&'a str>) -> Outcome<&'a str> {
    match expression {
        InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(format!("only variables are compiled: {other:?}").into()),
    }
}

fn table(name: &str, messages: &BTreeMap<String, String>) -> Outcome<String> {
    let mut out = format!("pub static {name}: &[Message] = &[\n");
    for (id, pieces) in messages {
        writeln!(out, "    ({id:?}, {pieces}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}
