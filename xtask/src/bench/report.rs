//! The table of measurements, on the screen and in `docs/speed.md`.

use super::turns::Pair;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Where the figures go in the page; everything else there is written by people and kept.
const BEGIN: &str = "<!-- figures -->";
const END: &str = "<!-- end of figures -->";

/// Whether a figure is within its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Within,
    /// A time: it depends on the machine, so it is printed and stops nothing.
    Slow,
    /// A count or a size, the same on each machine: it fails the command.
    Over,
    /// Without a budget.
    Stated,
}

/// One line of the table.
#[derive(Debug, Clone)]
pub struct Row {
    pub work: String,
    pub ours: String,
    /// What it is compared with.
    pub beside: String,
    pub ratio: Option<f64>,
    pub budget: String,
    pub verdict: Verdict,
}

impl Row {
    /// A time beside another, at most this many times as long.
    pub fn ratio(work: &str, ours: f64, beside: (&str, f64), limit: f64) -> Self {
        Self::ratio_of(work, ms, ours, beside, limit)
    }

    /// The same for what this function says in words.
    pub fn ratio_of(work: &str, say: fn(f64) -> String, ours: f64, beside: (&str, f64), limit: f64) -> Self {
        let ratio = ours / beside.1;
        Self {
            work: work.to_owned(),
            ours: say(ours),
            beside: format!("{}: {}", beside.0, say(beside.1)),
            ratio: Some(ratio),
            budget: format!("≤ {limit}\u{d7}"),
            verdict: if ratio <= limit { Verdict::Within } else { Verdict::Slow },
        }
    }

    /// The same figures, stated for the reader.
    pub fn without_budget(self) -> Self {
        Self { budget: String::new(), verdict: Verdict::Stated, ..self }
    }

    /// A time of at most this many milliseconds.
    pub fn time(work: &str, ours: f64, limit: f64) -> Self {
        Self {
            work: work.to_owned(),
            ours: ms(ours),
            beside: String::new(),
            ratio: Some(ours / limit),
            budget: format!("≤ {limit} ms"),
            verdict: if ours <= limit { Verdict::Within } else { Verdict::Slow },
        }
    }

    /// The longest task of the main thread, which the browser tells only when it is over 50 ms.
    pub fn longest_task(work: &str, longest: Pair) -> Self {
        let say = |task: f64| if task > 0.0 { ms(task) } else { "none over 50 ms".to_owned() };
        Self {
            work: work.to_owned(),
            ours: say(longest.ours),
            beside: longest.beside.map_or(String::new(), |task| format!("the build beside: {}", say(task))),
            ratio: None,
            budget: "≤ 50 ms".to_owned(),
            verdict: if longest.ours <= 50.0 { Verdict::Within } else { Verdict::Slow },
        }
    }

    /// A count that is the same on each machine.
    pub fn count(work: &str, ours: usize, limit: usize, unit: &str) -> Self {
        Self {
            work: work.to_owned(),
            ours: format!("{ours} {unit}").trim().to_owned(),
            beside: String::new(),
            ratio: None,
            budget: format!("≤ {limit} {unit}").trim().to_owned(),
            verdict: if ours <= limit { Verdict::Within } else { Verdict::Over },
        }
    }

    /// A figure without a budget.
    pub fn stated(work: &str, ours: String) -> Self {
        let (beside, budget) = (String::new(), String::new());
        Self { work: work.to_owned(), ours, beside, ratio: None, budget, verdict: Verdict::Stated }
    }
}

/// Milliseconds as people read them.
pub fn ms(value: f64) -> String {
    if value < 10.0 { format!("{value:.1} ms") } else { format!("{value:.0} ms") }
}

/// Bytes of memory as people read them.
pub fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

/// The rows as a Markdown table.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from("| work | ours | beside | ratio | budget | |\n|---|---:|---|---:|---|---|\n");
    for row in rows {
        let ratio = row.ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        let verdict = match row.verdict {
            Verdict::Within => "within",
            Verdict::Slow | Verdict::Over => "**over**",
            Verdict::Stated => "",
        };
        let Row { work, ours, beside, budget, .. } = row;
        text.push_str(&format!("| {work} | {ours} | {beside} | {ratio} | {budget} | {verdict} |\n"));
    }
    text
}

/// The machine as far as it matters to a time.
pub fn machine(browser: &str) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut text = format!("{cores} cores");
    if let Some(memory) = memory() {
        text.push_str(&format!(", {memory} GB of memory"));
    }
    text.push_str(&format!(", {}, {browser} without a graphics card", std::env::consts::ARCH));
    // Other work on the machine slows both sides, not always by as much: a reader of the figures should know.
    if let Some(load) = first_word("/proc/loadavg") {
        text.push_str(&format!(", load {load} at the end"));
    }
    text
}

fn first_word(file: &str) -> Option<String> {
    fs::read_to_string(file).ok()?.split_whitespace().next().map(str::to_owned)
}

fn memory() -> Option<u64> {
    let text = fs::read_to_string("/proc/meminfo").ok()?;
    let kilobytes: u64 = text.lines().next()?.split_whitespace().nth(1)?.parse().ok()?;
    Some((kilobytes + 500_000) / 1_000_000)
}

/// Puts the figures in the page, in place of the former ones.
///
/// # Errors
/// When the page cannot be read or written, or has lost the two marks.
pub fn write(page: &Path, figures: &str) -> Result<()> {
    let text = fs::read_to_string(page).with_context(|| format!("reading {}", page.display()))?;
    let text = replaced(&text, figures).with_context(|| format!("{} has no `{BEGIN}` … `{END}`", page.display()))?;
    fs::write(page, text).with_context(|| format!("writing {}", page.display()))
}

fn replaced(text: &str, figures: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let mut out = String::new();
    write!(out, "{before}{BEGIN}\n{}\n{END}{after}", figures.trim()).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_figures_are_replaced() {
        let page = format!("# Speed\n\n{BEGIN}\nold\n{END}\n\nWhy.\n");
        assert_eq!(replaced(&page, "new\n").unwrap(), format!("# Speed\n\n{BEGIN}\nnew\n{END}\n\nWhy.\n"));
        assert_eq!(replaced("# Speed\n", "new"), None);
    }

    #[test]
    fn a_slow_time_stops_nothing_and_a_count_does() {
        assert_eq!(Row::ratio("open", 90.0, ("floor", 100.0), 1.0).verdict, Verdict::Within);
        assert_eq!(Row::ratio("open", 110.0, ("floor", 100.0), 1.0).verdict, Verdict::Slow);
        assert_eq!(Row::time("move", 51.0, 50.0).verdict, Verdict::Slow);
        assert_eq!(Row::count("nodes", 12_001, 12_000, "").verdict, Verdict::Over);
        let tasks = |ours: f64| Row::longest_task("task", Pair { ours, beside: Some(80.0) });
        assert_eq!((tasks(0.0).verdict, tasks(51.0).verdict), (Verdict::Within, Verdict::Slow));
        assert_eq!(tasks(0.0).ours, "none over 50 ms");
        assert!(table(&[Row::count("nodes", 10, 12_000, "")]).ends_with("| nodes | 10 |  |  | ≤ 12000 | within |\n"));
    }
}
