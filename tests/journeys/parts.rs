//! The page is fetched in parts. One that cannot be had is said, and had at the second attempt; the board answers
//! meanwhile, and nothing typed is lost.

use crate::checkpoint::{checkpoint, checkpoint_of};
use crate::ledger::workbook_of_companies;
use crate::pages::{Board, Dossier, at_work_with};
use crate::support::{Browser, Host, Profile, Setup};
use serde_json::{Value, json};

/// What is said in the place of a part that cannot be had.
const MISSING: &str = "Cette partie du programme n'a pas pu être chargée. Vos données ne sont pas touchées.";

/// What stands on the screen and looks like the id of a message, which nobody should read.
const IDS: &str = "(document.body.innerText.match(/\\b[a-z]+-[a-z]+(-[a-z]+)*\\b/g) ?? []).filter((word) => \
     ['board', 'bulk', 'common', 'date', 'dossier', 'nav', 'paper', 'part', 'people', 'person', 'shell', 'step', 'store', \
     'value', 'views'].includes(word.split('-')[0]))";

/// A host that keeps nothing in the browser for when there is no network: the copy would have every part.
async fn host_without_copy(profile: &Profile) -> Host {
    let host = Host::start(profile).await;
    host.withhold("sw.js");
    host
}

/// A board at work on this host.
async fn at_work_on(profile: &Profile, host: &Host) -> Browser {
    at_work_with(profile, Setup { base: host.url(), ..Setup::default() }).await
}

/// From now on the host lacks a part, and the browser, which leaves the page, has nothing of it from before.
async fn lack(browser: &Browser, host: &Host, part: &str) {
    host.withhold(&format!("{part}-"));
    // What is on its way to the page that is left would be kept after the rest was thrown away.
    browser.driver.goto("about:blank").await.expect("an empty page opens");
    browser.cdp("Network.clearBrowserCache", json!({})).await;
}

/// A board with Léa on it, as after a rest, opened while a part cannot be had.
async fn opened_without(profile: &Profile, host: &Host, part: &str) -> Browser {
    let browser = at_work_on(profile, host).await;
    Board(&browser).add("Léa", "Dupont").await;
    checkpoint_of(&browser, "Dupont").await;
    lack(&browser, host, part).await;
    browser.go("#/tableau").await;
    browser
}

/// The board shows and filters.
async fn the_board_answers(browser: &Browser) {
    browser.role("heading", "Tableau").await;
    Board(browser).card("Léa Dupont").await;
    browser.fill_role("combobox", "Rechercher", "personne d'autre").await;
    browser.until("!document.querySelector('[data-step] [data-person]')").await;
    browser.click("button", "Enlever les filtres").await;
    Board(browser).card("Léa Dupont").await;
    assert_eq!(browser.eval(IDS, Vec::new()).await, json!([]), "an id of a message stands on the screen");
}

