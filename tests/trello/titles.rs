//! Titles of cards: the table beside the boards, row by row.

use passerelle::exchange::trello::split_name;

fn rows() -> Vec<Vec<String>> {
    let path = format!("{}/tests/fixtures/trello/titles.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn h24_each_title_is_read_as_the_table_says() {
    let rows = rows();
    assert!(rows.len() >= 50);
    let mut wrong = Vec::new();
    for row in rows {
        let name = split_name(&row[0]);
        let part = |part: Option<String>| part.unwrap_or_default();
        let answer = |yes: bool| if yes { "yes" } else { "no" };
        let read = [part(name.first), part(name.last), answer(name.doubtful).into(), answer(name.rest).into()];
        if read != row[1..] {
            wrong.push(format!("{}: {read:?} instead of {:?}", row[0], &row[1..]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
