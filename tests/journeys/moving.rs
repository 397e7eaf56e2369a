//! A card moves by the mouse, by keys alone and by a finger.

use crate::pages::{Board, Dossier, STEPS, at_work, at_work_with};
use crate::support::{Profile, Setup};
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn je_mene_une_carte_jusqu_au_bout_a_la_souris_et_j_annule_apres_avoir_recharge() {
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

#[tokio::test(flavor = "multi_thread")]
async fn je_travaille_sans_souris_et_je_vois_toujours_ou_je_suis() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let board = Board(&browser);
    browser.press('n').await;
    browser.role("dialog", "Nouvelle personne").await;
    browser.write("Zoé").await;
    browser.press(Key::Tab).await;
    browser.write("Martin").await;
    browser.press(Key::Enter).await;
    board.focused("Zoé Martin").await;
    for step in &STEPS[1..] {
        browser.press('m').await;
        browser.role_like("menu", "Déplacer vers").await;
        browser.press(Key::Down).await;
        browser.press(Key::Enter).await;
        board.stands("Zoé Martin", step).await;
        board.focused("Zoé Martin").await;
    }

    // A second person beside the first: the arrows go from card to card, along the column and across columns.
    browser.press('n').await;
    browser.role("dialog", "Nouvelle personne").await;
    browser.write("Abel").await;
    browser.press(Key::Enter).await;
    board.focused("Abel").await;
    browser.press(Key::Right).await;
    board.focused("Zoé Martin").await;
    browser.press(Key::Left).await;
    board.focused("Abel").await;
    browser.press('m').await;
    browser.role_like("menu", "Déplacer vers").await;
    browser.press(Key::End).await;
    browser.press(Key::Enter).await;
    board.stands("Abel", "closed").await;
    board.focused("Abel").await;
    let last = board.state().await["closed"].clone();
    let (key, back) = if last[0] == "Abel" { (Key::Down, Key::Up) } else { (Key::Up, Key::Down) };
    browser.press(key).await;
    board.focused("Zoé Martin").await;
    browser.press(back).await;
    board.focused("Abel").await;

    // Enter opens the dossier; the menu of a card gives the focus back when one gives up.
    browser.press('m').await;
    browser.role_like("menu", "Déplacer vers").await;
    browser.press(Key::Escape).await;
    board.focused("Abel").await;
    browser.press(Key::Enter).await;
    Dossier(&browser).of("Abel").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn du_doigt_un_appui_long_deplace_et_un_glissement_fait_defiler() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, Setup { width: 900, height: 700, ..Setup::default() }).await;
    let board = Board(&browser);
    board.add("Léa", "Dupont").await;
    let (from, to) = board.way("Léa Dupont", "assessment").await;
    browser.touch("touchStart", Some(from)).await;
    browser.until("document.querySelector('.ghost .card')").await;
    for part in 1..=8 {
        let at = |from: i64, to: i64| from + (to - from) * part / 8;
        browser.touch("touchMove", Some((at(from.0, to.0), at(from.1, to.1)))).await;
    }
    browser.until("document.querySelector('[data-step=assessment]').dataset.drop === 'true'").await;
    browser.touch("touchEnd", None).await;
    board.stands("Léa Dupont", "assessment").await;
    browser.saved().await;
    let before = board.state().await;

    // The same way at once, without resting first: the board goes under the finger and the card stays.
    let scrolled =
        "Math.max(...[...document.querySelectorAll('.board, .board *, main, html')].map((it) => it.scrollLeft))";
    browser
        .eval("document.querySelectorAll('.board, main, html').forEach((it) => { it.scrollLeft = 0; })", vec![])
        .await;
    let (from, _) = board.way("Léa Dupont", "assessment").await;
    let start = browser.eval(scrolled, vec![]).await;
    browser.touch("touchStart", Some(from)).await;
    for part in 1..=10 {
        browser.touch("touchMove", Some((from.0 - 30 * part, from.1))).await;
    }
    browser.touch("touchEnd", None).await;
    browser.until_with(&format!("{scrolled} > args[0] + 50"), vec![start]).await;
    assert_eq!(board.state().await, before);
    assert_eq!(browser.eval("document.querySelectorAll('.ghost .card').length", vec![]).await, 0);
    browser.close(&profile).await;
}