/// The alert is there and says what is safe; the second attempt is let through.
async fn tried_again(browser: &Browser, host: &Host) {
    browser.sees(MISSING).await;
    browser.until("document.querySelector('.banner[role=alert]')").await;
    host.give_back();
    browser.click("button", "Réessayer").await;
    browser.until("!document.querySelector('.banner[role=alert]')").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_la_partie_qui_ecrit_le_tableau_repond_et_le_geste_attend() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = opened_without(&profile, &host, "acts").await;
    browser.sees(MISSING).await;
    the_board_answers(&browser).await;
    // What is typed meanwhile stays where it is, and what is asked for comes with the part.
    browser.fill_role("combobox", "Rechercher", "dup").await;
    browser.click("button", "Nouvelle personne").await;
    browser.sees("attend ici").await;
    tried_again(&browser, &host).await;
    browser.role("dialog", "Nouvelle personne").await;
    let typed = "document.querySelector('[role=combobox]').value";
    assert_eq!(browser.eval(typed, Vec::new()).await, json!("dup"));
    browser.fill("Prénom", "Farid").await;
    browser.press(thirtyfour::Key::Enter).await;
    browser.saved().await;
    browser.go("#/tableau").await;
    Board(&browser).card("Farid").await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_carte_saisie_avant_que_la_partie_arrive_se_deplace_quand_meme() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = opened_without(&profile, &host, "acts").await;
    browser.sees(MISSING).await;
    // A slow line: the part is asked for again, and is two seconds on its way.
    host.give_back();
    browser.cdp("Network.enable", json!({})).await;
    let slow = json!({ "offline": false, "latency": 2_000, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.cdp("Network.emulateNetworkConditions", slow).await;
    browser.click("button", "Réessayer").await;
    browser.until("!document.querySelector('.banner[role=alert]')").await;
    let (from, to) = Board(&browser).way("Léa Dupont", "assessment").await;
    browser.hold(from).await;
    let lifted = "document.querySelector('[data-carrying]')";
    assert_eq!(browser.eval(&format!("{lifted} === null"), Vec::new()).await, json!(true), "the part is here already");
    browser.until("document.getElementById('saved-views')").await;
    browser.let_go(to).await;
    Board(&browser).stands("Léa Dupont", "assessment").await;
    browser.saved().await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_ce_qui_lit_les_classeurs_je_le_sais_et_je_reessaie() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = at_work_on(&profile, &host).await;
    lack(&browser, &host, "workbooks").await;
    browser.go("#/entreprises").await;
    browser.until("document.querySelector('#company-files') !== null").await;
    browser.eval("document.querySelector('#company-files').open = true", Vec::new()).await;
    let list = workbook_of_companies(&profile);
    browser.give_file("Fichier d'entreprises", &list).await;
    browser.sees("Ce qui lit les classeurs n'a pas pu être chargé").await;
    host.give_back();
    browser.give_file("Fichier d'entreprises", &list).await;
    browser.sees("2 nouvelles entreprises").await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_la_partie_du_dossier_le_tableau_reste_la() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = opened_without(&profile, &host, "dossier").await;
    the_board_answers(&browser).await;
    browser.click("link", "Léa Dupont").await;
    browser.sees(MISSING).await;
    // A search leads back to the board; the dossier is asked for again.
    the_board_answers(&browser).await;
    browser.click("link", "Léa Dupont").await;
    tried_again(&browser, &host).await;
    Dossier(&browser).of("Léa Dupont").await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_la_partie_des_pages_le_brouillon_d_un_dossier_reste_la() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = opened_without(&profile, &host, "pages").await;
    the_board_answers(&browser).await;
    browser.click("link", "Léa Dupont").await;
    Dossier(&browser).of("Léa Dupont").await;
    Dossier(&browser).edit("Identité").await;
    browser.fill("Année de naissance", "1988").await;
    // A part that nobody asks for fails without a word, and changes nothing of what is being typed.
    let failed = "performance.getEntriesByType('resource').some((it) => /pages-.*wasm/.test(it.name))";
    browser.until(failed).await;
    let typed = "[...document.querySelectorAll('input')].some((box) => box.value === '1988')";
    assert_eq!(browser.eval(typed, Vec::new()).await, json!(true));
    Dossier(&browser).keep().await;
    browser.saved().await;
    browser.click("link", "Réglages").await;
    tried_again(&browser, &host).await;
    browser.role("heading", "Réglages").await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_la_partie_des_fichiers_un_formulaire_ouvert_garde_ce_qui_est_tape() {
    let profile = Profile::new();
    let host = host_without_copy(&profile).await;
    let browser = at_work_on(&profile, &host).await;
    checkpoint(&browser, &Value::Null).await;
    lack(&browser, &host, "files").await;
    browser.go("#/tableau").await;
    // The example comes with the part of files: the gesture says that it waits, on the board itself.
    browser.click("button", "Charger l'exemple").await;
    browser.sees(MISSING).await;
    browser.sees("attend ici").await;
    browser.click("button", "Nouvelle personne").await;
    browser.fill("Prénom", "Léa").await;
    host.give_back();
    // The alert is behind the dialog: it waits there until the form is done.
    browser.press(thirtyfour::Key::Enter).await;
    Board(&browser).card("Léa").await;
    tried_again(&browser, &host).await;
    browser.until("document.querySelectorAll('[data-step] [data-person]').length > 5").await;
    browser.quit().await;
}
