//! Reports as files: the same figures in each, nobody in those that do not ask for people, and a strict reader.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "results_files/made.rs"]
mod made;

use made::{known, listed, origin, report, row, table};
use passerelle::domain::Lang;
use passerelle::domain::Line;
use passerelle::domain::report::{Cell, Counted, Label, Report};
use passerelle::exchange::results::{benchmark, codes, consolidated, csv, json, masking, xlsx};
use passerelle::exchange::{self, Envelope, FileError, FileKind, Limits};
use passerelle::i18n::Catalogue;
use passerelle::i18n::reports::ReportWords;
use passerelle::journal::{Data, Key, Value};

fn spoken(words: &Catalogue) -> ReportWords<'_> {
    ReportWords(words)
}

fn in_french(report: &Report) -> Vec<Vec<String>> {
    let words = Catalogue::french();
    let text = csv::write(report, &spoken(&words));
    // As Excel of the region does: what is there is nothing but the mark, semicolons and quotes.
    let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let lines = text.split_terminator("\r\n");
    let inside = |line: &str| line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap().to_owned();
    lines.map(|line| inside(line).split("\";\"").map(str::to_owned).collect()).collect()
}

#[test]
fn the_table_has_one_line_a_figure_and_one_sort_of_thing_a_column() {
    let rows = in_french(&report("Carrefour", &[48, 31, 3]));
    let head = &rows[0];
    let column = |name: &str| head.iter().position(|held| held == name).unwrap_or_else(|| panic!("no column {name}"));
    let of = |row: usize, name: &str| rows[row][column(name)].as_str();
    assert_eq!((of(1, "Organisation"), of(1, "Du"), of(1, "Au")), ("Carrefour", "01/01/2025", "31/12/2025"));
    let share = rows.iter().position(|row| row[column("en %")] == "63,27").expect("31 of 49 in per cent");
    assert_eq!((of(share, "Valeur"), of(share, "Sur"), of(share, "Unité")), ("31", "49", "nombre"));
    let hours = rows.iter().position(|row| row[column("Unité")] == "heures").unwrap();
    assert_eq!(of(hours, "Valeur"), "22,80");
    assert!(rows.iter().any(|row| row[column("Date")] == "31/01/2026"));
    assert!(rows.iter().all(|row| row.len() == head.len()));
    // What a spreadsheet would compute is a text.
    assert!(rows.iter().any(|row| row[column("Remarque")] == "'=1+1"));
}

#[test]
fn nothing_but_the_file_that_asks_for_people_names_them() {
    let report = report("Carrefour", &[48, 31, 3]);
    let someone = listed(1).sources()[0].person.to_string();
    let left = json::write(&report, json::People::Left).unwrap();
    assert!(!left.contains(&someone) && !left.contains("people"));
    let named = json::write(&report, json::People::Named).unwrap();
    assert!(named.contains(&someone));
    let told: serde_json::Value = serde_json::from_str(&named).unwrap();
    for figure in told["figures"].as_array().unwrap().iter().filter(|figure| figure["people"].is_array()) {
        assert_eq!(figure["people"].as_array().unwrap().len() as u64, figure["n"].as_u64().unwrap());
    }
    let count = told["figures"].as_array().unwrap().iter().find(|figure| figure["row"] == "age:a0").unwrap();
    assert_eq!((&count["n"], &count["section"], &count["table"]), (&48.into(), &"public".into(), &"age".into()));
}

#[test]
fn one_report_gives_the_same_bytes_in_each_language_of_its_own() {
    let report = report("Carrefour", &[48, 31, 3]);
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        let book = |report: &Report| xlsx::write(report, &spoken(&words)).unwrap();
        let bytes = book(&report);
        assert!(bytes.starts_with(b"PK"));
        assert_eq!(bytes, book(&report), "{lang:?}");
    }
}

