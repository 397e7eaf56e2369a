//! Rows for a spreadsheet. What people typed is text there: no cell becomes a formula.

/// The signs with which a spreadsheet begins a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file that the spreadsheets of the region open by a double click: a mark of UTF-8, semicolons, all cells quoted.
pub fn rows(rows: &[Vec<String>]) -> String {
    let lines = rows.iter().map(|row| row.iter().map(|text| cell(text)).collect::<Vec<_>>().join(";"));
    lines.fold("\u{feff}".to_owned(), |file, line| file + &line + "\r\n")
}

fn cell(text: &str) -> String {
    let plain = if text.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{plain}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h33_a_row_is_read_as_it_was_typed_and_no_cell_is_a_formula() {
        let typed = ["Lambert; Amélie", "dit « \"Mimi\" »", "=HYPERLINK(1)", "-1", ""].map(str::to_owned);
        let expected = "\u{feff}\"Lambert; Amélie\";\"dit « \"\"Mimi\"\" »\";\"'=HYPERLINK(1)\";\"'-1\";\"\"\r\n";
        assert_eq!(rows(&[typed.to_vec()]), expected);
        assert_eq!(rows(&[]), "\u{feff}");
    }
}
