//! What opening the board fetches, and what it leaves for later.

use crate::checkpoint::checkpoint_of;
use crate::pages::{Board, at_work_with};
use crate::support::{Profile, Setup};
use serde_json::Value;

/// Notes when the page becomes ready.
const READY_AT: &str = "(() => { const watch = () => { const root = document.documentElement; \
     if (!root) return document.addEventListener('readystatechange', watch, { once: true }); \
     new MutationObserver((_, observer) => { if (root.dataset.ready !== 'true') return; \
       observer.disconnect(); window.readyAt = performance.now(); }) \
       .observe(root, { attributes: true, attributeFilter: ['data-ready'] }); }; watch(); })();";

#[tokio::test(flavor = "multi_thread")]
async fn avant_que_le_tableau_reponde_la_page_ne_demande_que_ce_qu_il_lui_faut() {
    let profile = Profile::new();
    let setup = Setup { scripts: vec![READY_AT.into()], ..Setup::default() };
    let browser = at_work_with(&profile, setup).await;
    // An opening as they are after a rest: with a checkpoint. The very first one reads the journal, with the part that acts.
    Board(&browser).add("Léa", "Dupont").await;
    checkpoint_of(&browser, "Dupont").await;
    browser.reload().await;
    Board(&browser).card("Léa Dupont").await;
    let before = "performance.getEntriesByType('resource').filter((entry) => entry.startTime < window.readyAt) \
                  .map((entry) => decodeURI(entry.name.slice(args[0].length).split('?')[0]))";
    let asked = browser.eval(before, vec![browser.base().into()]).await;
    let asked: Vec<&str> = asked.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let first = std::env::var("PASSERELLE_FIRST").expect("PASSERELLE_FIRST names the files of the first download");
    let first: Vec<&str> = first.split(' ').collect();
    assert!(asked.iter().any(|name| name.ends_with(".wasm")), "the program was asked for: {asked:?}");
    let besides: Vec<&&str> = asked.iter().filter(|name| !first.contains(name) && !name.ends_with(".svg")).collect();
    assert!(besides.is_empty(), "asked for before the board answered, and not weighed as first download: {besides:?}");
    browser.close(&profile).await;
}