/// For `tests/interop/reports.py`: the files of a report, and what must be found in them.
#[test]
fn files_for_other_readers() {
    let Some(folder) = std::env::var_os("PASSERELLE_REPORT_DIR") else { return };
    let (words, folder) = (Catalogue::french(), std::path::PathBuf::from(folder));
    let words = spoken(&words);
    let whole = report("Carrefour", &[48, 31, 3, 22]);
    for (name, report) in [("whole", whole.clone()), ("shared", masking::shared(&whole))] {
        let at = |ending: &str| folder.join(format!("{name}.{ending}"));
        std::fs::write(at("xlsx"), xlsx::write(&report, &words).unwrap()).unwrap();
        std::fs::write(at("csv"), csv::write(&report, &words)).unwrap();
        std::fs::write(at("json"), json::write(&report, json::People::Left).unwrap()).unwrap();
    }
}

fn file(report: &Report) -> Envelope {
    benchmark::file(report, Some(&Line::parse("Namur").unwrap()), origin("Carrefour")).unwrap()
}

fn reread(envelope: Envelope) -> Result<Envelope, FileError> {
    let (bytes, _) = exchange::write(envelope).unwrap();
    exchange::read(&bytes, Limits::of_board(0)).map(|opened| opened.envelope)
}

#[test]
fn a_file_of_counts_is_read_as_it_was_written_and_has_nobody_in_it() {
    let report = report("Carrefour", &[48, 31, 3, 22]);
    let envelope = file(&report);
    let (bytes, _) = exchange::write(envelope.clone()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    for person in listed(200).sources() {
        assert!(!text.contains(&person.person.to_string()));
    }
    // Of the organisation's own lists, and words: a colleague, and what could be a formula.
    assert!(!text.contains("Odile") && !text.contains("=1+1"), "{text}");
    let read = benchmark::read(&reread(envelope).unwrap(), &known).unwrap();
    assert_eq!((read.from.name.as_str(), read.unread), ("Carrefour", 0));
    assert_eq!(read.territory.unwrap().as_str(), "Namur");
    let mut expected = masking::shared(&report);
    expected.sections.retain(|section| section.id.code() != "quality");
    for row in expected.sections.iter_mut().flat_map(|section| &mut section.tables).flat_map(|table| &mut table.rows) {
        for cell in row.cells.iter_mut().filter(|cell| matches!(cell, Cell::Words(_))) {
            *cell = Cell::Empty;
        }
    }
    assert_eq!(read.report, expected);
}

#[test]
fn what_another_program_wrote_is_read() {
    // Made by `make.py`, with nothing of this program.
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/files/ok_benchmark.json");
    let opened = exchange::read(&std::fs::read(path).unwrap(), Limits::of_board(0)).unwrap();
    let any = |id: &str| match id.strip_prefix("results-column-") {
        Some(number) => ["0", "1", "2", "3", "4"].into_iter().find(|held| *held == number),
        None => known(id),
    };
    let read = benchmark::read(&opened.envelope, &any).unwrap();
    let share = |part: Counted| Cell::Share { part, of: Counted::Known(48) };
    let expected = vec![
        Cell::Count(Counted::Known(48)),
        Cell::Count(Counted::Masked),
        share(Counted::Known(31)),
        share(Counted::Masked),
        Cell::Empty,
    ];
    assert_eq!(read.report.sections[0].tables[0].rows[0].cells, expected);
    assert_eq!((read.unread, read.territory.unwrap().as_str()), (0, "Namur"));
}

#[test]
fn what_an_older_program_has_no_words_for_is_left_out_and_said() {
    let mut report = report("Carrefour", &[48, 31, 22]);
    report.sections[0].tables[0].rows[1].label = Label::Message("of-tomorrow");
    let read = benchmark::read(&reread(file(&report)).unwrap(), &known).unwrap();
    let table = &read.report.sections[0].tables[0];
    assert_eq!((read.unread, table.rows.len(), table.adds_up), (1, 3, false));
}

#[test]
fn a_report_of_a_colleague_or_of_one_filiere_is_no_file_of_counts() {
    let narrowed = Report { slice: Some(Label::Named("Odile".into())), ..report("Carrefour", &[48]) };
    assert_eq!(benchmark::file(&narrowed, None, origin("Carrefour")), Err(FileError::Head { key: "slice" }));
}

#[test]
fn a_forged_file_of_counts_is_refused_whole() {
    let change = |key: &'static str, value: Option<Value>| {
        let mut envelope = file(&report("Carrefour", &[48, 31, 22]));
        let kept = envelope.extra.iter().filter(|(held, _)| held.as_str() != key);
        let kept: Vec<(Key, Value)> = kept.map(|(key, value)| (key.clone(), value.clone())).collect();
        envelope.extra = Data::new(kept.into_iter().chain(value.map(|value| (Key::from(key), value))));
        reread(envelope).unwrap_err()
    };
    let table = |cell: Value| {
        let row =
            Data::new([(Key::from("cells"), Value::List([cell].into())), (Key::from("row"), Value::text("total"))]);
        let table = Data::new([
            (Key::from("adds_up"), Value::Bool(true)),
            (Key::from("columns"), Value::List([Value::text("total")].into())),
            (Key::from("rows"), Value::List([Value::Map(row)].into())),
            (Key::from("section"), Value::text("public")),
            (Key::from("table"), Value::text("age")),
        ]);
        Some(Value::List([Value::Map(table)].into()))
    };
    let number = |key: &'static str, number: i64| Value::Map(Data::new([(Key::from(key), Value::Int(number))]));
    let wrong = FileError::Head { key: "tables" };
    for cell in [number("n", 3), number("n", -1), number("m", 12), Value::Int(12), Value::text("12"), Value::Bool(true)]
    {
        assert_eq!(change("tables", table(cell.clone())), wrong, "{cell:?}");
    }
    let share = |part: i64, of: i64| {
        Value::Map(Data::new([(Key::from("n"), Value::Int(part)), (Key::from("of"), Value::Int(of))]))
    };
    assert_eq!(change("tables", table(share(12, 9))), wrong);
    assert_eq!(change("tables", None), wrong);
    assert_eq!(change("tables", Some(Value::List(vec![Value::Null; 201].into()))), wrong);
    assert_eq!(change("period", None), FileError::Head { key: "period" });
    let backwards =
        Data::new([(Key::from("from"), Value::text("2025-12-31")), (Key::from("to"), Value::text("2025-01-01"))]);
    assert_eq!(change("period", Some(Value::Map(backwards))), FileError::Head { key: "period" });
    // Who is named in it, or what a name was given to, is not taken either.
    let mut named = file(&report("Carrefour", &[48]));
    named.persons = vec![listed(1).sources()[0].person];
    assert_eq!(reread(named).unwrap_err(), FileError::Head { key: "persons" });
    let (bytes, _) = exchange::write(file(&report("Carrefour", &[48, 31, 22]))).unwrap();
    let limits = Limits { bytes: 100, facts: 1 };
    assert!(matches!(exchange::read(&bytes, limits), Err(FileError::TooLarge { .. })));
    let text = String::from_utf8(bytes).unwrap().replace("{\"n\":48}", "{\"n\":49}");
    assert_eq!(exchange::read(text.as_bytes(), Limits::of_board(0)).unwrap_err(), FileError::Digest);
}

