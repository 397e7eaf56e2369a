//! Finding somebody without losing the others.

use crate::accessible::{NARROW, WIDE, check};
use crate::pages::{Board, Dossier, Settings, Views, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// Waits until no card is hidden.
async fn everybody_is_shown(browser: &Browser) {
    browser.until("document.querySelector('.board .card') && !document.querySelector('.count .link')").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h7_une_recherche_finie_ne_laisse_pas_le_tableau_filtre() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Board(&browser).add("Pat", "O'Brien").await;
    browser.fill_role("combobox", "Rechercher", "obrien").await;
    browser.until("document.querySelectorAll('#results [role=option]').length === 1").await;
    browser.press(Key::Enter).await;
    Dossier(&browser).of("Pat O'Brien").await;
    everybody_is_shown(&browser).await;
    browser.click("link", "Fermer le dossier").await;
    everybody_is_shown(&browser).await;

    // Nobody: it is said where one looks, and one press brings everybody back.
    browser.fill_role("combobox", "Rechercher", "personne d'autre").await;
    browser.sees("Personne ne correspond.").await;
    browser.sees("2 personnes, masquées par la recherche ou un filtre").await;
    check(&browser, "a search without an answer", WIDE).await;
    check(&browser, "a search without an answer, narrow", NARROW).await;
    browser.click("button", "Vider la recherche").await;
    everybody_is_shown(&browser).await;
    browser.until("document.querySelector('.search input').value === ''").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h8_un_filtre_amene_ce_qu_il_laisse_sous_les_yeux() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/tableau").await;
    Views(&browser).choose("Étape", "Sortie").await;
    let seen = "(() => { const board = document.querySelector('.board').getBoundingClientRect(), \
         column = document.querySelector('.column[data-step=closed]').getBoundingClientRect(); \
         return column.left >= board.left - 2 && column.right <= board.right + 2 && \
             document.querySelectorAll('.column[data-step=closed] .card').length > 0; })()";
    browser.until(seen).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h20_un_dossier_ouvert_depuis_la_liste_s_y_referme() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/personnes?etape=hired").await;
    browser.until("document.querySelectorAll('tr[data-person]').length > 1").await;
    let before = Views(&browser).listed().await;
    let address = browser.eval("location.hash", vec![]).await;
    let name = before.last().cloned().unwrap();
    browser.click("link", &name).await;
    Dossier(&browser).of(&name).await;
    // The list is still there, and the navigation says so.
    browser.until("document.querySelector('.nav [aria-current]')?.textContent === 'Personnes'").await;
    assert_eq!(Views(&browser).listed().await, before);
    check(&browser, "a dossier beside the list", WIDE).await;
    check(&browser, "a dossier over the list, narrow", NARROW).await;
    browser.click("link", "Fermer le dossier").await;
    browser.until("!document.querySelector('.side')").await;
    browser.until_with("location.hash === args[0]", vec![address]).await;
    assert_eq!(Views(&browser).listed().await, before);
    browser.until_with("document.activeElement.textContent === args[0]", vec![json!(name)]).await;
    browser.close(&profile).await;
}
