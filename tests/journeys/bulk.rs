//! The same people in several views, and something done for many of them at once.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Settings, Views, at_work};
use crate::support::Profile;
use serde_json::json;
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn fin_d_orientation_du_groupe_de_mars_douze_avancent_deux_restent_un_sort() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let (board, views) = (Board(&browser), Views(&browser));
    for number in 1..=15 {
        browser.press('n').await;
        browser.role("dialog", "Nouvelle personne").await;
        browser.write(&format!("Mars {number}")).await;
        browser.press(Key::Enter).await;
        board.focused(&format!("Mars {number}")).await;
    }
    browser.click("button", "Sélectionner toute la colonne Accueil").await;
    browser.role("group", "15 personnes sélectionnées").await;

    // One label for all but one, then one move in which three have their own answer.
    views.gesture("Ajouter une étiquette…").await;
    browser.fill("Étiquette", "groupe mars").await;
    browser.click("DisclosureTriangle", "Pour 15 personnes").await;
    browser.click("checkbox", "Mars 15").await;
    browser.click("button", "Appliquer").await;
    browser.sees("14 dossiers changés").await;

    browser.click("button", "Déplacer…").await;
    browser.role("dialog", "Déplacer 15 personnes").await;
    views.choose("Pour tout le monde", "Formation").await;
    views.choose("Étape pour Mars 3", "Reste où elle est").await;
    views.choose("Étape pour Mars 4", "Reste où elle est").await;
    views.choose("Étape pour Mars 5", "Sortie").await;
    views.choose("Suite du parcours pour Mars 5", "Déménagement").await;
    browser.sees("12 changent d'étape, 2 restent, 1 sort").await;
    for (size, place) in [(NARROW, "the move of many, narrow"), (WIDE, "the move of many")] {
        check(&browser, place, size).await;
    }
    browser.click("button", "Appliquer").await;
    board.stands("Mars 1", "training").await;
    board.stands("Mars 3", "intake").await;
    board.stands("Mars 5", "closed").await;
    browser.saved().await;

    browser.press_ctrl('z').await;
    for number in [1, 3, 5, 15] {
        board.stands(&format!("Mars {number}"), "intake").await;
    }
    let state = board.state().await;
    assert_eq!(state["intake"].as_array().map(Vec::len), Some(15));
    browser.saved().await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_vois_les_memes_personnes_en_liste_en_groupes_et_en_chiffres_et_je_garde_ma_vue() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let views = Views(&browser);
    Settings(&browser).load_example().await;
    browser.go("#/tableau").await;

    // The matrix: a figure filters the board to exactly its cards.
    browser.click("button", "Qui suit qui").await;
    browser
        .role("table", "Nombre de personnes par référent·e et par étape. Cliquez sur un chiffre pour voir ses cartes.")
        .await;
    let count = "Number(document.querySelector('#matrix tfoot button')?.textContent)";
    let wanted = browser.eval(count, vec![]).await;
    browser.eval("document.querySelector('#matrix tfoot button').click()", vec![]).await;
    browser.until_with("document.querySelectorAll('[data-step] [data-person]').length === args[0]", vec![wanted]).await;
    browser.until("document.querySelector('#matrix [aria-pressed=true]')").await;
    check(&browser, "the matrix", WIDE).await;
    check(&browser, "the matrix, narrow", NARROW).await;
    resize(&browser, WIDE).await;
    browser.click("button", "Enlever les filtres").await;

    // Groups on the board, the same in the list, in an order that is asked for.
    views.choose("Grouper par", "Filière").await;
    browser.until("document.querySelector('.cards > .group-head')").await;
    check(&browser, "the board in groups", WIDE).await;
    browser.click("link", "Liste").await;
    browser.until("document.querySelector('tr.group-row')").await;
    views.choose("Grouper par", "rien").await;
    browser.click("button", "Nom").await;
    browser.until("document.querySelector('th[aria-sort=ascending]')").await;
    let rising = views.listed().await;
    browser.click("button", "Nom").await;
    browser.until("document.querySelector('th[aria-sort=descending]')").await;
    assert_ne!(views.listed().await, rising);
    browser.until("location.hash.includes('tri=-nom')").await;

    // The view is kept under a name, and found again after a reload.
    browser.click("button", "Vues enregistrées").await;
    browser.click("menuitem", "Enregistrer ou retirer une vue…").await;
    browser.role("dialog", "Enregistrer cette vue").await;
    browser.fill("Nom de la vue", "De Z à A").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.go("#/personnes").await;
    views.begins_with(&in_board_order(&browser).await).await;
    browser.reload().await;
    browser.click("button", "Vues enregistrées").await;
    browser.click("menuitemradio", "De Z à A").await;
    browser.until("location.hash.includes('tri=-nom')").await;

    // Rows are selected with boxes; on a small screen they are cards.
    let first = views.listed().await.remove(0);
    browser.click("checkbox", &format!("Sélectionner {first}")).await;
    browser.role("group", "1 personne sélectionnée").await;
    for size in [WIDE, NARROW] {
        check(&browser, "the list with a selection", size).await;
    }
    resize(&browser, WIDE).await;
    views.gesture("Ajouter une tâche…").await;
    check(&browser, "a task for many", NARROW).await;
    browser.fill("À faire", "Préparer le bilan").await;
    browser.press(Key::Enter).await;
    browser.sees("1 dossier changé").await;
    browser.saved().await;
    browser.close(&profile).await;
}

/// The first name of the list without an order: that of the first card on the board.
async fn in_board_order(browser: &crate::support::Browser) -> String {
    browser.until_with("!location.hash.includes(args[0])", vec![json!("tri=")]).await;
    browser.until("!document.querySelector('th[aria-sort]')").await;
    let first = browser.eval("document.querySelector('tr[data-person] th').textContent", vec![]).await;
    first.as_str().unwrap_or_default().to_owned()
}
