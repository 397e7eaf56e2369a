//! Our application, measured through what any tool may rely on: routes, accessible names and `data-` marks.

use super::driver::Chrome;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::path::Path;

/// The application at an address, in a browser of its own.
pub struct Board<'a> {
    pub chrome: &'a Chrome,
    pub url: String,
}

/// One opening: a fresh document until the first screen answers and is painted.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    pub ms: f64,
    /// The same moment in milliseconds since 1970.
    pub ready: f64,
    pub cards: usize,
    /// Elements in the document.
    pub nodes: usize,
}

/// What a page holds in memory after a collection of garbage, in bytes. A worker's memory is not in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Memory {
    /// The memory of the program: it only ever grows, so it is also the most that was needed so far.
    pub program: f64,
    /// The objects of JavaScript and of the document.
    pub objects: f64,
    /// Buffers outside both.
    pub buffers: f64,
}

impl Memory {
    pub fn all(self) -> f64 {
        self.program + self.objects + self.buffers
    }
}

/// One card dropped in another column: milliseconds from the drop, and what changed in the document.
#[derive(Debug, Clone, Copy, Default)]
pub struct Move {
    pub painted: f64,
    pub committed: f64,
    /// Cards drawn again besides the moved one.
    pub cards: usize,
    /// Columns drawn again.
    pub columns: usize,
}

/// A name typed into the search.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Milliseconds of work for each key, up to a finished layout.
    pub keys: Vec<f64>,
    /// Milliseconds from the last key to the wanted card on the screen.
    pub found: f64,
}

/// A file united with the board.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// From the file chosen to the preview.
    pub preview: f64,
    /// From the confirmation to painted and committed.
    pub confirmed: f64,
    /// The longest task of the main thread; 0 when none was over 50 ms.
    pub longest: f64,
}

