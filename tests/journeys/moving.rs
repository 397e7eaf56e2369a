//! A card moves by the mouse, by keys alone and by a finger.

use crate::pages::{Board, STEPS, at_work, at_work_with};
use crate::support::{Profile, Setup};
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn je_cree_une_personne_et_je_la_mene_jusqu_au_bout_avec_la_souris() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let board = Board(&browser);
    board.add("Léa", "Dupont").await;
    board.stands("Léa Dupont", "intake").await;
    for step in &STEPS[1..] {
        board.drag("Léa Dupont", step).await;
    }
    browser.saved().await;
    browser.reload().await;
    board.stands("Léa Dupont", "closed").await;

    // What was done before the reload is undone and done again after it.
    browser.press_ctrl('z').await;
    board.stands("Léa Dupont", "retained").await;
    browser.press_ctrl('z').await;
    board.stands("Léa Dupont", "hired").await;
    browser.saved().await;
    browser.reload().await;
    board.stands("Léa Dupont", "hired").await;
    browser.press_ctrl('y').await;
    board.stands("Léa Dupont", "retained").await;
    browser.press_ctrl('y').await;
    board.stands("Léa Dupont", "closed").await;
    browser.saved().await;
    browser.close(&profile).await;
}
