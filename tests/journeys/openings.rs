//! An opening of two posts: three people are put forward, moved by keys, two are engaged at once, and one undo takes it back.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// Waits until somebody stands in this column of the recruitment.
async fn stands(browser: &Browser, name: &str, state: &str) {
    let there = "[...document.querySelectorAll('.candidate > a')].find(it => it.textContent === args[0])\
        ?.closest('[data-state]').dataset.state === args[1]";
    browser.until_with(there, vec![json!(name), json!(state)]).await;
}

/// Waits until so many people stand for the opening.
async fn candidates(browser: &Browser, count: usize) {
    browser.until_with("document.querySelectorAll('.candidate').length === args[0]", vec![json!(count)]).await;
}

/// Describes a job of two posts in the list; its page opens.
pub async fn describe(browser: &Browser) {
    browser.go("#/offres").await;
    browser.sees("Aucune offre ouverte pour le moment.").await;
    browser.click("button", "Nouvelle offre").await;
    browser.fill("Fonction", "Magasinier").await;
    browser.fill_role("combobox", "Entreprise", "Delhaize").await;
    // On to the next box: what is proposed is put away.
    browser.press(Key::Tab).await;
    browser.fill("Nombre de postes", "2").await;
    browser.choose("Contrat", "CDI").await;
    check(browser, "the form of an opening", WIDE).await;
    browser.click("button", "Enregistrer").await;
    browser.until("/#\\/offres\\/[0-9a-f-]{36}$/.test(location.hash)").await;
    browser.sees("2 postes · 2 libres").await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deux_personnes_sont_engagees_d_un_coup_et_une_annulation_reprend_tout() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    for name in ["Ali", "Bea", "Chloé"] {
        Board(&browser).add(name, "").await;
    }
    describe(&browser).await;
    let page = browser.eval("location.hash", vec![]).await.as_str().unwrap().to_owned();

    // Three are put forward at once.
    browser.click("button", "Proposer quelqu'un").await;
    browser.role("dialog", "Proposer quelqu'un").await;
    for name in ["Ali", "Bea", "Chloé"] {
        browser.click("checkbox", &format!("{name} Accueil")).await;
    }
    check(&browser, "putting people forward, narrow", NARROW).await;
    resize(&browser, WIDE).await;
    browser.click("button", "Proposer 3 personnes").await;
    browser.sees("3 personnes proposées").await;
    candidates(&browser, 3).await;
    browser.saved().await;
    check(&browser, "an opening", WIDE).await;
    check(&browser, "an opening, narrow", NARROW).await;
    resize(&browser, WIDE).await;

    // One moves on by keys alone, and keeps the focus in the column where she stands then.
    let button = browser.role("button", "Déplacer vers… : Bea").await;
    browser.tab_to(&button).await;
    browser.press(Key::Enter).await;
    browser.until("document.activeElement.matches('[role=menuitem]')").await;
    browser.press(Key::Down).await;
    browser.press(Key::Down).await;
    browser.press(Key::Enter).await;
    stands(&browser, "Bea", "interview").await;
    let focused = "document.activeElement.closest('[data-state=interview]') !== null";
    browser.until(focused).await;

    // One is not kept, for a reason.
    browser.click("button", "Déplacer vers… : Chloé").await;
    browser.click("menuitem", "Non retenu·e…").await;
    browser.choose("Raison, si vous la connaissez", "Trop loin").await;
    browser.click("button", "Noter").await;
    stands(&browser, "Chloé", "not_kept").await;
    browser.sees("Trop loin").await;

    // Two are engaged at once: the contracts, the steps and the end of the search.
    browser.click("button", "Engager").await;
    browser.role("dialog", "Engager").await;
    browser.click("checkbox", "Ali Candidat·e").await;
    browser.click("checkbox", "Bea Entretien").await;
    browser.sees("Les cartes passent à l'étape « À l'emploi »").await;
    check(&browser, "engaging, narrow", NARROW).await;
    resize(&browser, WIDE).await;
    browser.click("button", "Engager 2 personnes").await;
    browser.sees("2 personnes engagées").await;
    browser.sees("2 postes · 2 à l'emploi · 0 libre").await;
    browser.sees("Clôturée le").await;
    stands(&browser, "Ali", "hired").await;
    browser.saved().await;

    // The dossier says the same, and the card stands where the job is.
    browser.go("#/tableau").await;
    Board(&browser).stands("Ali", "hired").await;
    Board(&browser).stands("Chloé", "intake").await;
    Dossier(&browser).open("Ali").await;
    browser.role("heading", "Candidatures").await;
    browser.sees("Magasinier · Delhaize").await;
    browser.sees("Engagé·e").await;
    check(&browser, "candidacies in a dossier", WIDE).await;

    // One undo takes all of it back, on both sides.
    browser.press_ctrl('z').await;
    Board(&browser).stands("Ali", "intake").await;
    Board(&browser).stands("Bea", "intake").await;
    browser.saved().await;
    browser.go(&page).await;
    browser.sees("2 postes · 2 libres").await;
    stands(&browser, "Ali", "candidate").await;
    stands(&browser, "Bea", "interview").await;

    // From the dossier, to the opening.
    browser.go("#/tableau").await;
    Dossier(&browser).open("Ali").await;
    browser.click("button", "Déplacer vers… : Magasinier · Delhaize").await;
    browser.click("menuitem", "Essai").await;
    browser.sees("Ali : Essai").await;
    browser.saved().await;
    browser.go(&page).await;
    stands(&browser, "Ali", "trial").await;
    browser.sees("2 postes · 1 à l'essai · 1 libre").await;
    browser.close(&profile).await;
}
