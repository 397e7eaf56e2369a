//! The paper of the first week: each sheet is read on the screen, in black on white, before it is printed.

use crate::accessible::{NARROW, WIDE, resize};
use crate::pages::{Board, Dossier, Paper, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use std::path::PathBuf;
use thirtyfour::Key;

/// The sheets of the menu with the titles on paper.
const SHEETS: [(&str, &str); 7] = [
    ("Mon parcours, en mots simples", "Mon parcours"),
    ("Plan d'action", "Plan d'action"),
    ("Fiche pour la personne", "Mon parcours"),
    ("Dossier", "Dossier"),
    ("Attestation de présence", "Attestation de présence"),
    ("Convention de stage, résumé", "Convention de stage, résumé"),
    ("Fiche de visite de stage", "Fiche de visite de stage"),
];

/// Reads the sheet at both sizes, asks axe, and takes a picture when a folder is named for them.
async fn check(browser: &Browser, name: &str) {
    let folder = std::env::var_os("PASSERELLE_SHOTS").map(PathBuf::from);
    for size in [NARROW, WIDE] {
        resize(browser, size).await;
        browser.assert_fits(&format!("{name} at {} px", size.0)).await;
        browser.assert_accessible(&format!("{name} at {} px", size.0)).await;
        if let Some(folder) = &folder {
            let file = folder.join(format!("paper-{name}-{}.png", size.0));
            browser.driver.screenshot(&file).await.expect("a picture can be taken");
        }
    }
    let white = "getComputedStyle(document.querySelector('.paper')).backgroundColor";
    assert_eq!(browser.eval(white, vec![]).await, json!("rgb(255, 255, 255)"), "{name}");
}

#[tokio::test(flavor = "multi_thread")]
async fn les_feuilles_du_dossier_se_relisent_avant_d_etre_imprimees() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).open().await;
    Settings(&browser).theme("Sombre").await;
    browser.go("#/tableau").await;
    Board(&browser).add("Karim", "Benali").await;
    Dossier(&browser).open("Karim Benali").await;
    browser.fill("Nouvelle note", "Une note qui reste à l'écran").await;
    browser.click("button", "Ajouter la note").await;
    browser.saved().await;
    browser.click("button", "Ajouter : nouveau stage").await;
    browser.fill("Entreprise", "Delhaize").await;
    Dossier(&browser).keep().await;
    browser.click("button", "Expérience").await;
    browser.fill("Expérience acquise", "Tenir la caisse").await;
    Dossier(&browser).keep().await;
    for (name, title) in SHEETS {
        Paper(&browser).open(name, title).await;
        let text = Paper(&browser).text().await;
        assert!(text.contains("Karim Benali") && !text.contains("Une note qui reste"), "{name}: {text}");
        assert!(!name.starts_with("Fiche pour") || text.contains("Tenir la caisse"), "{text}");
        check(&browser, name).await;
        Paper(&browser).close().await;
    }
    // The copy for the person has it all, and no line to fill by hand.
    browser.click("button", "Imprimer").await;
    browser.click("menuitem", "Copie pour la personne").await;
    browser.until("document.querySelector('.paper h1')?.textContent === 'Copie pour la personne'").await;
    let text = Paper(&browser).text().await;
    for held in ["Karim", "Benali", "Une note qui reste à l'écran", "Delhaize", "Tenir la caisse", "Carrefour", "24"]
    {
        assert!(text.contains(held), "{held} is not on the copy: {text}");
    }
    check(&browser, "copie").await;
    Paper(&browser).close().await;
    Paper(&browser).open("Dossier", "Dossier").await;
    browser.click("checkbox", "Une note qui reste à l'écran").await;
    browser.until("document.querySelector('.paper').innerText.includes('Une note qui reste')").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn la_feuille_de_presence_a_une_case_par_demi_jour() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).open().await;
    browser.fill("Ajouter un groupe", "Mars").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.go("#/seances?fiche=presence&semaine=2026-03-02").await;
    Paper(&browser).titled("Feuille de présence").await;
    check(&browser, "presence").await;
    let boxes = "document.querySelectorAll('.paper tbody tr:last-child td').length";
    assert_eq!(browser.eval(boxes, vec![]).await, json!(10), "a group without a timetable has ten half-days");
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h33_la_liste_de_quarante_personnes_tient_sur_trois_pages() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/personnes").await;
    browser.until("document.querySelectorAll('.people tbody tr').length >= 40").await;
    let printed = browser.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let pages = "(atob(args[0]).match(/\\/Type\\s*\\/Page[^s]/g) || []).length";
    assert_eq!(browser.eval(pages, vec![printed["data"].clone()]).await, json!(3));
    // The first is not blank: what stands above the table on the screen does not push it down.
    let above = "(() => { const it = document.querySelector('.people table').getBoundingClientRect(); return it.top < innerHeight / 2; })()";
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    browser.until(above).await;
    browser.close(&profile).await;
}
