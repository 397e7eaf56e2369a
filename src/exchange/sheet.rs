//! Tables of other programs: how their text is coded, what parts their cells, and how a cell is kept from being a formula.
//!
//! What must hold: a cell that [`protected`] wrote is read back by [`plain`] as it was typed, and no cell that we write is
//! computed by a spreadsheet.

use super::plain::plain as without_mark;
use std::borrow::Cow;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, counted from one, as editors and spreadsheets count.
    pub line: usize,
    pub cells: Vec<String>,
}

impl Row {
    /// Whether no cell says anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Bytes(Vec<u8>),
    /// The sheets of a workbook ([`super::workbook`]), in their order.
    Sheets(Vec<Vec<Row>>),
}

/// The signs with which a spreadsheet begins a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet could compute the text, or a text of ours that was protected before would be taken for it.
fn is_taken_for_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The text as a cell that stays a text: an apostrophe before what would begin a formula.
pub fn protected(text: &str) -> Cow<'_, str> {
    if is_taken_for_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// What a protected cell says.
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_taken_for_formula(cell)).unwrap_or(cell)
}

/// A file that the spreadsheets of the region open by a double click: a mark of UTF-8, semicolons, all cells quoted.
pub fn write(rows: &[Vec<String>]) -> String {
    let cell = |text: &String| format!("\"{}\"", protected(text).replace('"', "\"\""));
    let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(";"));
    lines.fold("\u{feff}".to_owned(), |file, line| file + &line + "\r\n")
}

/// The text of a file: UTF-8 and UTF-16 with and without their marks; whatever is no UTF-8 is windows-1252, in which the
/// spreadsheets of the region write what they call CSV.
pub fn decode(bytes: &[u8]) -> String {
    match String::from_utf8(without_mark(bytes).into_owned()) {
        Ok(text) => text,
        Err(error) => windows_1252(error.as_bytes()),
    }
}

/// Text in windows-1252. The five bytes that it leaves free are what they are in Latin 1.
pub fn windows_1252(bytes: &[u8]) -> String {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let sign = |byte: &u8| match byte {
        0x80..=0x9F => HIGH.chars().nth(usize::from(byte - 0x80)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(*byte),
    };
    bytes.iter().map(sign).collect()
}

/// The rows of a table, blank ones left out. Cells are parted by what parts most of its first line: semicolons, commas or
/// tabs; a first line `sep=;`, which some spreadsheets write, says so itself.
pub fn read(text: &str) -> Vec<Row> {
    let (text, said) = match text.split_once('\n') {
        Some((first, rest)) => match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
            Some([sign]) => (rest, Some(*sign)),
            _ => (text, None),
        },
        None => (text, None),
    };
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(said.unwrap_or_else(|| sniffed(text))).has_headers(false).flexible(true);
    let skipped = usize::from(said.is_some());
    let records = reader.from_reader(text.as_bytes()).into_records().filter_map(Result::ok);
    let rows = records.map(|record| Row {
        line: record.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0)) + skipped,
        cells: record.iter().map(|cell| plain(cell.trim()).to_owned()).collect(),
    });
    rows.filter(|row| !row.is_blank()).collect()
}

/// Among how many rows the header is looked for: titles and the day of printing may stand above it.
const ABOVE: usize = 12;

/// What the columns of a table hold, the row that says it, and the rows below.
pub type Headed<'a, T> = (Vec<Option<T>>, &'a Row, &'a [Row]);

/// Finds the header of a table. `read` says what a header names, column by column, or that a row is none; the row that names
/// most is the header, the first of several.
pub fn headed<T>(rows: &[Row], read: impl Fn(&[String]) -> Option<Vec<Option<T>>>) -> Option<Headed<'_, T>> {
    let mut found = None;
    let mut most = 0;
    for (place, row) in rows.iter().enumerate().take(ABOVE) {
        let Some(columns) = read(&row.cells) else { continue };
        let known = columns.iter().flatten().count();
        if known > most {
            most = known;
            found = Some((columns, row, rows.get(place + 1..).unwrap_or_default()));
        }
    }
    found
}

/// What parts the cells of the first line that has several; of two that part it as often, the first of this list.
fn sniffed(text: &str) -> u8 {
    text.lines().take(ABOVE).find_map(parted).unwrap_or(b';')
}

fn parted(line: &str) -> Option<u8> {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        counts.iter_mut().filter(|(sign, _)| !quoted && *sign == byte).for_each(|(_, count)| *count += 1);
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    counts.iter().find(|(_, count)| *count == most && most > 0).map(|(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_read_back_as_it_was_typed_and_is_no_formula() {
        for typed in ["=1+1", "+32 81 11", "-1", "@a", "'=1", "''=1", "'", "'a", "l'été", "a;b", "a\"b", "a\nb", ""] {
            let cell = protected(typed);
            assert!(!cell.starts_with(FORMULA), "{cell}");
            assert_eq!(plain(&cell), typed);
            let file = write(&[vec!["x".to_owned(), typed.to_owned()]]);
            assert_eq!(read(&decode(file.as_bytes()))[0].cells[1], typed, "{file}");
        }
        assert_eq!(plain("'t Hof"), "'t Hof");
    }

    #[test]
    fn h33_a_row_is_read_as_it_was_typed_and_no_cell_is_a_formula() {
        let typed = ["Lambert; Amélie", "dit « \"Mimi\" »", "=HYPERLINK(1)", "-1", ""].map(str::to_owned);
        let expected = "\u{feff}\"Lambert; Amélie\";\"dit « \"\"Mimi\"\" »\";\"'=HYPERLINK(1)\";\"'-1\";\"\"\r\n";
        assert_eq!(write(&[typed.to_vec()]), expected);
        assert_eq!(write(&[]), "\u{feff}");
    }

    #[test]
    fn cells_are_parted_by_what_the_first_line_says() {
        for text in [
            "nom;ville\nA;B",
            "nom,ville\nA,B",
            "nom\tville\nA\tB",
            "sep=,\nnom,ville\nA,B",
            "\r\nnom;ville\r\n\r\nA;B\r\n",
        ] {
            let cells: Vec<_> = read(text).into_iter().map(|row| row.cells).collect();
            assert_eq!(cells, [["nom", "ville"], ["A", "B"]], "{text:?}");
        }
        // A title that nothing parts says nothing about what follows.
        assert_eq!(read("Liste\nnom;ville, rue\nA;B").len(), 3);
        assert_eq!(read("Liste\nnom;ville, rue\nA;B")[1].cells, ["nom", "ville, rue"]);
        // A comma inside quotes parts nothing.
        assert_eq!(read("\"nom, ou, autre\";b\n1;2")[0].cells, ["nom, ou, autre", "b"]);
    }

    #[test]
    fn rows_bear_the_line_on_which_they_begin() {
        let lines: Vec<_> = read("a;b\n\"1\n2\";x\n;;\nc;d").into_iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 2, 5]);
        assert_eq!(read("sep=;\na;b")[0].line, 2);
    }

    #[test]
    fn what_is_no_utf_8_is_what_the_region_writes() {
        assert_eq!(decode("\u{feff}Liège".as_bytes()), "Liège");
        assert_eq!(decode("Liège".as_bytes()), "Liège");
        assert_eq!(decode(b"Li\xe8ge \x80 \x9c \x92"), "Liège € œ ’");
        assert_eq!(decode(b"\xff\xfeL\0i\0"), "Li");
    }
}
