//! U1 of the field: a centre and a mission share a path, by files, under the person's agreement.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Closing, Dossier, Exchanges, FirstStart, Sending, Words, at_work};
use crate::support::{Browser, Hands, Profile};
use thirtyfour::Key;

const PHRASE: &str = "quatre mots sans lien";
const NAME: &str = "Amélie Duton";

/// Carrefour and Miresem, each in a browser of its own, who know each other by their cards.
async fn two(hers: &Profile, his: &Profile, size: (u32, u32), hands: Hands) -> (Browser, Browser) {
    let mut anne = at_work(hers).await;
    let mut denis = Browser::open(his).await;
    (anne.hands, denis.hands) = (hands, hands);
    FirstStart(&denis).create("Miresem", "MIRE", "Denis").await;
    for browser in [&anne, &denis] {
        resize(browser, size).await;
    }
    let from_denis = Sending(&denis).card(his, "miresem.json").await;
    Sending(&anne).take(&from_denis, "Miresem est notée parmi vos partenaires.").await;
    // Who receives a card answers with its own, and makes its keys by that.
    anne.until("document.activeElement?.closest('[data-outcome]')").await;
    // On a telephone the bar at the bottom may lie over it, so Tab goes there.
    anne.press_on(&anne.role("button", "Répondre avec ma carte").await, "button").await;
    let from_anne = hers.next_download("carrefour.json").await;
    Sending(&denis).take(&from_anne, "Carrefour est notée parmi vos partenaires.").await;
    // What is read aloud on one side is what stands on the other.
    assert_eq!(Sending(&anne).words(Words::Own).await, Sending(&denis).words(Words::Partner).await);
    (anne, denis)
}

/// The whole scenario in windows of this size, with these hands.
async fn whole(size: (u32, u32), hands: Hands) {
    let (hers, his) = (Profile::new(), Profile::new());
    let (anne, denis) = two(&hers, &his, size, hands).await;
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
    whole(WIDE, Hands::Pointer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u1_la_meme_chose_sur_un_telephone() {
    whole(NARROW, Hands::Pointer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u1_la_meme_chose_au_clavier_seul() {
    whole(WIDE, Hands::Keyboard).await;
}
