//! The board opens from its checkpoint, and nothing is ever lost or falsely shown by it.

use crate::pages::{Board, Dossier, at_work};
use crate::support::{Browser, Profile};
use serde_json::{Value, json};

/// A record of the database by its name, as a list of bytes; null when there is none.
const RECORD: &str = "new Promise((tell, fail) => { \
    const opening = indexedDB.open('passerelle'); \
    opening.onerror = fail; \
    opening.onsuccess = () => { \
        const asked = opening.result.transaction('meta').objectStore('meta').get(args[0]); \
        asked.onsuccess = () => { opening.result.close(); tell(asked.result ? [...asked.result].slice(0, 4000) : null); }; \
    }; })";

/// Writes a record of bytes under a name.
const PUT: &str = "new Promise((tell, fail) => { \
    const opening = indexedDB.open('passerelle'); \
    opening.onerror = fail; \
    opening.onsuccess = () => { \
        const writing = opening.result.transaction('meta', 'readwrite'); \
        writing.objectStore('meta').put(new Uint8Array(args[1]), args[0]); \
        writing.oncomplete = () => { opening.result.close(); tell(true); }; \
    }; })";

/// The page goes out of sight, as when another tab is chosen.
const HIDE: &str = "(Object.defineProperty(document, 'hidden', { configurable: true, get: () => true }), \
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))";

async fn record(browser: &Browser, name: &str) -> Value {
    browser.eval(RECORD, vec![json!(name)]).await
}

/// Goes out of sight and waits until there is another checkpoint than before.
pub async fn checkpoint(browser: &Browser, before: &Value) {
    browser.eval(HIDE, Vec::new()).await;
    let changed = format!("({RECORD}).then((now) => now && JSON.stringify(now) !== JSON.stringify(args[1]))");
    let start = std::time::Instant::now();
    while browser.eval(&changed, vec![json!("checkpoint-board"), before.clone()]).await != json!(true) {
        crate::support::wait::again(start, "a checkpoint").await;
    }
}

/// Goes out of sight until the checkpoint names somebody: one that was made a moment before they were added does not.
pub async fn checkpoint_of(browser: &Browser, name: &str) -> Value {
    let named =
        format!("({RECORD}).then((now) => now && new TextDecoder().decode(Uint8Array.from(now)).includes(args[1]))");
    let start = std::time::Instant::now();
    loop {
        browser.eval(HIDE, Vec::new()).await;
        if browser.eval(&named, vec![json!("checkpoint-board"), json!(name)]).await == json!(true) {
            return record(browser, "checkpoint-board").await;
        }
        crate::support::wait::again(start, "a checkpoint").await;
    }
}

/// Drags a card once the part of the page that drags is here: until then the mouse only points.
async fn drag(browser: &Browser, name: &str, step: &str) {
    let here = "performance.getEntriesByType('resource').some((it) => /acts-[0-9a-f]+[.]wasm/.test(it.name) && it.responseEnd)";
    browser.until(here).await;
    // It is linked in a turn of its own after it came.
    browser.eval("new Promise((done) => requestIdleCallback(() => setTimeout(() => done(true), 0)))", Vec::new()).await;
    Board(browser).drag(name, step).await;
}

async fn count(browser: &Browser) -> Value {
    browser.eval("document.querySelectorAll('[data-step] [data-person]').length", Vec::new()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn vingt_pannes_autour_du_point_de_reprise_et_rien_n_est_perdu() {
    let profile = Profile::new();
    let mut browser = at_work(&profile).await;
    for number in 1..=20 {
        let name = format!("Personne {number}");
        let before = record(&browser, "checkpoint-board").await;
        Board(&browser).add("Personne", &number.to_string()).await;
        match number % 4 {
            // Between the segment and the checkpoint.
            0 => {}
            // While the checkpoint is being made.
            1 => {
                browser.eval(HIDE, Vec::new()).await;
            }
            // After it.
            2 => {
                checkpoint(&browser, &before).await;
            }
            // After it, and after one more act that it does not know.
            _ => {
                checkpoint(&browser, &before).await;
                drag(&browser, &name, "assessment").await;
                browser.saved().await;
            }
        }
        browser.kill().await;
        browser = Browser::open(&profile).await;
        Board(&browser).card(&name).await;
        if number % 4 == 3 {
            Board(&browser).stands(&name, "assessment").await;
        }
        assert_eq!(count(&browser).await, json!(number));
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deux_onglets_ouverts_du_meme_point_de_reprise_se_voient() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    Board(&browser).add("Farid", "Amrani").await;
    checkpoint_of(&browser, "Amrani").await;
    browser.reload().await;
    let first = browser.driver.window().await.expect("the tab has a name");
    let second = browser.driver.new_tab().await.expect("a second tab opens");
    browser.driver.switch_to_window(second.clone()).await.expect("the second tab answers");
    browser.go("#/tableau").await;
    drag(&browser, "Léa Dupont", "assessment").await;
    browser.driver.switch_to_window(first.clone()).await.expect("the first tab answers");
    Board(&browser).stands("Léa Dupont", "assessment").await;
    drag(&browser, "Farid Amrani", "assessment").await;
    browser.driver.switch_to_window(second).await.expect("the second tab answers");
    Board(&browser).stands("Farid Amrani", "assessment").await;
    browser.saved().await;
    browser.reload().await;
    for name in ["Léa Dupont", "Farid Amrani"] {
        Board(&browser).stands(name, "assessment").await;
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_point_de_reprise_d_ailleurs_ou_abime_ne_change_rien_a_ce_qui_est_montre() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    let kept = checkpoint_of(&browser, "Dupont").await;
    let kept: Vec<u64> = serde_json::from_value(kept).expect("a record is bytes");
    let board = Board(&browser).state().await;
    // The name of the program stands behind the first eight bytes, and its length before it.
    let (mut newer, mut damaged) = (kept.clone(), kept.clone());
    newer[9] ^= 1;
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    for other in [newer, damaged, kept[..20].to_vec(), Vec::new()] {
        browser.eval(PUT, vec![json!("checkpoint-board"), json!(other)]).await;
        browser.reload().await;
        assert_eq!(Board(&browser).state().await, board);
        Dossier(&browser).open("Léa Dupont").await;
        browser.go("#/tableau").await;
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_disque_plein_pendant_le_point_de_reprise_ne_se_remarque_pas() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    let origin = browser.base().trim_end_matches('/').to_owned();
    browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await;
    browser.eval(HIDE, Vec::new()).await;
    browser.until("performance.getEntriesByType('resource').some((it) => it.name.includes('worker-boot'))").await;
    assert_eq!(browser.eval("document.documentElement.dataset.saved", Vec::new()).await, json!("true"));
    browser.reload().await;
    Board(&browser).card("Léa Dupont").await;
    assert_eq!(count(&browser).await, json!(1));
    // With room again, the work goes on and is kept.
    browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await;
    Board(&browser).add("Farid", "").await;
    checkpoint_of(&browser, "Farid").await;
    browser.reload().await;
    assert_eq!(count(&browser).await, json!(2));
    browser.quit().await;
}