#[test]
fn several_reports_are_one_with_each_organisation_beside_the_sum() {
    let (one, other) = (report("Carrefour", &[48, 31, 3, 22]), report("Miresem", &[10, 0, 30, 6]));
    let told = benchmark::read(&reread(file(&one)).unwrap(), &known).unwrap().report;
    let both = consolidated(&[told, other.clone()]).unwrap();
    assert_eq!(both.organisations, ["Carrefour", "Miresem"]);
    let ages = &both.sections[0].tables[0];
    assert_eq!(ages.columns[2..], [Label::Named("Carrefour".into()), Label::Named("Miresem".into())]);
    let row = |place: usize| &ages.rows[place].cells;
    let count = |number: u64| Cell::Count(Counted::Known(number));
    assert_eq!((&row(0)[0], &row(0)[2], &row(0)[3]), (&count(58), &count(48), &count(10)));
    // Three of the first are not told, and what would tell them neither: whoever reads the sum is told so.
    assert_eq!((&row(2)[0], &row(2)[2]), (&Cell::Count(Counted::AtLeast(31)), &Cell::Count(Counted::Masked)));
    assert_eq!((&row(3)[0], &row(3)[2]), (&Cell::Count(Counted::AtLeast(7)), &Cell::Count(Counted::Masked)));
    // A total that one of them gives and the other too is a number.
    assert_eq!(ages.rows.last().unwrap().cells[0], count(104 + 46));
    // Whole reports give whole sums.
    let both = consolidated(&[one.clone(), other]).unwrap();
    assert_eq!(both.sections[0].tables[0].rows[2].cells[0], count(33));
    let texts = in_french(&consolidated(&[masking::shared(&one), masking::shared(&one)]).unwrap());
    assert!(texts.iter().any(|row| row.last().unwrap() == "au moins 2"));

    let mut later = one.clone();
    later.period = passerelle::domain::period::Period::year(2024).unwrap();
    assert!(consolidated(&[one.clone(), later]).is_err());
    assert!(consolidated(&[]).is_err());
    assert_eq!(consolidated(std::slice::from_ref(&one)).unwrap(), one);
}

