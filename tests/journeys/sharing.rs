//! U1 of the field: a centre and a mission share a path, by files, under the person's agreement.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Closing, Dossier, Exchanges, FirstStart, Sending, Words, at_work};
use crate::support::{Browser, Profile};
use thirtyfour::Key;

const PHRASE: &str = "quatre mots sans lien";
const NAME: &str = "Amélie Duton";

/// Carrefour and Miresem, each in a browser of its own, who know each other by their cards.
async fn two(hers: &Profile, his: &Profile, size: (u32, u32)) -> (Browser, Browser) {
    let anne = at_work(hers).await;
    let denis = Browser::open(his).await;
    FirstStart(&denis).create("Miresem", "MIRE", "Denis").await;
    for browser in [&anne, &denis] {
        resize(browser, size).await;
    }
    let from_denis = Sending(&denis).card(his, "miresem.json").await;
    Sending(&anne).take(&from_denis, "Miresem est notée parmi vos partenaires.").await;
    // Who receives a card answers with its own, and makes its keys by that.
    anne.until("document.activeElement?.closest('[data-outcome]')").await;
    tab_to(&anne, "Répondre avec ma carte").await;
    anne.press(Key::Enter).await;
    let from_anne = hers.next_download("carrefour.json").await;
    Sending(&denis).take(&from_anne, "Carrefour est notée parmi vos partenaires.").await;
    // What is read aloud on one side is what stands on the other.
    assert_eq!(Sending(&anne).words(Words::Own).await, Sending(&denis).words(Words::Partner).await);
    (anne, denis)
}

/// The whole scenario in windows of this size.
async fn whole(size: (u32, u32)) {
    let (hers, his) = (Profile::new(), Profile::new());
    let (anne, denis) = two(&hers, &his, size).await;
    anne.go("#/tableau").await;
    Board(&anne).add("Amélie", "Duton").await;

    // Without an agreement nothing leaves, and the screen says why.
    anne.go("#/echanges").await;
    anne.click("button", "Préparer un envoi").await;
    anne.click("radio", "Suivi partagé").await;
    anne.sees("Aucune personne du tableau n'a d'accord écrit qui nomme Miresem").await;
    anne.press(Key::Escape).await;
    anne.until("!document.querySelector('dialog[open]')").await;
    Dossier(&anne).open(NAME).await;
    Sending(&anne).agree("Miresem").await;
    Sending(&anne).ask().await;
    anne.sees("Prénom : Amélie").await;
    check(&anne, "the packet that is prepared", size).await;
    resize(&anne, size).await;
    let first = Sending(&anne).make(&hers, Closing::Key, "first.json.age").await;

    Exchanges(&denis).give(&first).await;
    denis.role("dialog", "Aperçu de l'import").await;
    denis.sees("Signé par Carrefour, avec la clé que vous connaissez.").await;
    check(&denis, "the preview of a packet", size).await;
    resize(&denis, size).await;
    denis.click("button", "Importer").await;
    denis.role_like("heading", "Import fait").await;
    denis.saved().await;
    let receipt = Sending(&denis).receipt(&his, "receipt.json").await;
    Sending(&denis).stands(NAME, "intake").await;
    Dossier(&denis).open(NAME).await;
    denis.sees("Chez Carrefour : Accueil").await;
    anne.sees("Pas encore de reçu").await;
    Sending(&anne).take(&receipt, "Le reçu de Miresem est noté.").await;
    anne.sees("Reçu le").await;

    // Both write the same field; both show both answers, and a person chooses.
    Dossier(&denis).open(NAME).await;
    Sending(&denis).agree("Carrefour").await;
    Sending(&denis).born(NAME, "1991").await;
    Sending(&anne).born(NAME, "1990").await;
    let back = Sending(&denis).news(&his, Closing::Key, "second.json.age").await;
    let there = Sending(&anne).news(&hers, Closing::Phrase(PHRASE), "third.json.age").await;
    Exchanges(&anne).import(&back, None).await;
    Exchanges(&denis).import(&there, Some(PHRASE)).await;
    for browser in [&anne, &denis] {
        Dossier(browser).open(NAME).await;
        Dossier(browser).disputed(&[("1990", "Anne"), ("1991", "Denis")]).await;
    }
    Dossier(&anne).choose("1990").await;
    Dossier(&anne).settled().await;
    anne.saved().await;
    let choice = Sending(&anne).news(&hers, Closing::Open, "fourth.json").await;
    Exchanges(&denis).import(&choice, None).await;
    Dossier(&denis).open(NAME).await;
    Dossier(&denis).settled().await;
    assert_eq!(Dossier(&denis).fact("Année de naissance").await, "1990");
    Exchanges(&denis).brings_nothing(&choice).await;
    anne.close(&hers).await;
    denis.close(&his).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u1_un_centre_et_une_mission_partagent_un_parcours() {
    whole(WIDE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u1_la_meme_chose_sur_un_telephone() {
    whole(NARROW).await;
}

/// What has the focus, by the name that it shows.
const FOCUSED: &str = "(() => { const it = document.activeElement; const label = it.labels?.[0]; \
     return (label ? label.textContent : it.getAttribute('aria-label') ?? it.textContent).trim(); })()";

/// Goes on with Tab until something that begins with this name has the focus.
async fn tab_to(browser: &Browser, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..60 {
        browser.press(Key::Tab).await;
        let focused = browser.eval(FOCUSED, Vec::new()).await.as_str().unwrap_or_default().to_owned();
        if focused.starts_with(name) {
            return;
        }
        passed.push(focused);
    }
    panic!("Tab does not lead to « {name} », but to {passed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn u1_un_envoi_et_son_recu_au_clavier_seul() {
    let (hers, his) = (Profile::new(), Profile::new());
    let (anne, denis) = two(&hers, &his, WIDE).await;
    anne.go("#/tableau").await;
    Board(&anne).add("Amélie", "Duton").await;
    Dossier(&anne).open(NAME).await;
    Sending(&anne).agree("Miresem").await;

    anne.go("#/echanges").await;
    anne.role("heading", "Échanges").await;
    tab_to(&anne, "Préparer un envoi").await;
    anne.press(Key::Enter).await;
    anne.role("dialog", "Préparer un envoi").await;
    tab_to(&anne, "Passage de relais").await;
    anne.press(Key::Down).await;
    anne.role("heading", "Les personnes").await;
    tab_to(&anne, "Faire le fichier").await;
    anne.press(Key::Enter).await;
    let packet = hers.next_download("packet.json.age").await;
    anne.sees("Fichier téléchargé").await;
    anne.press(Key::Escape).await;
    anne.until("!document.querySelector('dialog[open]')").await;

    Exchanges(&denis).give(&packet).await;
    denis.role("dialog", "Aperçu de l'import").await;
    tab_to(&denis, "Importer").await;
    denis.press(Key::Enter).await;
    denis.role_like("heading", "Import fait").await;
    tab_to(&denis, "Faire le reçu").await;
    denis.press(Key::Enter).await;
    let receipt = his.next_download("receipt.json").await;
    Exchanges(&anne).give(&receipt).await;
    anne.role("dialog", "Aperçu de l'import").await;
    tab_to(&anne, "Importer").await;
    anne.press(Key::Enter).await;
    anne.role("heading", "Le reçu de Miresem est noté.").await;
    anne.sees("Reçu le").await;
    anne.close(&hers).await;
    denis.close(&his).await;
}
