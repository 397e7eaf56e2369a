//! The keys of an organisation: given to a colleague, brought back from paper, renewed, lost; and what a partner is told.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Exchanges, FirstStart, Sending, Words, at_work, unlock};
use crate::support::{Browser, Profile};

const PHRASE: &str = "quatre mots sans lien";

/// The signs of the code on the sheet of paper.
const CODE: &str = "[...document.querySelectorAll('.paper-code code')].map(it => it.textContent).join(' ')";

/// Unfolds what is folded in the panel of this title.
async fn unfold(browser: &Browser, title: &str) {
    let folded = format!("document.querySelector('#{title}').closest('section').querySelector('details')");
    browser.until(&folded).await;
    browser.eval(&format!("{folded}.querySelector('summary').click()"), Vec::new()).await;
    browser.until(&format!("{folded}.open")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn les_cles_vont_a_une_collegue_et_reviennent_du_papier() {
    let (hers, other, third) = (Profile::new(), Profile::new(), Profile::new());
    let anne = at_work(&hers).await;
    anne.go("#/echanges").await;
    anne.click("button", "Créer les clés").await;
    anne.role("button", "Copie pour un·e collègue").await;
    check(&anne, "the keys", NARROW).await;
    check(&anne, "the keys", WIDE).await;
    anne.click("button", "Copie pour un·e collègue").await;
    let typed = |label: &str| {
        format!("[...document.querySelectorAll('dialog label')].some(it => it.textContent.includes('{label}'))")
    };
    anne.until(&typed("Phrase de passe")).await;
    for id in ["keyring-passphrase", "keyring-passphrase-again"] {
        anne.eval(&format!("document.querySelector('#{id}').focus()"), Vec::new()).await;
        anne.write(PHRASE).await;
    }
    anne.click("button", "Faire la copie").await;
    let copy = hers.next_download("trousseau.json.age").await;
    anne.sees("Copie des clés téléchargée").await;
    let words = Sending(&anne).words(Words::Own).await;
    // Another load of the page has them too.
    anne.reload().await;
    assert_eq!(Sending(&anne).words(Words::Own).await, words);
    let backup = Exchanges(&anne).backup(&hers, None, "board.json").await;
    anne.click("link", "Feuille de secours").await;
    anne.role("heading", "Feuille de secours des clés").await;
    check(&anne, "the recovery sheet", WIDE).await;
    let code = anne.eval(CODE, Vec::new()).await.as_str().unwrap_or_default().to_owned();
    assert_eq!(code.split(' ').count(), 16, "{code}");

    let lea = Browser::open(&other).await;
    FirstStart(&lea).join(&backup, None, None, "Léa").await;
    lea.go("#/echanges").await;
    lea.sees("Les clés de l'organisation sont sur un autre ordinateur").await;
    Exchanges(&lea).give(&copy).await;
    unlock(&lea, PHRASE).await;
    lea.role("dialog", "Aperçu de l'import").await;
    lea.click("button", "Importer").await;
    lea.sees("Les clés sont sur cet ordinateur.").await;
    assert_eq!(Sending(&lea).words(Words::Own).await, words);

    let marc = Browser::open(&third).await;
    FirstStart(&marc).join(&backup, None, None, "Marc").await;
    marc.go("#/echanges").await;
    unfold(&marc, "keyring-title").await;
    marc.fill("Code de la feuille", "ABCD").await;
    marc.click("button", "Retrouver les clés").await;
    marc.sees("recopiez toute la feuille").await;
    marc.fill("Code de la feuille", &code.to_lowercase()).await;
    marc.click("button", "Retrouver les clés").await;
    marc.sees("Les clés sont sur cet ordinateur.").await;
    assert_eq!(Sending(&marc).words(Words::Own).await, words);
    anne.close(&hers).await;
    lea.close(&other).await;
    marc.close(&third).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_cle_renouvelee_passe_et_une_cle_inconnue_demande_un_appel() {
    let (hers, his, lost) = (Profile::new(), Profile::new(), Profile::new());
    let anne = at_work(&hers).await;
    let denis = Browser::open(&his).await;
    FirstStart(&denis).create("Miresem", "MIRE", "Denis").await;
    let card = Sending(&denis).card(&his, "miresem.json").await;
    Sending(&anne).take(&card, "Miresem est notée parmi vos partenaires.").await;
    unfold(&anne, "peers-title").await;
    anne.click("button", "Les mots sont les mêmes").await;
    anne.sees("Comparés au téléphone").await;
    anne.saved().await;

    denis.click("button", "Renouveler les clés").await;
    denis.click("button", "Créer de nouvelles clés").await;
    denis.sees("Les clés sont nouvelles.").await;
    denis.saved().await;
    let renewed = Sending(&denis).card(&his, "renewed.json").await;
    Exchanges(&anne).give(&renewed).await;
    anne.sees("l'ancienne clé confirme la nouvelle").await;
    anne.click("button", "Importer").await;
    anne.sees("Pas encore comparés au téléphone").await;

    // On another computer of theirs nobody has the keys: they begin again, and the partner is warned.
    let backup = Exchanges(&denis).backup(&his, None, "board.json").await;
    let eva = Browser::open(&lost).await;
    FirstStart(&eva).join(&backup, None, None, "Eva").await;
    eva.go("#/echanges").await;
    eva.click("button", "Plus personne n'a les clés").await;
    eva.sees("Ils seront avertis que la clé a changé").await;
    eva.click("button", "Créer de nouvelles clés").await;
    eva.role("link", "Feuille de secours").await;
    eva.saved().await;
    let unknown = Sending(&eva).card(&lost, "unknown.json").await;
    Exchanges(&anne).give(&unknown).await;
    anne.sees("Ce fichier est signé par une autre clé").await;
    check(&anne, "the warning of another key", NARROW).await;
    resize(&anne, WIDE).await;
    let ready = "![...document.querySelectorAll('dialog .dialog-foot button')].at(-1).disabled";
    anne.until(&format!("!({ready})")).await;
    anne.click("checkbox", "J'ai appelé Miresem, et ce fichier vient bien de là.").await;
    anne.until(ready).await;
    anne.click("button", "Importer").await;
    anne.role("heading", "Miresem est notée parmi vos partenaires.").await;
    for (browser, profile) in [(anne, &hers), (denis, &his), (eva, &lost)] {
        browser.close(profile).await;
    }
}