#[test]
fn organisations_of_two_sizes_are_compared_by_the_share_where_a_row_has_one() {
    let of = |name: &str, part: u64, whole: u64| {
        let share = Cell::Share { part: listed(part), of: listed(whole) };
        let rows = vec![
            row(Label::Total, vec![Cell::Count(listed(whole)), Cell::Empty]),
            row(Label::Unknown, vec![Cell::Count(listed(part)), share]),
        ];
        let columns = ["results-persons", "results-jobs"].map(Label::Message).to_vec();
        let mut of = report(name, &[1]);
        of.sections[0].tables = vec![table("age", columns, rows)];
        of
    };
    let both = consolidated(&[of("Carrefour", 30, 40), of("Miresem", 100, 400)]).unwrap();
    let cells = |place: usize| &both.sections[0].tables[0].rows[place].cells[2..];
    let share = |part, of| Cell::Share { part: Counted::Known(part), of: Counted::Known(of) };
    assert_eq!(cells(0), [share(30, 40), share(100, 400)]);
    assert_eq!(cells(1), [Cell::Count(Counted::Known(40)), Cell::Count(Counted::Known(400))]);
}

#[test]
fn a_table_that_one_does_not_give_makes_the_sum_a_lower_bound() {
    let (one, mut other) = (report("Carrefour", &[48, 31]), report("Miresem", &[10, 20]));
    other.sections[0].tables.clear();
    let both = consolidated(&[one, other]).unwrap();
    let first = &both.sections[0].tables[0].rows[0].cells;
    assert_eq!((&first[0], &first[3]), (&Cell::Count(Counted::AtLeast(48)), &Cell::Empty));
}

#[test]
fn codes_are_read_back() {
    let labels = [
        Label::Message("results-table-age"),
        Label::Code { list: "age", code: "a0".to_owned() },
        Label::Step(passerelle::domain::Step::Hired),
        Label::Named("Aide: ménagère".to_owned()),
        Label::Day(passerelle::domain::Day::parse("2025-03-01").unwrap()),
        Label::Unknown,
        Label::Total,
    ];
    for label in labels {
        assert_eq!(codes::label(&codes::code(&label), &known), Some(label.clone()), "{label:?}");
    }
    assert_eq!(codes::label("age:nothing", &known), None);
}

#[test]
fn sheets_have_short_names_of_their_own_in_each_language() {
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        let ids = passerelle::domain::report::SectionId::ALL.map(passerelle::domain::report::SectionId::code);
        let ids = ids.into_iter().chain(["first", "figures", "definitions"]);
        let names: Vec<String> = ids.map(|id| words.text(&format!("reports-sheet-{id}"))).collect();
        assert!(
            names.iter().all(|name| name.encode_utf16().count() <= 31 && !name.contains(['/', ':', '?'])),
            "{names:?}"
        );
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), names.len(), "{names:?}");
    }
}

#[test]
fn an_older_program_refuses_the_kind_by_its_name() {
    // What a program of before this kind does with a word that it does not know.
    let text = "{\"format\":\"passerelle\",\"version\":1,\"kind\":\"dream\"}";
    let error = exchange::read(text.as_bytes(), Limits::of_board(0)).unwrap_err();
    assert_eq!(error, FileError::KindUnknown { kind: "dream".to_owned() });
    assert!(FileKind::Benchmark.is_read());
}
