//! The floor page, measured.

use super::driver::Chrome;
use anyhow::{Context, Result, bail};
use serde_json::json;

/// A floor page at an address.
pub struct Floor<'a> {
    pub chrome: &'a Chrome,
    pub url: &'a str,
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
