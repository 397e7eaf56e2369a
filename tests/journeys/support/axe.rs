//! axe-core, the checker of accessibility.

use super::Browser;
use serde_json::{Value, json};
use std::fs;

impl Browser {
    /// Asserts that axe finds nothing on the page as it stands.
    #[track_caller]
    pub fn assert_accessible(&self, place: &str) -> impl Future<Output = ()> {
        let path = std::env::var("PASSERELLE_AXE").expect("PASSERELLE_AXE names axe.min.js");
        let place = place.to_owned();
        async move {
            if self.eval("typeof window.axe", Vec::new()).await == "undefined" {
                let axe = fs::read_to_string(&path).expect("axe.min.js is there");
                self.cdp("Runtime.evaluate", json!({ "expression": axe })).await;
            }
            let script = "const done = arguments[0]; window.axe.run(document, { resultTypes: ['violations'] }).then(\
                 (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) => \
                 `${rule.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`))), \
                 (error) => done([String(error)]));";
            let answer = self.driver.execute_async(script, Vec::new()).await.expect("axe answers");
            let found: Vec<String> =
                answer.json().as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
            assert!(found.is_empty(), "{place}: {}", found.join("\n"));
        }
    }

    /// Asserts that the page is not wider than the window.
    pub async fn assert_fits(&self, place: &str) {
        let over =
            self.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth", vec![]).await;
        assert!(over.as_i64().is_some_and(|over| over <= 0), "{place}: the page is {over} px too wide");
    }

    /// Asserts that no word is cut off where the page hides what runs over, and that no button takes two lines. Cells of
    /// tables may, and a line that ends in dots stands whole elsewhere.
    pub async fn assert_whole(&self, place: &str) {
        let script = "(() => { \
             const shown = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.vh'); \
             const words = (it) => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()); \
             const lines = (it) => { const found = []; const size = parseFloat(getComputedStyle(it).fontSize); \
                 const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT); \
                 for (let node; (node = texts.nextNode());) { \
                     if (!node.data.trim() || !shown(node.parentElement)) continue; \
                     const range = document.createRange(); range.selectNodeContents(node); \
                     for (const { width, bottom } of range.getClientRects()) \
                         if (width > 1 && !found.some((line) => Math.abs(line - bottom) < size * 0.7)) found.push(bottom); } \
                 return found.length; }; \
             const tall = [...document.querySelectorAll('.btn:not(.match-cell)')].filter((it) => \
                 !it.closest('thead') && shown(it) && lines(it) > 1).map((it) => `two lines: ${it.innerText}`); \
             const cut = [...document.querySelectorAll('body *')].filter((it) => { \
                 if (!words(it) || !shown(it)) return false; const style = getComputedStyle(it); \
                 return style.display !== 'inline' && /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' \
                     && it.clientWidth > 2 && it.scrollWidth > it.clientWidth + 1; }).map((it) => `cut off: ${it.textContent}`); \
             return [...tall, ...cut]; })()";
        assert_eq!(self.eval(script, vec![]).await, json!([]), "{place}");
    }
}
