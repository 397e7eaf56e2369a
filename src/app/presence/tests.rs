use super::*;
use crate::domain::DayHalf;
use crate::domain::day::day;
use uuid::Uuid;

const FRENCH: Letters = Letters { present: 'p', excused: 'e', absent: 'a' };

/// Wednesday 4 March is today; the columns are that morning, a closed one, and one of the next day.
fn grid(people: usize) -> Grid {
    let at = |text, opening| (HalfDay { day: day(text), half: DayHalf::Morning }, opening);
    let row = |place: usize| Row {
        person: PersonId::derived(Uuid::nil(), &place.to_string()),
        name: format!("{place}"),
        cells: vec![None; 3],
    };
    Grid {
        cohort: ElementId::derived(Uuid::nil(), "mars"),
        monday: day("2026-03-02"),
        today: day("2026-03-04"),
        has_timetable: true,
        has_length: true,
        columns: vec![
            at("2026-03-04", Opening::Open),
            at("2026-03-03", Opening::Closed),
            at("2026-03-05", Opening::Open),
        ],
        rows: (0..people).map(row).collect(),
    }
}

fn take(grid: &mut Grid, entry: Entry) {
    let id = grid.id_of(entry.person, entry.at);
    let column = grid.columns.iter().position(|(at, _)| *at == entry.at).unwrap();
    let row = grid.rows.iter_mut().find(|row| row.person == entry.person).unwrap();
    let Entry { attendance, motive, .. } = entry;
    row.cells[column] = Some(Entered { id, attendance, motive, minutes: None, in_conflict: false });
}

/// Presses the keys from the first cell on, and answers how many there were.
fn play(grid: &mut Grid, keys: &[&str]) -> usize {
    let mut spot = Spot::default();
    for key in keys {
        match grid.pressed(spot, key, FRENCH) {
            Pressed::Moved(to) => spot = to,
            Pressed::Entered(entries, to) => {
                entries.into_iter().for_each(|entry| take(grid, entry));
                spot = to;
            }
            other => panic!("{key}: {other:?}"),
        }
    }
    keys.len()
}

fn noted(grid: &Grid) -> Vec<Attendance> {
    (0..grid.rows.len()).map(|row| grid.attendance(Spot { row, column: 0 })).collect()
}

#[test]
fn twelve_people_with_two_exceptions_take_at_most_fifteen_key_strokes() {
    let mut expected = vec![Attendance::Present; 12];
    expected[3] = Attendance::Absent;
    expected[11] = Attendance::Excused;

    // One by one, the letter goes down by itself.
    let mut one_by_one = grid(12);
    let strokes = play(&mut one_by_one, &["p", "p", "p", "a", "p", "p", "p", "p", "p", "p", "p", "e"]);
    assert_eq!(noted(&one_by_one), expected);
    assert!(strokes <= 15, "{strokes}");

    // The exceptions first, then everybody else.
    let mut by_exception = grid(12);
    let down = "ArrowDown";
    let strokes = play(&mut by_exception, &[down, down, down, "a", down, down, down, down, down, down, down, "e", "t"]);
    assert_eq!(noted(&by_exception), expected);
    assert!(strokes <= 15, "{strokes}");
}

#[test]
fn arrows_stay_inside_the_grid() {
    let grid = grid(2);
    let check = |row, column, key, to: (usize, usize)| {
        let moved = grid.pressed(Spot { row, column }, key, FRENCH);
        assert_eq!(moved, Pressed::Moved(Spot { row: to.0, column: to.1 }), "{row} {column} {key}");
    };
    check(0, 0, "ArrowUp", (0, 0));
    check(0, 0, "ArrowLeft", (0, 0));
    check(1, 0, "ArrowDown", (1, 0));
    check(1, 1, "ArrowRight", (1, 2));
    check(1, 2, "ArrowRight", (1, 2));
    check(1, 2, "Home", (1, 0));
    check(1, 0, "End", (1, 2));
    assert_eq!(grid.pressed(Spot::default(), "Tab", FRENCH), Pressed::Foreign);
    assert_eq!(grid.pressed(Spot::default(), "x", FRENCH), Pressed::Foreign);
    assert_eq!(grid.pressed(Spot::default(), "M", FRENCH), Pressed::Menu);
}

#[test]
fn a_half_day_to_come_takes_an_excuse_and_nothing_else() {
    let grid = grid(1);
    let spot = Spot { row: 0, column: 2 };
    for key in ["p", "a", "t"] {
        assert_eq!(grid.pressed(spot, key, FRENCH), Pressed::Refused(Refusal::Future), "{key}");
    }
    let excused = grid.entry(spot, Attendance::Excused, None).unwrap();
    assert_eq!(grid.pressed(spot, "E", FRENCH), Pressed::Entered(vec![excused], spot));
    // A click goes round what is possible.
    assert_eq!(grid.clicked(spot), Pressed::Entered(vec![excused], spot));
}

#[test]
fn a_closed_day_takes_nothing_but_what_is_taken_back() {
    let mut grid = grid(1);
    let spot = Spot { row: 0, column: 1 };
    assert_eq!(grid.pressed(spot, "p", FRENCH), Pressed::Refused(Refusal::Closed));
    assert_eq!(grid.clicked(spot), Pressed::Refused(Refusal::Closed));
    let (person, at) = (grid.rows[0].person, grid.columns[1].0);
    take(&mut grid, Entry { person, at, attendance: Attendance::Present, motive: None });
    let cleared = grid.entry(spot, Attendance::NotEntered, None).unwrap();
    assert_eq!(grid.pressed(spot, "Delete", FRENCH), Pressed::Entered(vec![cleared], spot));
}

#[test]
fn a_click_goes_round_the_answers_and_comes_back() {
    let mut grid = grid(1);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let Pressed::Entered(entries, _) = grid.clicked(Spot::default()) else { panic!() };
        seen.push(entries[0].attendance);
        take(&mut grid, entries[0]);
    }
    assert_eq!(seen, Attendance::ALL);
}

#[test]
fn everybody_present_leaves_what_is_noted_and_a_motive_is_written_once() {
    let mut grid = grid(3);
    let spot = Spot { row: 1, column: 0 };
    let absent = grid.entry(spot, Attendance::Absent, Some(Motive::Justified)).unwrap();
    take(&mut grid, absent);
    assert_eq!(grid.entry(spot, Attendance::Absent, Some(Motive::Justified)), None);
    assert_eq!(grid.entry(spot, Attendance::Absent, None), None);
    let all = grid.all_present(0).unwrap();
    assert_eq!(all.iter().map(|entry| entry.person).collect::<Vec<_>>(), [grid.rows[0].person, grid.rows[2].person]);
    all.into_iter().for_each(|entry| take(&mut grid, entry));
    assert_eq!(grid.rate(0), Rate { present: 2, absent: 1 });
    assert_eq!(grid.all_present(0), Ok(Vec::new()));
}

#[test]
fn the_sheet_to_sign_has_the_half_days_on_which_the_group_meets() {
    let mut grid = grid(1);
    let afternoon = HalfDay { day: day("2026-03-05"), half: DayHalf::Afternoon };
    grid.columns.push((afternoon, Opening::Open));
    let halves = grid.to_sign().into_iter().map(|(day, halves)| (day, halves.len())).collect::<Vec<_>>();
    assert_eq!(halves, [(day("2026-03-04"), 1), (day("2026-03-05"), 2)]);
}