impl Board<'_> {
    /// Joins the organisation of a backup on an empty browser.
    pub fn join(&self, file: &Path) -> Result<()> {
        self.chrome.open(&self.url)?;
        self.chrome.wait("bench.ready", json!([]))?;
        self.press("Rejoindre")?;
        self.choose(file)?;
        self.chrome.type_into(&self.chrome.control("Votre nom")?, "Mesure")?;
        self.press("Commencer")?;
        let there = "bench.until(() => document.querySelector('[data-step] [data-person]') && bench.saved())";
        self.chrome.wait(there, json!([])).context("joining with a backup")?;
        Ok(())
    }

    fn choose(&self, file: &Path) -> Result<()> {
        self.chrome.type_into(&self.chrome.control("Fichier à importer")?, &file.display().to_string())
    }

    /// Presses a control by its name. From the script, because a radio button may be drawn by its label.
    fn press(&self, name: &str) -> Result<()> {
        let control = "bench.until(() => { const it = bench.named(NAME); return it && !it.disabled; })\
                       .then(() => bench.named(NAME).click())";
        self.chrome.wait(&control.replace("NAME", &json!(name).to_string()), json!([])).map(drop)
    }

    /// Opens the board in a fresh document.
    pub fn open(&self) -> Result<Opening> {
        self.chrome.open(&format!("{}#/tableau", self.url))?;
        let ms = number(&self.chrome.wait("bench.ready", json!([]))?);
        let told = self.chrome.run("return bench.mounted()", json!([]))?;
        let ready = number(&told["origin"]) + ms;
        Ok(Opening { ms, ready, cards: count(&told["cards"]), nodes: count(&told["nodes"]) })
    }

    /// Waits until the open page has nothing more to do; milliseconds of its longest task since it answered, and 0
    /// when none was over 50.
    pub fn quiet(&self) -> Result<f64> {
        self.chrome.wait("bench.quiet()", json!([])).map(|longest| number(&longest))
    }

    /// Waits until the next opening finds a checkpoint, as every opening but the first after a change does.
    pub fn rest(&self) -> Result<()> {
        let kept = self.chrome.wait("bench.rested()", json!([]))?;
        ensure!(kept == json!(true), "no checkpoint was made in half a minute");
        Ok(())
    }

    /// What the open page holds in memory.
    pub fn memory(&self) -> Result<Memory> {
        self.chrome.cdp("HeapProfiler.collectGarbage", json!({}))?;
        let heap = self.chrome.cdp("Runtime.getHeapUsage", json!({}))?;
        let program = number(&self.chrome.run("return bench.programBytes()", json!([]))?);
        let objects = number(&heap["usedSize"]) + number(&heap["embedderHeapUsedSize"]);
        // Chromium leaves the memory of programs out of the buffers that it counts.
        Ok(Memory { program, objects, buffers: number(&heap["backingStorageSize"]) })
    }

    /// Drags one card into the next column; the board is open.
    pub fn move_one(&self) -> Result<Move> {
        // Cards can be taken once the tools are there, which come right after the board.
        self.chrome.wait("bench.until(() => document.getElementById('saved-views'))", json!([]))?;
        let plan = self.chrome.run("return bench.aMove()", json!([]))?;
        let person = plan["person"].as_str().context("no card stands beside a column to drop it in")?;
        self.chrome.run("bench.armMove(...arguments)", json!([person]))?;
        self.chrome.drag(&plan["from"], &plan["to"])?;
        let told = self.chrome.wait("bench.moved", json!([])).context("dropping a card")?;
        Ok(Move {
            painted: number(&told["painted"]),
            committed: number(&told["committed"]),
            cards: count(&told["cards"]),
            columns: count(&told["columns"]),
        })
    }

    /// Types a name key by key; the board is open and the wanted card is not yet on it, or far down.
    pub fn search(&self, name: &str, person: &str) -> Result<Search> {
        self.chrome.run("bench.armSearch(arguments[0])", json!([person]))?;
        let search = self.chrome.control("Rechercher")?;
        let mut keys = [0; 4];
        for key in name.chars() {
            self.chrome.type_into(&search, key.encode_utf8(&mut keys[..]))?;
        }
        let told = self.chrome.wait("bench.search.found()", json!([])).context("searching")?;
        let keys = told["work"].as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(Search { keys: keys.iter().map(number).collect(), found: number(&told["found"]) })
    }

    /// Opens a dossier from the board, which is open; milliseconds until it is painted.
    pub fn dossier(&self, person: &str) -> Result<f64> {
        let there = "(async () => { const start = performance.now(); location.hash = '#/personnes/' + arguments[0]; \
                     await bench.until(() => document.querySelector('.side article')); await bench.painted(); \
                     return performance.now() - start; })()";
        Ok(number(&self.chrome.wait(there, json!([person])).context("opening a dossier")?))
    }

    /// Unites a colleague's backup with the board.
    pub fn import(&self, file: &Path) -> Result<Import> {
        self.chrome.open(&format!("{}#/echanges", self.url))?;
        self.chrome.wait("bench.ready", json!([]))?;
        self.chrome.control("Fichier à importer")?;
        let arm = "window.addEventListener('change', () => { bench.chosen = performance.now(); }, { capture: true, once: true });";
        self.chrome.run(arm, json!([]))?;
        self.choose(file)?;
        let shown = "bench.until(() => bench.named('Importer')?.closest('dialog[open]')).then(bench.painted)\
                     .then(() => performance.now() - bench.chosen)";
        let preview = number(&self.chrome.wait(shown, json!([])).context("previewing an import")?);
        // The mark turns to false when the writing begins: only then does true mean that it is done. The cards are read
        // meanwhile, and the outcome stands there once they are drawn.
        let confirm = "(async () => { const start = performance.now(); bench.named('Importer').click();\
                       await bench.until(() => !bench.saved());\
                       await bench.until(() => bench.saved() && document.querySelector('[data-outcome]'));\
                       await bench.painted(); return performance.now() - start; })()";
        let confirmed = number(&self.chrome.wait(confirm, json!([])).context("importing")?);
        let longest = number(&self.chrome.run("return bench.longestTaskSince(bench.chosen)", json!([]))?);
        Ok(Import { preview, confirmed, longest })
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn count(value: &Value) -> usize {
    value.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
}
