//! A company from its first call to a visit there: what two colleagues see of each other, and what one takes along.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Closing, Dossier, Exchanges, FirstStart, Header, Paper, Sending, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Hands, Profile};
use thirtyfour::Key;

/// A telephone of the usual width.
const PHONE: (u32, u32) = (390, 844);

/// Adds a company; its page opens.
async fn add(browser: &Browser, name: &str, number: &str, locality: &str) {
    browser.go("#/entreprises").await;
    browser.click("button", "Nouvelle entreprise").await;
    browser.fill("Nom", name).await;
    browser.fill("Numéro d'entreprise (BCE)", number).await;
    browser.fill_role("combobox", "Localité", locality).await;
    // On to the next box: what is proposed is put away.
    browser.press(Key::Tab).await;
    browser.click("button", "Enregistrer").await;
    browser.until("/#\\/entreprises\\/[0-9a-f-]{36}$/.test(location.hash)").await;
    browser.role("heading", name).await;
    browser.saved().await;
}

/// Notes something that happened today.
async fn note(browser: &Browser, what: &str) {
    browser.click("button", "Noter un échange").await;
    browser.choose("Ce qui s'est passé", what).await;
    browser.click("button", "Enregistrer").await;
    browser
        .until("document.querySelector('[data-event]') !== null && document.querySelector('main form') === null")
        .await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_deuxieme_demande_dans_la_semaine_previent_sans_empecher() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-02")).await;
    browser.go("#/entreprises").await;
    browser.sees("Aucune entreprise pour le moment").await;
    // What is mistyped is said, and stays in its box.
    browser.click("button", "Nouvelle entreprise").await;
    browser.fill("Nom", "Garage Lune").await;
    browser.fill("Numéro d'entreprise (BCE)", "0419.618.536").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Les deux derniers chiffres ne vont pas avec les autres").await;
    check(&browser, "the form of a company", WIDE).await;
    browser.click("button", "Renoncer").await;
    add(&browser, "Garage Lune SRL", "0419.618.535", "6700 Arlon").await;
    note(&browser, "Demande de stage").await;
    browser.sees("Anne a demandé un stage (lundi 2 mars).").await;
    check(&browser, "a company", WIDE).await;
    check(&browser, "a company, narrow", NARROW).await;
    resize(&browser, PHONE).await;
    browser.assert_fits("a company at 390 px").await;
    resize(&browser, WIDE).await;

    // A colleague sees it before asking, and may ask.
    Header(&browser).add_colleague("Luc").await;
    browser.sees("Vous pouvez noter votre démarche quand même.").await;
    browser.click("button", "Noter un échange").await;
    browser.choose("Ce qui s'est passé", "Proposition pour un emploi").await;
    let told =
        "document.querySelector('form .banner')?.textContent.includes('Anne a demandé un stage (lundi 2 mars).')";
    browser.until(told).await;
    browser.click("button", "Enregistrer").await;
    browser.until("document.querySelectorAll('[data-event]').length === 2").await;
    browser.saved().await;

    // The first request is answered in one press.
    let yes = "[...document.querySelectorAll('[data-event]')].find(it => it.textContent.includes('Demande de stage'))\
        .querySelector('[role=group] button')";
    browser.eval(&format!("{yes}.click()"), vec![]).await;
    browser
        .until("[...document.querySelectorAll('[data-event] .tag')].some(it => it.textContent.includes('Oui'))")
        .await;
    browser.saved().await;

    // The list says it all in a line; a word is enough to find it.
    browser.go("#/entreprises").await;
    browser.sees("sollicitée récemment").await;
    browser.fill_role("searchbox", "Chercher une entreprise", "arlon").await;
    browser.until("location.hash === '#/entreprises?q=arlon'").await;
    browser.until("document.querySelectorAll('[data-company]').length === 1").await;
    browser.fill_role("searchbox", "Chercher une entreprise", "boulanger").await;
    browser.sees("Aucune entreprise ne correspond").await;
    check(&browser, "the list of companies", WIDE).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_part_en_visite_avec_une_feuille_et_sans_souris() {
    let profile = Profile::new();
    let mut browser = at_work_with(&profile, clock("2026-03-02")).await;
    Board(&browser).add("Ali", "").await;
    Dossier(&browser).open("Ali").await;
    browser.click("button", "Ajouter : nouveau stage").await;
    browser.fill("Entreprise", "garage lune").await;
    browser.fill("Début", "2 mars 2026").await;
    browser.click("button", "Enregistrer").await;
    browser.saved().await;
    add(&browser, "Garage Lune", "", "6700 Arlon").await;
    // Found by its name, and linked.
    browser.sees("d'après le nom").await;
    browser.click("button", "Relier : Ali").await;
    browser.until("!document.body.textContent.includes(\"d'après le nom\")").await;
    browser.saved().await;

    browser.hands = Hands::Keyboard;
    browser.click("button", "Ajouter un contact").await;
    browser.fill("Nom", "Marie Lune").await;
    browser.fill("Téléphone", "063 00 00 00").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Marie Lune").await;
    note(&browser, "Demande de stage").await;
    browser.hands = Hands::Pointer;
    browser.click("link", "Fiche de visite").await;
    browser.until("document.querySelector('.paper h1')?.textContent === 'Visite dans une entreprise'").await;
    let text = Paper(&browser).text().await;
    for told in ["Garage Lune", "Marie Lune", "063 00 00 00", "Ali", "Attend une réponse", "Remarques"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    check(&browser, "the visit sheet", WIDE).await;
    Paper(&browser).close().await;

    // Somebody asks to be forgotten.
    browser.click("button", "Effacer pour de bon… : Marie Lune").await;
    browser.role("dialog", "Effacer ce contact pour de bon ?").await;
    check(&browser, "before a contact is removed for good", WIDE).await;
    browser.click("button", "Effacer pour de bon").await;
    browser.until("!document.querySelector('main').textContent.includes('Marie Lune')").await;
    browser.saved().await;
    browser.reload().await;
    browser.sees("Aucun contact noté pour le moment.").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deux_fois_la_meme_entreprise_n_en_font_plus_qu_une() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-02")).await;
    add(&browser, "Boulangerie Dupont", "", "6700 Arlon").await;
    note(&browser, "Visite").await;
    // It is said while the second is typed.
    browser.go("#/entreprises").await;
    browser.click("button", "Nouvelle entreprise").await;
    browser.fill("Nom", "Boulangerie Dupont SRL").await;
    browser.sees("Cette entreprise est peut-être déjà là.").await;
    browser.click("button", "Enregistrer").await;
    browser.until("/#\\/entreprises\\/[0-9a-f-]{36}$/.test(location.hash)").await;
    browser.go("#/entreprises").await;
    browser.role("heading", "Est-ce la même ?").await;
    check(&browser, "companies that may be one", NARROW).await;
    resize(&browser, WIDE).await;
    browser.eval("document.querySelector('.rows .btn.primary').click()", vec![]).await;
    browser.until("document.querySelectorAll('[data-company]').length === 1").await;
    browser.saved().await;
    browser.click("button", "Annuler").await;
    browser.until("document.querySelectorAll('[data-company]').length === 2").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn la_demande_d_un_partenaire_le_lundi_previent_le_mercredi() {
    let (hers, his) = (Profile::new(), Profile::new());
    let anne = at_work_with(&hers, clock("2026-03-02")).await;
    let denis = Browser::open_with(&his, clock("2026-03-02")).await;
    FirstStart(&denis).create("Miresem", "MIRE", "Denis").await;
    let from_denis = Sending(&denis).card(&his, "miresem.json").await;
    Sending(&anne).take(&from_denis, "Miresem est notée parmi vos partenaires.").await;
    let from_anne = Sending(&anne).card(&hers, "carrefour.json").await;
    Sending(&denis).take(&from_anne, "Carrefour est notée parmi vos partenaires.").await;
    // On Monday Miresem asks a garage, and sends its companies beside a dossier.
    add(&denis, "Garage Lune", "0419.618.535", "6700 Arlon").await;
    note(&denis, "Demande de stage").await;
    denis.go("#/tableau").await;
    Board(&denis).add("Bilal", "Peeters").await;
    Dossier(&denis).open("Bilal Peeters").await;
    Sending(&denis).agree("Carrefour").await;
    Sending(&denis).ask().await;
    denis.click("checkbox", "Joindre aussi toutes nos entreprises et nos offres (1 fiche)").await;
    let packet = Sending(&denis).make(&his, Closing::Key, "packet.json.age").await;
    denis.close(&his).await;

    // On Wednesday a trainer of Carrefour takes it in, and thinks of the same garage.
    anne.close(&hers).await;
    let anne = Browser::open_with(&hers, clock("2026-03-04")).await;
    Exchanges(&anne).import(&packet, None).await;
    anne.go("#/entreprises").await;
    anne.sees("sollicitée récemment").await;
    anne.click("link", "Garage Lune").await;
    let told = "(it => it?.includes('Miresem') && it.includes('a demandé un stage (lundi 2 mars).'))\
         (document.querySelector('main .banner')?.textContent)";
    anne.until(told).await;
    anne.sees("Vous pouvez noter votre démarche quand même.").await;
    check(&anne, "a company that a partner has asked", NARROW).await;
    anne.close(&hers).await;
}
