//! The lines of a card: what they are called, what stands beside the name, and their values, in the three versions.
//!
//! 2.1 parts a long value by `=` at the end of a line and writes letters as `=C3=A9` in a charset that it names; 3.0 and 4.0
//! fold a line by a blank at the head of the next, and write `\n` for a break (RFC 2425, 2426 and 6350).

use crate::exchange::sheet::windows_1252;

/// One line, put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// What ties lines together: `item1` of `item1.ADR`. Empty where nothing does.
    pub group: String,
    /// In capitals.
    pub name: String,
    /// Its parameters in capitals, the values of `TYPE` and those that 2.1 writes alone among them.
    params: Vec<(String, String)>,
    value: String,
}

impl Property {
    /// The value as one text.
    pub fn text(&self) -> String {
        self.part(|_| false).concat()
    }

    /// The parts of a structured value, such as an address.
    pub fn parts(&self) -> Vec<String> {
        self.part(|sign| sign == ';')
    }

    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }

    /// Whether letters are written as figures.
    fn is_quoted(&self) -> bool {
        self.params.iter().any(|(_, value)| value == "QUOTED-PRINTABLE" || value == "Q")
    }

    /// The value with letters as they are.
    fn plain(&self) -> String {
        if !self.is_quoted() {
            return self.value.clone();
        }
        let bytes = unquoted(&self.value);
        let is_utf_8 = self.param("CHARSET").is_none_or(|charset| charset == "UTF-8");
        match String::from_utf8(bytes) {
            Ok(text) if is_utf_8 => text,
            Ok(text) => windows_1252(text.as_bytes()),
            Err(error) => windows_1252(error.as_bytes()),
        }
    }

    /// The value in parts, with what `\` stands before.
    fn part(&self, parts: impl Fn(char) -> bool) -> Vec<String> {
        let mut found = vec![String::new()];
        let value = self.plain();
        let mut signs = value.chars();
        while let Some(sign) = signs.next() {
            let put = match sign {
                '\\' => match signs.next() {
                    Some('n' | 'N') => Some('\n'),
                    next => next,
                },
                sign if parts(sign) => {
                    found.push(String::new());
                    None
                }
                sign => Some(sign),
            };
            if let (Some(put), Some(last)) = (put, found.last_mut()) {
                last.push(put);
            }
        }
        found
    }
}

/// The bytes of a quoted-printable text; an `=` before nothing that is a figure stays.
fn unquoted(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let figures = text.get(at + 1..at + 3).filter(|_| *byte == b'=');
        match figures.and_then(|figures| u8::from_str_radix(figures, 16).ok()) {
            Some(read) => {
                out.push(read);
                at += 3;
            }
            None => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

/// The lines of a text, put together.
pub fn properties(text: &str) -> Vec<Property> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let is_cut = lines.last().is_some_and(|last| last.ends_with('=') && is_quoted_line(last));
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (_, Some(last)) if is_cut => {
                last.pop();
                last.push_str(line.trim_start_matches([' ', '\t']));
            }
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.iter().filter_map(|line| property(line)).collect()
}

fn is_quoted_line(line: &str) -> bool {
    let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
    head.contains("QUOTED-PRINTABLE") || head.contains("ENCODING=Q")
}

/// One line; none where it is no line of a card.
fn property(line: &str) -> Option<Property> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, sign)| {
        quoted ^= *sign == '"';
        *sign == ':' && !quoted
    });
    let (head, value) = line.split_at(colon?.0);
    let mut parts = Vec::new();
    let (mut quoted, mut start) = (false, 0);
    for (at, sign) in head.char_indices() {
        quoted ^= sign == '"';
        if sign == ';' && !quoted {
            parts.push(&head[start..at]);
            start = at + 1;
        }
    }
    parts.push(&head[start..]);
    let (name, params) = parts.split_first()?;
    let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
    let param = |param: &&str| {
        let (name, value) = param.split_once('=').unwrap_or(("TYPE", param));
        (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_ascii_uppercase())
    };
    Some(Property {
        group: group.to_ascii_lowercase(),
        name: name.trim().to_ascii_uppercase(),
        params: params.iter().map(param).collect(),
        value: value[1..].to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Property {
        let read = properties(text);
        assert_eq!(read.len(), 1, "{read:?}");
        read[0].clone()
    }

    #[test]
    fn a_line_is_read_in_each_version() {
        assert_eq!(one("FN:Marie").text(), "Marie");
        assert_eq!(one("FN:Ma\r\n rie").text(), "Marie");
        assert_eq!(one("item1.ADR;TYPE=\"a:b;c\":;;Rue 1\\; bis;Namur;;5000;").parts()[2], "Rue 1; bis");
        assert_eq!(one("NOTE:a\\nb\\, c\\\\d").text(), "a\nb, c\\d");
        let quoted = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mich=C3=A8le=\r\n=20Dupont";
        assert_eq!(one(quoted).text(), "Michèle Dupont");
        assert_eq!(one("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Mich=E8le").text(), "Michèle");
        assert_eq!(one("FN;ENCODING=QUOTED-PRINTABLE:Mich=E8le 100=%").text(), "Michèle 100=%");
    }

    #[test]
    fn what_is_no_line_is_passed_over() {
        assert_eq!(properties("rien\n\n"), []);
        assert_eq!((one("a.TEL;CELL;WORK:1").group.as_str(), one("tel:1").name.as_str()), ("a", "TEL"));
    }
}
