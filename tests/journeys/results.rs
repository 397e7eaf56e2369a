//! « Résultats » as somebody uses it who writes the report of the year: a figure, its people, its rule, its period, its sheet.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Paper, Settings, at_work, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Hands, Profile};
use passerelle::domain::{Line, OrgId, OrgType};
use passerelle::exchange::{self, Limits, Party};
use serde_json::json;
use std::path::{Path, PathBuf};
use thirtyfour::Key;
use uuid::Uuid;

/// Reads the words of a PDF.
const PDF: &str = include_str!("support/pdf.js");

/// The number of the tile of accompanied people, once it is there.
async fn accompanied(browser: &Browser) -> i64 {
    let number = "document.querySelector('[data-indicator=i1] .results-big')?.textContent.replace(/\\D/g, '')";
    browser.until(&format!("{number} > 0")).await;
    browser.eval(number, vec![]).await.as_str().and_then(|text| text.parse().ok()).expect("a number")
}

/// Opens the tile of accompanied people: its list has the same number, person by person.
async fn open_tile(browser: &Browser) {
    let number = accompanied(browser).await;
    browser.eval("document.querySelector('[data-indicator=i1] .figure-link').click()", vec![]).await;
    browser
        .until_with("Number(document.querySelector('.results-list')?.dataset.count) === args[0]", vec![json!(number)])
        .await;
    // The focus is on the heading of the list, and all of it can be shown.
    browser.until("document.activeElement?.id === 'results-list-title'").await;
    browser.eval("document.querySelector('.results-list .link')?.click()", vec![]).await;
    browser
        .until_with("document.querySelectorAll('.results-people > li').length === args[0]", vec![json!(number)])
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_chiffre_ouvre_ses_personnes_sa_regle_sa_periode_et_sa_feuille() {
    let profile = Profile::new();
    let mut browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.click("link", "Résultats").await;
    browser.role("heading", "Résultats").await;
    accompanied(&browser).await;
    check(&browser, "results", WIDE).await;
    check(&browser, "results, narrow", NARROW).await;
    resize(&browser, WIDE).await;

    open_tile(&browser).await;
    browser.until("location.hash.includes('ouvrir=main')").await;
    check(&browser, "results with a list", WIDE).await;
    // Each name leads to its dossier; going back shows the same list.
    browser.eval("document.querySelector('.results-people a').click()", vec![]).await;
    browser.until("document.querySelector('#dossier-name') !== null").await;
    browser.eval("history.back()", vec![]).await;
    browser.until("document.querySelector('.results-list') !== null").await;
    browser.click("link", "Fermer la liste").await;
    browser.until("document.querySelector('.results-list') === null").await;
    browser.until("document.activeElement?.classList.contains('figure-link')").await;

    // How it is counted.
    browser.eval("document.querySelector('[data-indicator=i1] summary').click()", vec![]).await;
    browser.until("document.querySelector('[data-indicator=i1] details p').textContent.length > 40").await;

    // By keys alone: the period, then the sheet.
    browser.hands = Hands::Keyboard;
    browser.choose("Pour", "Référent·e").await;
    browser.until("location.hash.includes('par=referent')").await;
    browser.choose("Référent·e", "Anne").await;
    browser.until("location.hash.includes('valeur=')").await;
    browser.choose("Pour", "tout le monde").await;
    browser.until("!location.hash.includes('par=')").await;
    accompanied(&browser).await;
    browser.hands = Hands::Pointer;
    browser.click("link", "Imprimer le rapport").await;
    // It has nothing to fill by hand.
    browser.until("document.querySelector('.paper h1')?.textContent === \"Rapport d'activités\"").await;
    browser.until("document.querySelectorAll('.results-sheet section').length === 8").await;
    let text = Paper(&browser).text().await;
    for section in ["Public", "Stages", "Échanges"] {
        assert!(text.contains(section), "{section} is not on the sheet: {text}");
    }
    check(&browser, "the report on paper", WIDE).await;

    // The same as a PDF: every title and every figure is in its text, and no page stands there for a line.
    let lines = "[...document.querySelectorAll('.results-sheet :is(h2, caption, th, td)')].map((it) => it.innerText)";
    let lines = browser.eval(lines, vec![]).await;
    let printed = browser.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let read = browser.eval(&format!("({PDF})(args[0])"), vec![printed["data"].clone()]).await;
    let bare = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
    let text = bare(read.as_str().unwrap_or_default());
    let lines: Vec<&str> = lines.as_array().into_iter().flatten().filter_map(|line| line.as_str()).collect();
    assert!(lines.len() > 200, "{} lines", lines.len());
    for line in lines {
        assert!(text.contains(&bare(line)), "« {line} » is not printed");
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_image_dit_ce_qu_elle_montre_et_tient_sur_un_petit_ecran() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/resultats").await;
    browser.until("document.querySelectorAll('.picture').length >= 3").await;
    // Each picture is named by its own sentence, and its table stands beside it.
    let named = "[...document.querySelectorAll('.picture svg[role=img]')].every((it) => \
         document.getElementById(it.getAttribute('aria-labelledby'))?.textContent.length > 20 \
         && it.closest('.results-block').querySelector('table') !== null)";
    browser.until(named).await;
    for size in [NARROW, WIDE] {
        resize(&browser, size).await;
        browser.assert_fits(&format!("pictures at {} px", size.0)).await;
        // Words stay within the picture, and are large enough to be read.
        let inside = "[...document.querySelectorAll('.picture')].every((it) => [...it.querySelectorAll('text')].every((text) => { \
             const [word, all] = [text.getBoundingClientRect(), it.getBoundingClientRect()]; \
             return word.left >= all.left - 4 && word.right <= all.right + 4 && word.height > 9; }))";
        assert_eq!(browser.eval(inside, vec![]).await, json!(true), "words at {} px", size.0);
    }
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    browser.cdp("Emulation.setEmulatedMedia", forced).await;
    browser.assert_accessible("pictures in forced colours").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_objectif_se_note_et_s_ecrit_a_cote_du_chiffre() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-02")).await;
    Settings(&browser).load_example().await;
    browser.go("#/resultats").await;
    accompanied(&browser).await;
    browser.eval("document.querySelector('#results-target-i1').click()", vec![]).await;
    browser.fill("Objectif de l'année", "120").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.until("document.querySelector('[data-indicator=i1]').textContent.includes('sur un objectif de 120')").await;
    // The form goes, and one stays with the figure.
    browser.until("document.activeElement?.id === 'results-target-i1'").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ce_qui_manque_se_corrige_sur_place_ou_se_laisse_avec_sa_raison() {
    let profile = Profile::new();
    let mut browser = at_work_with(&profile, clock("2026-03-02")).await;
    Board(&browser).add("Zoé", "Lambert").await;
    Board(&browser).drag("Zoé Lambert", "orientation").await;
    browser.saved().await;
    Settings(&browser).load_example().await;
    browser.go("#/resultats").await;
    accompanied(&browser).await;
    let schooling = "document.querySelector('[data-matter=schooling]')";
    browser.until(schooling).await;
    browser.eval(&format!("{schooling}.open = true"), vec![]).await;
    let open = format!("parseInt({schooling}.querySelector('summary').textContent)");
    let before = browser.eval(&open, vec![]).await.as_u64().expect("a number");

    // By keys alone: what was pressed goes away with its line, and one goes on from the heading of the matter.
    browser.hands = Hands::Keyboard;
    browser.eval(&format!("{schooling}.querySelector('.records .btn.quiet').focus()"), vec![]).await;
    browser.press(Key::Enter).await;
    browser.until("document.activeElement?.id === 'quality-reason'").await;
    browser.write("Dossier repris d'un autre centre").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.until(&format!("{schooling}.textContent.includes(\"Dossier repris d'un autre centre\")")).await;
    browser.until_with(&format!("{open} === args[0]"), vec![json!(before - 1)]).await;
    browser.until("document.activeElement?.id === 'quality-matter-schooling'").await;
    browser.eval(&format!("{schooling}.querySelector('h3 + .records .btn.push').focus()"), vec![]).await;
    browser.press(Key::Enter).await;
    browser.until_with(&format!("{open} === args[0]"), vec![json!(before)]).await;
    browser.until("document.activeElement?.id === 'quality-matter-schooling'").await;

    // What mends it is one key away, and in sight.
    browser.eval("document.querySelector('[data-matter=birth_year]').open = true", vec![]).await;
    browser.eval("document.querySelector('[data-matter=birth_year] .records .btn.push').click()", vec![]).await;
    browser.until("document.activeElement?.id === 'identity-edit'").await;
    let seen = "document.activeElement.getBoundingClientRect()";
    browser.until(&format!("{seen}.top > 0 && {seen}.bottom < innerHeight")).await;
    let uncovered =
        format!("document.elementFromPoint({seen}.left + 8, {seen}.top + 8)?.closest('#identity-edit') !== null");
    browser.until(&uncovered).await;
    browser.press(Key::Enter).await;
    browser.fill("Année de naissance", "1988").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn les_jours_se_tapent_sans_que_le_volet_se_ferme() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-02")).await;
    Settings(&browser).load_example().await;
    browser.go("#/resultats").await;
    accompanied(&browser).await;
    browser.eval("document.querySelector('.contact-more > summary').click()", vec![]).await;
    let open = "document.querySelector('.contact-more').open";
    browser.fill("Au", "30/6/2026").await;
    assert_eq!(browser.eval(open, vec![]).await, json!(true), "closed while one types");
    browser.press(Key::Enter).await;
    browser.until("location.hash.includes('periode=2026-01-01..2026-06-30')").await;
    assert_eq!(browser.eval(open, vec![]).await, json!(true), "closed by what was asked");
    // A day that has not come is known to nobody: it is said, and what was typed stays.
    browser.fill("Tel que connu le", "1/1/2030").await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelector('.contact-more .field-error').textContent.length > 20").await;
    assert_eq!(browser.eval("document.querySelector('#results-known').value", vec![]).await, json!("1/1/2030"));
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn au_telephone_on_y_arrive_par_les_personnes() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    resize(&browser, NARROW).await;
    browser.go("#/personnes").await;
    browser.click("link", "Résultats").await;
    browser.role("heading", "Résultats").await;
    open_tile(&browser).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn les_felicitations_attendent_l_accord_de_la_personne_et_de_l_entreprise() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    Board(&browser).add("Karim", "Benali").await;
    Dossier(&browser).open("Karim Benali").await;
    browser.click("button", "Ajouter : nouveau contrat").await;
    browser.choose("Type", "CDI").await;
    browser.fill("Employeur", "Lune SRL").await;
    browser.fill("Début", "2 mars 2026").await;
    Dossier(&browser).keep().await;
    browser.sees("Sans lui, aucun texte n'est proposé").await;
    assert_eq!(browser.eval("document.querySelector('#congratulation-title')", vec![]).await, json!(null));
    browser.click("button", "Ajouter : noter un accord pour publier").await;
    Dossier(&browser).keep().await;
    browser.sees("Le texte nomme l'entreprise").await;
    browser.eval("document.querySelector('[id^=publications-][id$=-edit]').click()", vec![]).await;
    browser.choose("L'entreprise est d'accord aussi", "oui").await;
    Dossier(&browser).keep().await;
    browser.until("document.querySelector('#congratulation-title') !== null").await;
    let text = "[...document.querySelectorAll('textarea[readonly]')].some((it) => it.value.includes('Karim') && it.value.includes('Lune SRL') && !it.value.includes('Benali'))";
    browser.until(text).await;
    check(&browser, "good news in a dossier", WIDE).await;
    browser.close(&profile).await;
}

/// The file of counts that another organisation would send, made of one of ours.
fn of_another(ours: &Path, file: &Path) -> PathBuf {
    let bytes = std::fs::read(ours).expect("our counts are there");
    let mut envelope = exchange::read(&bytes, Limits::of_empty_board()).expect("they are read").envelope;
    let name = Line::parse("Mission de la Lesse").expect("a name");
    envelope.from = Some(Party { org: OrgId::derived(Uuid::nil(), "Lesse"), name, org_type: OrgType::Mire });
    std::fs::write(file, exchange::write(envelope).expect("they are written").0).expect("the disk takes it");
    file.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn les_chiffres_d_une_autre_organisation_se_lisent_a_cote_des_miens() {
    const BOX: &str = "Fichiers de chiffres reçus";
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-02")).await;
    Settings(&browser).load_example().await;
    browser.go("#/resultats").await;
    accompanied(&browser).await;
    browser.click("button", "Chiffres à comparer").await;
    let ours = profile.next_download("counts.json").await;
    let theirs = of_another(&ours, &profile.file("lesse.json"));
    // Our own file would count everybody twice.
    browser.give_file(BOX, &ours).await;
    browser.sees("Ce fichier vient de votre propre organisation").await;
    assert_eq!(browser.eval("document.querySelector('#results-together')", vec![]).await, json!(null));

    browser.give_file(BOX, &theirs).await;
    browser.sees("Ensemble : 2 organisations").await;
    let heads = "[...document.querySelectorAll('#results-beside-main thead th')].map((it) => it.textContent)";
    browser.until(&format!("{heads}.includes('Mission de la Lesse')")).await;
    // Who reads the table hears which columns are of all of them.
    let groups =
        "[...document.querySelectorAll('#results-beside-main thead th[scope=colgroup]')].map((it) => it.textContent)";
    assert_eq!(browser.eval(groups, vec![]).await, json!(["Toutes ensemble", "Chacune"]));
    let gone = "!document.body.textContent.includes('Ce fichier vient de votre propre organisation')";
    browser.until(gone).await;
    for size in [WIDE, NARROW] {
        check(&browser, "figures beside ours", size).await;
    }
    resize(&browser, WIDE).await;
    // Figures of other days are not beside ours until ours are of those days.
    browser.eval("location.hash = '#/resultats?periode=2025'", vec![]).await;
    browser.sees("ils ne sont pas dans la comparaison").await;
    browser.until("document.querySelector('#results-together') === null").await;
    browser.click("link", "Afficher mes chiffres de ces jours-là").await;
    browser.sees("Ensemble : 2 organisations").await;
    browser.click("button", "Comparaison en Excel").await;
    browser.sees("passerelle-comparaison-2026-01-01_2026-12-31.xlsx").await;
    browser.click("button", "Retirer : Mission de la Lesse").await;
    browser.until("document.querySelector('#results-together') === null").await;
    browser.close(&profile).await;
}
