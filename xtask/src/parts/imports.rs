//! Short names for what the main part asks of its glue. wasm-bindgen calls each by its name and sixteen digits, hundreds of
//! times in the program and once more in the glue; no compression makes digits smaller, and nobody else reads them.

use super::finish::leb128;
use anyhow::{Context, Result};
use wasmparser::{Imports, Parser, Payload};

/// How many digits end a name that wasm-bindgen made.
const DIGITS: usize = 16;

/// The program and its glue with short names in both. What another program than the main part asks for is not in this glue.
///
/// # Errors
/// When the program cannot be read.
pub fn shortened(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut kept, mut glue) = (program.get(..8).context("a program without a head")?.to_vec(), glue.to_owned());
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.context("reading a program")?;
        let Some((id, range)) = payload.as_section() else { continue };
        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
        let content = program.get(range).context("a section outside its program")?;
        let shorter = match &payload {
            Payload::ImportSection(reader) => Some(with_short_names(program, reader.clone(), &mut glue)?),
            _ => None,
        };
        let content = shorter.as_deref().unwrap_or(content);
        kept.push(id);
        leb128(content.len(), &mut kept);
        kept.extend_from_slice(content);
    }
    Ok((kept, glue))
}

/// The section of what is asked for, with a short name for each whose name ends in digits and stands once in the glue.
fn with_short_names(program: &[u8], reader: wasmparser::ImportSectionReader<'_>, glue: &mut String) -> Result<Vec<u8>> {
    let end = usize::try_from(reader.range().end)?;
    let mut asked = Vec::new();
    for imports in reader {
        match imports.context("reading what is asked for")? {
            Imports::Single(start, import) => asked.push((usize::try_from(start)?, import)),
            Imports::Compact1 { .. } | Imports::Compact2 { .. } => {
                anyhow::bail!("a form of imports that is not known here")
            }
        }
    }
    let mut section = Vec::new();
    leb128(asked.len(), &mut section);
    for (place, (start, import)) in asked.iter().enumerate() {
        let next = asked.get(place + 1).map_or(end, |(next, _)| *next);
        let named = written(import.module).len() + written(import.name).len();
        let sort = program.get(start + named..next).context("an import outside its section")?;
        let short = format!("w{place:x}");
        let renamed = is_made(import.name) && glue.matches(import.name).count() == 1 && !glue.contains(&short);
        if renamed {
            *glue = glue.replace(import.name, &short);
        }
        section.extend(written(import.module));
        section.extend(written(if renamed { &short } else { import.name }));
        section.extend_from_slice(sort);
    }
    Ok(section)
}

/// Whether wasm-bindgen made the name.
fn is_made(name: &str) -> bool {
    let digits = name.len().checked_sub(DIGITS).and_then(|start| name.get(start..)).unwrap_or_default();
    name.starts_with("__wb") && digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A text as programs hold it.
fn written(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    leb128(text.len(), &mut out);
    out.extend_from_slice(text.as_bytes());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program that asks for two functions of a type without values, one of them by a name of wasm-bindgen.
    fn program(name: &str) -> Vec<u8> {
        let section = |id: u8, content: Vec<u8>| [vec![id, content.len() as u8], content].concat();
        let asked = |name: &str| [written("./g.js"), written(name), vec![0, 0]].concat();
        let head = b"\0asm\x01\0\0\0".to_vec();
        [head, section(1, vec![1, 0x60, 0, 0]), section(2, [vec![2], asked("memory"), asked(name)].concat())].concat()
    }

    #[test]
    fn a_made_name_is_short_in_the_program_and_in_its_glue() {
        let made = "__wbg_setTimeout_7b1dfbeaccbf9bb6";
        let glue = format!("const imports = {{ memory: 1, {made}: function() {{}} }};");
        let (short, renamed) = shortened(&program(made), &glue).unwrap();
        assert_eq!(short, program("w1"));
        assert_eq!(renamed, "const imports = { memory: 1, w1: function() {} };");
    }

    #[test]
    fn what_the_glue_says_otherwise_keeps_its_name() {
        let made = "__wbg_setTimeout_7b1dfbeaccbf9bb6";
        for glue in ["", "w1", &format!("{made} {made}")] {
            let glue = format!("{glue} {}", if glue == "w1" { made } else { "" });
            assert_eq!(shortened(&program(made), &glue).unwrap(), (program(made), glue));
        }
        assert!(!is_made("memory") && !is_made("__wbg_7b1dfbeaccbf9bb") && is_made(made));
    }
}
