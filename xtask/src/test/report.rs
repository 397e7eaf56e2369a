//! The table at the end of the tests.

use crate::process::human;
use std::time::Duration;

/// How a phase ended.
pub enum Outcome {
    Passed,
    /// What ran of it passed; some was left out, for this reason.
    PassedInPart(String),
    Failed,
    /// It was left out, for this reason.
    NotRun(String),
}

/// One line of the table.
pub struct Line {
    pub name: &'static str,
    pub outcome: Outcome,
    pub took: Duration,
}

/// The phases, how each ended and how long it took.
pub fn table(lines: &[Line], total: Duration) -> String {
    let mut text = format!("{:<10}  {:>12}  result\n", "phase", "time");
    for line in lines {
        let took = human(line.took);
        let row = match &line.outcome {
            Outcome::Passed => format!("{:<10}  {took:>12}  passed\n", line.name),
            Outcome::PassedInPart(reason) => format!("{:<10}  {took:>12}  passed in part: {reason}\n", line.name),
            Outcome::Failed => format!("{:<10}  {took:>12}  FAILED\n", line.name),
            Outcome::NotRun(reason) => {
                format!("{:<10}  {:>12}  not run: {reason}\n", line.name, "")
            }
        };
        text.push_str(&row);
    }
    text.push_str(&format!("{:<10}  {:>12}\n", "total", human(total)));
    text
}

/// The sentence that ends a run in which nothing failed; it does not hide what was left out.
pub fn conclusion(lines: &[Line]) -> String {
    let names = |chosen: fn(&Outcome) -> bool| -> String {
        let names: Vec<&str> = lines.iter().filter(|line| chosen(&line.outcome)).map(|line| line.name).collect();
        names.join(", ")
    };
    let not_run = names(|outcome| matches!(outcome, Outcome::NotRun(_)));
    let in_part = names(|outcome| matches!(outcome, Outcome::PassedInPart(_)));
    match (not_run.as_str(), in_part.as_str()) {
        ("", "") => "Every phase passed.".into(),
        (_, "") => format!("Every phase that ran passed; not run: {not_run}."),
        ("", _) => format!("Every phase passed; only in part: {in_part}."),
        _ => format!("Every phase that ran passed; not run: {not_run}; only in part: {in_part}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_run_is_said() {
        let lines = [
            Line { name: "format", outcome: Outcome::Passed, took: Duration::from_secs(1) },
            Line { name: "widgets", outcome: Outcome::NotRun("there is no tests/web.rs".into()), took: Duration::ZERO },
        ];
        assert_eq!(conclusion(&lines), "Every phase that ran passed; not run: widgets.");
        assert_eq!(conclusion(&lines[..1]), "Every phase passed.");
        let half = || Line {
            name: "interop",
            outcome: Outcome::PassedInPart("age cannot be had".into()),
            took: Duration::from_secs(2),
        };
        assert_eq!(conclusion(&[half()]), "Every phase passed; only in part: interop.");
        let [format, widgets] = lines;
        let lines = [format, half(), widgets];
        assert_eq!(conclusion(&lines), "Every phase that ran passed; not run: widgets; only in part: interop.");
        let table = table(&lines, Duration::from_secs(1));
        assert!(table.contains("interop            2.0 s  passed in part: age cannot be had"), "{table}");
        assert!(table.contains("widgets                   not run: there is no tests/web.rs"), "{table}");
    }
}
