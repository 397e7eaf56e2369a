//! The floor page, measured.

use super::Bench;
use super::driver::Chrome;
use super::report::ms;
use super::stats::median;
use anyhow::{Context, Result, bail};
use serde_json::json;

/// A floor page at an address.
pub struct Floor<'a> {
    pub chrome: &'a Chrome,
    pub url: String,
}

impl Floor<'_> {
    fn ask(&self, query: &str, figure: &str) -> Result<f64> {
        self.chrome.open(&format!("{}?{query}", self.url))?;
        let root = "document.documentElement.dataset";
        let done = format!("bench.until(() => {root}.ready || {root}.error).then(() => ({{ ...{root} }}))");
        let told = self.chrome.wait(&done, json!([]))?;
        if let Some(error) = told["error"].as_str() {
            bail!("the floor page at {} failed: {error}", self.url);
        }
        told[figure].as_str().and_then(|text| text.parse().ok()).context("the floor page tells no figure")
    }

    /// Empties its store and writes this many people; the bytes of their JSON.
    pub fn seed(&self, people: usize) -> Result<f64> {
        self.ask(&format!("seed={people}"), "bytes")
    }

    /// Milliseconds from navigation until this many cards are painted; all of them when none is said.
    pub fn show(&self, cards: Option<usize>) -> Result<f64> {
        self.ask(&cards.map_or("show".to_owned(), |cards| format!("show={cards}")), "ms")
    }

    /// Milliseconds of a strict transaction that writes this many people.
    pub fn put(&self, people: usize) -> Result<f64> {
        self.ask(&format!("put={people}"), "ms")
    }
}

/// The floor pages beside each other, run by run.
///
/// # Errors
/// When one of them cannot be measured.
pub fn compare(bench: &Bench<'_>, others: &[String]) -> Result<()> {
    let (_profile, chrome) = bench.chrome("floor")?;
    let urls = std::iter::once(bench.floor.url()).chain(others.iter().cloned());
    let pages: Vec<Floor<'_>> = urls.map(|url| Floor { chrome: &chrome, url }).collect();
    println!("| floor | ours |{}", " other |".repeat(others.len()));
    for people in [1_000, 6_000] {
        let line = |work: &str, figures: Vec<String>| println!("| {people}: {work} | {} |", figures.join(" | "));
        let sizes: Result<Vec<f64>> = pages.iter().map(|page| page.seed(people)).collect();
        line("JSON", sizes?.into_iter().map(|bytes| format!("{:.1} MB", bytes / 1e6)).collect());
        let mut runs = vec![[const { Vec::new() }; 3]; pages.len()];
        for _ in 0..bench.runs {
            for (page, [some, all, put]) in pages.iter().zip(&mut runs) {
                some.push(page.show(Some(300))?);
                all.push(page.show(None)?);
                put.push(page.put(people)?);
            }
        }
        for (place, work) in ["show 300", "show all", "put"].into_iter().enumerate() {
            line(work, runs.iter().map(|works| ms(median(works[place].clone()))).collect());
        }
    }
    Ok(())
}
