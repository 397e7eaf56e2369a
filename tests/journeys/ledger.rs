//! A list of companies comes from a spreadsheet, is completed, and is taken along; offers are pasted from a page of Forem.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::at_work_with;
use crate::path::clock;
use crate::support::Profile;
use passerelle::domain::Day;
use passerelle::exchange::workbook;
use std::fs;
use std::path::PathBuf;

const LIST: &str = "Entreprise;N° BCE;Code postal;Localité;Contact;Téléphone\n\
    Boulangerie Lambert;0419.618.535;5000;Namur;Zoé Lambert;081 22 33 44\n\
    Garage Simon;;6820;Florenville;;\n\
    Sans numéro;0419.618.536;;;;\n";

/// The same list as a workbook: below a title, the digits of a telephone without their zero.
pub fn workbook_of_companies(profile: &Profile) -> PathBuf {
    let rows = [
        vec!["Nos partenaires"],
        vec!["Employeur", "N° BCE", "CP", "Ville", "Contact", "GSM"],
        vec!["Boulangerie Lambert", "419618535", "5000", "Namur", "Zoé Lambert", "470112233"],
        vec!["Garage Simon", "", "6820", "Florenville", "", ""],
    ];
    let rows = rows.map(|cells| cells.into_iter().map(str::to_owned).collect());
    let file = profile.file("liste.xlsx");
    fs::write(&file, workbook::write(&rows, Day::parse("2026-03-04").unwrap()).unwrap()).unwrap();
    file
}

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
async fn j_importe_un_classeur_et_j_en_emporte_un() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    resize(&browser, WIDE).await;
    browser.go("#/entreprises").await;
    browser.until("document.querySelector('#company-files') !== null").await;
    browser.eval(UNFOLD, vec!["#company-files".into()]).await;

    // One that cannot be read says what to do, and nothing else has happened.
    let old = profile.file("vieux.xls");
    fs::write(&old, [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat()).unwrap();
    browser.give_file("Fichier d'entreprises", &old).await;
    browser.sees("enregistrez-le sans mot de passe au format .xlsx").await;
    for (size, place) in [(WIDE, "a workbook of before"), (NARROW, "a workbook of before, narrow")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;

    browser.give_file("Fichier d'entreprises", &workbook_of_companies(&profile)).await;
    browser.sees("2 nouvelles entreprises").await;
    browser.click("button", "Importer").await;
    browser.sees("2 entreprises importées").await;
    browser.saved().await;
    browser.eval(UNFOLD, vec!["#company-files".into()]).await;
    browser.click("button", "Exporter un classeur (.xlsx)").await;
    let bytes = fs::read(profile.next_download("entreprises.xlsx").await).unwrap();
    let sheets = workbook::read(&bytes).unwrap();
    let cells: Vec<&String> = sheets[0].iter().flat_map(|row| &row.cells).collect();
    for said in ["Entreprise", "Boulangerie Lambert", "0419.618.535", "5000", "Zoé Lambert", "0470112233"] {
        assert!(cells.iter().any(|cell| *cell == said), "{said} is not in {cells:?}");
    }
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
