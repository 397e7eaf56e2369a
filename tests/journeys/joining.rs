//! Somebody was entered twice: one card is made of two, and two of one again.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Joining, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// How many cards the board has.
async fn cards(browser: &Browser, count: usize) {
    browser
        .until_with("document.querySelectorAll('[data-step] [data-person]').length === args[0]", vec![json!(count)])
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amelie_est_entree_deux_fois_je_reunis_je_choisis_son_nom_et_je_peux_separer() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let (board, dossier, joining) = (Board(&browser), Dossier(&browser), Joining(&browser));
    board.add("Amélie", "Dutron").await;
    board.add("Inès", "Peeters").await;
    browser.press('n').await;
    browser.role("dialog", "Nouvelle personne").await;
    browser.fill("Prénom", "Amelie").await;
    browser.fill("Nom", "Duton").await;
    browser.click("button", "C'est quelqu'un d'autre, créer le dossier").await;
    let other = board.card("Amelie Duton").await;
    browser.saved().await;

    // With the mouse, from the dossier: the likely one is offered first, another by its name.
    dossier.open("Amélie Dutron").await;
    joining.ask("Amélie Dutron").await;
    browser.click("button", "Réunir les deux dossiers").await;
    browser.sees("Choisissez d'abord l'autre dossier.").await;
    browser.fill("Chercher l'autre dossier", "peet").await;
    browser.role("radio", "Inès Peeters").await;
    browser.fill("Chercher l'autre dossier", "duton").await;
    joining.choose("Amelie Duton").await;
    for size in [WIDE, NARROW] {
        check(&browser, "joining", size).await;
    }
    resize(&browser, WIDE).await;
    joining.confirm().await;
    cards(&browser, 2).await;
    joining.united(true).await;
    dossier.disputed(&[("Dutron", "Anne"), ("Duton", "Anne")]).await;
    for size in [NARROW, WIDE] {
        check(&browser, "a joined dossier", size).await;
    }

    // Either address leads to it, after a reload too; the search finds one.
    browser.go(&format!("#/personnes/{other}")).await;
    joining.united(true).await;
    browser.reload().await;
    joining.united(true).await;
    dossier.choose("Dutron").await;
    dossier.choose("Amélie").await;
    dossier.settled().await;
    browser.saved().await;

    // Parting gives back two, and « Annuler » makes one again.
    browser.click("button", "Séparer les deux dossiers…").await;
    check(&browser, "the question before parting", NARROW).await;
    resize(&browser, WIDE).await;
    browser.click("button", "Séparer").await;
    cards(&browser, 3).await;
    joining.united(false).await;
    browser.saved().await;
    browser.press_ctrl('z').await;
    cards(&browser, 2).await;
    joining.united(true).await;
    browser.saved().await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_verifie_les_doublons_possibles_au_clavier_sur_un_petit_ecran() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let (board, joining) = (Board(&browser), Joining(&browser));
    for (first, last) in [("Farid", "Benali"), ("Sofie", "Peeters")] {
        board.add(first, last).await;
    }
    for (first, last) in [("Farid", "Ben Ali"), ("Sophie", "Peeters")] {
        browser.press('n').await;
        browser.role("dialog", "Nouvelle personne").await;
        browser.fill("Prénom", first).await;
        browser.fill("Nom", last).await;
        browser.press(Key::Enter).await;
        board.card(&format!("{first} {last}")).await;
        browser.saved().await;
    }
    resize(&browser, NARROW).await;
    joining.list().await;
    joining.counts(Some(2)).await;
    check(&browser, "possible duplicates", NARROW).await;

    // « Ce sont deux personnes », with the keyboard: the list has the focus again, and the answer is kept.
    let apart = browser.role("button", "Ce sont deux personnes : Sofie Peeters et Sophie Peeters").await;
    apart.focus().await.unwrap();
    browser.press(Key::Enter).await;
    joining.counts(Some(1)).await;
    browser.until("document.activeElement?.id === 'duplicates-title'").await;
    browser.saved().await;
    browser.reload().await;
    browser.click("button", "Doublons possibles").await;
    joining.counts(Some(1)).await;

    // « Réunir… »: the other one is chosen already, Enter in the question joins.
    browser.role("button", "Réunir… : Farid Ben Ali et Farid Benali").await.focus().await.unwrap();
    browser.press(Key::Enter).await;
    joining.role("Farid Ben Ali").await;
    joining.told().await;
    check(&browser, "joining from the list", NARROW).await;
    browser.press(Key::Enter).await;
    browser.until("!document.querySelector('dialog[open]')").await;
    joining.counts(Some(0)).await;
    browser.saved().await;
    browser.go("#/tableau").await;
    resize(&browser, WIDE).await;
    cards(&browser, 3).await;
    browser.press_ctrl('z').await;
    cards(&browser, 4).await;
    browser.saved().await;
    browser.close(&profile).await;
}
