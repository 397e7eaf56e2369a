//! Functions of a compiled program, by their size and name.

use anyhow::{Context, Result};
use std::collections::HashMap;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// A function of a program, in bytes before compression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub bytes: usize,
}

/// The largest functions of a program, the largest first; none when the program keeps no names.
///
/// # Errors
/// When these bytes are no program.
pub fn largest_functions(program: &[u8], most: usize) -> Result<Vec<Function>> {
    let (mut imports, mut sizes, mut names) = (0, Vec::new(), HashMap::new());
    for payload in Parser::new(0).parse_all(program) {
        match payload.context("reading a compiled program")? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.as_bytes().len()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        if let Name::Function(map) = part? {
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, naming.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    // Imported functions come first in the numbering, and have no code here.
    let numbered = (imports..).zip(sizes);
    let mut functions: Vec<Function> =
        numbered.filter_map(|(index, bytes)| Some(Function { name: names.remove(&index)?, bytes })).collect();
    functions.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    functions.truncate(most);
    Ok(functions)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One imported function, then « small » of two bytes and « large » of four.
    const PROGRAM: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x07\x01\x01a\x01b\0\0\
        \x03\x03\x02\0\0\
        \x0a\x09\x02\x02\0\x0b\x04\0\x01\x01\x0b\
        \0\x1b\x04name\x01\x14\x03\0\x03far\x01\x05small\x02\x05large";

    #[test]
    fn functions_are_named_past_the_imported_ones() {
        let found = largest_functions(PROGRAM, 10).unwrap();
        let expected = [("large", 4), ("small", 2)];
        assert_eq!(found, expected.map(|(name, bytes)| Function { name: name.to_owned(), bytes }));
        assert_eq!(largest_functions(PROGRAM, 1).unwrap().len(), 1);
    }

    #[test]
    fn a_program_without_names_has_no_list_and_other_bytes_are_refused() {
        let nameless = &PROGRAM[..PROGRAM.len() - 29];
        assert_eq!(largest_functions(nameless, 10).unwrap(), []);
        assert!(largest_functions(b"nothing", 10).is_err());
    }
}
