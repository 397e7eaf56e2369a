//! What the screen says is saved is on the disk, whatever ends the browser.

use crate::pages::{Board, at_work, at_work_with};
use crate::support::{Browser, Profile, Setup};
use serde_json::{Value, json};

/// Writes down each transaction that writes: its stores and its durability.
const WATCH: &str = "window.journeyWrites = []; \
    const transaction = IDBDatabase.prototype.transaction; \
    IDBDatabase.prototype.transaction = function (...given) { \
        const made = transaction.apply(this, given); \
        if (made.mode === 'readwrite') window.journeyWrites.push([[...made.objectStoreNames].join(), made.durability]); \
        return made; };";

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecriture_attend_le_disque() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, Setup { scripts: vec![WATCH.to_owned()], ..Setup::default() }).await;
    Board(&browser).add("Léa", "Dupont").await;
    Board(&browser).drag("Léa Dupont", "assessment").await;
    browser.saved().await;
    let writes = browser.eval("window.journeyWrites", vec![]).await;
    let writes = writes.as_array().expect("a list of writes");
    let journal: Vec<&Value> =
        writes.iter().filter(|write| write[0].as_str().is_some_and(|it| it.contains("journal"))).collect();
    assert!(journal.len() >= 3, "the organisation, the person and the move are written: {writes:?}");
    assert!(writes.iter().all(|write| write[1] == "strict"), "{writes:?}");
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn vingt_pannes_juste_apres_enregistre_et_rien_n_est_perdu() {
    let profile = Profile::new();
    let mut browser = at_work(&profile).await;
    for number in 1..=20 {
        let name = format!("Personne {number}");
        Board(&browser).add("Personne", &number.to_string()).await;
        // `add` ends when the page says that it is saved.
        browser.kill().await;
        browser = Browser::open(&profile).await;
        Board(&browser).card(&name).await;
        let cards = browser.eval("document.querySelectorAll('[data-step] [data-person]').length", vec![]).await;
        assert_eq!(cards, json!(number));
    }
    browser.close(&profile).await;
}
