//! A list of companies comes from a spreadsheet, is completed, and is taken along; offers are pasted from a page of Forem.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::at_work_with;
use crate::path::clock;
use crate::support::Profile;
use std::fs;

const LIST: &str = "Entreprise;N° BCE;Code postal;Localité;Contact;Téléphone\n\
    Boulangerie Lambert;0419.618.535;5000;Namur;Zoé Lambert;081 22 33 44\n\
    Garage Simon;;6820;Florenville;;\n\
    Sans numéro;0419.618.536;;;;\n";

/// Unfolds a panel.
const UNFOLD: &str = "document.querySelector(args[0]).open = true";

#[tokio::test(flavor = "multi_thread")]
async fn j_importe_ma_liste_d_entreprises_une_fois_puis_encore_une_fois_pour_rien() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    resize(&browser, WIDE).await;
    let list = profile.file("liste.csv");
    fs::write(&list, LIST).unwrap();
    browser.go("#/entreprises").await;
    browser.until("document.querySelector('#company-files') !== null").await;
    browser.eval(UNFOLD, vec!["#company-files".into()]).await;
    browser.give_file("Fichier d'entreprises", &list).await;
    browser.sees("2 nouvelles entreprises").await;
    browser.sees("Ligne 4").await;
    for (size, place) in [(WIDE, "what a list would change"), (NARROW, "what a list would change, narrow")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;
    browser.click("button", "Importer").await;
    browser.sees("2 entreprises importées").await;
    browser.saved().await;

    // Again: nothing is to be done, and there is no button to do it.
    browser.give_file("Fichier d'entreprises", &list).await;
    browser.sees("ce fichier ne change rien").await;
    browser
        .until("![...document.querySelectorAll('#company-plan button')].some(it => it.textContent === 'Importer')")
        .await;
    browser.click("button", "Renoncer").await;

    // What leaves is what came, and a spreadsheet opens it.
    browser.eval(UNFOLD, vec!["#company-files".into()]).await;
    browser.click("button", "Exporter un tableau (.csv)").await;
    let table = fs::read_to_string(profile.next_download("entreprises.csv").await).unwrap();
    assert!(table.starts_with("\u{feff}\"Entreprise\";") && table.contains("\"Zoé Lambert\""), "{table}");
    browser.click("button", "Exporter des fiches de contact (.vcf)").await;
    let cards = fs::read_to_string(profile.next_download("entreprises.vcf").await).unwrap();
    assert!(cards.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n") && cards.contains("FN:Zoé Lambert"), "{cards}");
    browser.go("#/echanges").await;
    browser.sees("Entreprises exportées").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_colle_une_offre_du_forem_et_je_verifie_ce_qui_est_propose() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    resize(&browser, WIDE).await;
    browser.go("#/offres").await;
    browser.until("document.querySelector('#paste-offers') !== null").await;
    browser.eval(UNFOLD, vec!["#paste-offers".into()]).await;
    let offer = "Caissière (H/F/X) à 5000 Namur, CDI, 24h/semaine. Permis B exigé.";
    browser.fill("Texte ou liens", offer).await;
    browser.click("button", "Lire").await;
    browser.sees("1 offre reconnue").await;
    browser.sees("Permis B (exigé)").await;
    browser.sees("24 h par semaine").await;
    for (size, place) in [(WIDE, "offers that are proposed"), (NARROW, "offers that are proposed, narrow")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;
    browser.click("button", "Ajouter 1 offre").await;
    browser.sees("1 offre ajoutée").await;
    browser.saved().await;
    browser.close(&profile).await;
}
