//! The board is arranged to one's taste, and what is on it keeps its meaning.

use crate::pages::{Board, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn je_change_la_langue_le_theme_et_les_colonnes_et_le_sens_reste() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let (board, settings) = (Board(&browser), Settings(&browser));
    board.add("Léa", "Dupont").await;
    board.drag("Léa Dupont", "assessment").await;
    browser.saved().await;
    let name = |step: &str| format!("document.querySelector('[data-step={step}] h2').textContent");
    let french = browser.eval(&name("assessment"), vec![]).await;
    let label = french.as_str().expect("a column has a name").to_owned();

    settings.open().await;
    browser.fill(&format!("Nom de la colonne « {label} »"), "Premier bilan").await;
    browser.press(Key::Tab).await;
    browser.role("textbox", "Nom de la colonne « Premier bilan »").await;
    browser.click("button", "Placer « Premier bilan » plus tôt").await;
    browser.until("document.querySelector('ol.rows input').value === 'Premier bilan'").await;
    browser.saved().await;
    browser.go("#/tableau").await;
    board.stands("Léa Dupont", "assessment").await;
    assert_eq!(browser.eval(&name("assessment"), vec![]).await, json!("Premier bilan"));
    assert_eq!(browser.eval("document.querySelector('[data-step]').dataset.step", vec![]).await, json!("assessment"));

    // A column that is hidden says who is in it, and gives them back.
    settings.open().await;
    browser.click("switch", "Afficher « Premier bilan »").await;
    browser.sees("1 personne s'y trouve : la colonne reste au tableau tant que quelqu'un y est.").await;
    browser.saved().await;
    settings.open().await;
    browser.click("switch", "Afficher « Premier bilan »").await;
    browser.until("!document.body.innerText.includes('la colonne reste au tableau')").await;
    browser.saved().await;

    settings.theme("Sombre").await;
    browser.until("document.documentElement.dataset.theme === 'dark'").await;
    settings.language("en").await;
    browser.go("#/tableau").await;
    browser.until("document.documentElement.lang === 'en' && document.documentElement.dataset.theme === 'dark'").await;
    board.stands("Léa Dupont", "assessment").await;
    assert_eq!(browser.eval(&name("assessment"), vec![]).await, json!("Premier bilan"));
    assert_ne!(browser.eval(&name("training"), vec![]).await, json!("Formation"));
    settings.open().await;
    settings.language("fr").await;
    browser.close(&profile).await;
}

/// Takes the example away, once the question was read.
async fn remove(browser: &Browser) {
    browser.click("button", "Retirer l'exemple").await;
    browser.role("dialog", "Retirer l'exemple ?").await;
    let confirm = "document.querySelector('dialog[open] .btn.danger')";
    browser.until(confirm).await;
    browser.eval(&format!("{confirm}.click()"), vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s7_je_charge_l_exemple_je_le_retire_et_je_peux_le_ramener() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    browser.click("button", "Charger l'exemple").await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 40").await;
    Board(&browser).add("Léa", "Dupont").await;
    browser.reload().await;
    remove(&browser).await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 1").await;
    Board(&browser).card("Léa Dupont").await;
    browser.press_ctrl('z').await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 41").await;
    browser.sees("Annulé : 40 dossiers").await;
    remove(&browser).await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 1").await;
    browser.saved().await;
    browser.reload().await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 1").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_cherche_sans_accents_et_mon_filtre_reste_apres_avoir_recharge() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let board = Board(&browser);
    for (first, last) in [("Zoé", "Lefèvre"), ("Noël", "Dubois"), ("Inès", "Petit")] {
        board.add(first, last).await;
    }
    browser.press('/').await;
    browser.write("lefevre zoe").await;
    browser.role_like("option", "Zoé Lefèvre").await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 1").await;
    board.stands("Zoé Lefèvre", "intake").await;
    browser.sees("1 / 3 (2 masqués)").await;

    browser.press(Key::Escape).await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 3").await;
    browser.write("noel").await;
    browser.until("location.hash.includes('noel')").await;
    browser.reload().await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 1").await;
    board.card("Noël Dubois").await;
    browser.click("button", "2 masqués").await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length === 3").await;
    browser.close(&profile).await;
}
