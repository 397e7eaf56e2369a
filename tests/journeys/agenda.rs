//! The week of the agenda: what stands in it, for whom and where; what is taken along; and who carries how much.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile};
use serde_json::json;
use std::fs;

/// The words of a day of the week that is on the screen.
async fn day_says(browser: &Browser, day: &str, words: &str) {
    let says = "document.querySelector(`.agenda > [data-day=\"${args[0]}\"]`)?.textContent.includes(args[1])";
    browser.until_with(says, vec![json!(day), json!(words)]).await;
}

/// An appointment, by the form of tasks.
async fn appoint(browser: &Browser, title: &str, when: &str, venue: &str) {
    browser.eval("document.querySelector('#task-add').click()", vec![]).await;
    browser.fill("À faire", title).await;
    browser.fill("Échéance", when).await;
    browser.fill("Durée", "45 min").await;
    browser.fill("Lieu", venue).await;
    browser.click("button", "Enregistrer").await;
    browser.sees(title).await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ma_semaine_se_lit_jour_par_jour_et_s_emporte_sans_aucun_nom() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    resize(&browser, WIDE).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    appoint(&browser, "Bilan du projet", "5 mars 2026 14h", "Maison de l'emploi de Libramont").await;
    appoint(&browser, "Visite de l'atelier", "6 mars 2026 9h", "Jamoigne").await;

    // By the tab at the top of « Séances », with its week.
    browser.go("#/seances").await;
    browser.click("link", "Agenda").await;
    day_says(&browser, "2026-03-05", "14").await;
    day_says(&browser, "2026-03-05", "Samira Benali").await;
    day_says(&browser, "2026-03-05", "Bilan du projet").await;
    browser.until("document.querySelectorAll('.agenda > li').length === 7").await;
    browser.until("document.querySelector('.agenda > [data-today=true]').dataset.day === '2026-03-04'").await;
    for (size, place) in [(WIDE, "the agenda"), (NARROW, "the agenda, narrow")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;

    // Seven columns where there is room, one below the other where there is none.
    let row = "new Set([...document.querySelectorAll('.agenda > li')].map(it => it.getBoundingClientRect().top)).size";
    browser.until(&format!("({row}) === 1")).await;
    resize(&browser, NARROW).await;
    browser.until(&format!("({row}) === 7")).await;
    resize(&browser, WIDE).await;

    // A place hides what is elsewhere, and stands in the address.
    browser.choose("Lieu", "Jamoigne").await;
    browser.until("location.hash.includes('lieu=Jamoigne')").await;
    browser.until("!document.querySelector('.agenda').textContent.includes('Bilan du projet')").await;
    day_says(&browser, "2026-03-06", "Visite de l'atelier").await;
    browser.reload().await;
    day_says(&browser, "2026-03-06", "Visite de l'atelier").await;
    browser.go("#/agenda").await;

    // The week before and after, a bank holiday and the holidays of the schools, in words.
    browser.click("link", "Semaine suivante").await;
    browser.until("location.hash.includes('semaine=2026-03-09')").await;
    browser.click("link", "Cette semaine").await;
    browser.go("#/agenda?semaine=2026-04-06").await;
    day_says(&browser, "2026-04-06", "jour férié").await;

    // A line of a person leads to the dossier; « Imprimer » there leads back, to a calendar of that person.
    browser.go("#/agenda").await;
    day_says(&browser, "2026-03-05", "Samira Benali").await;
    browser.eval("document.querySelector('.agenda a[data-person]').click()", vec![]).await;
    browser.until("document.querySelector('#dossier-name')?.textContent.includes('Samira')").await;
    browser.click("button", "Imprimer").await;
    browser.click("menuitem", "Emporter dans mon calendrier").await;
    browser.until("document.querySelector('#agenda-take').open").await;
    check(&browser, "taking a calendar along", WIDE).await;
    browser.click("button", "Faire le fichier").await;
    browser.sees("2 événements").await;
    let first = profile.next_download("samira.ics").await;
    let text = fs::read_to_string(&first).unwrap();
    assert!(text.contains("SUMMARY:S. B. · Jamoigne") || text.contains("SUMMARY:S.\u{a0}B. · Jamoigne"), "{text}");
    assert!(!text.contains("Samira") && !text.contains("Benali") && !text.contains("Bilan"), "{text}");

    // With the file made before nothing is written twice, and what changed counts as newer.
    browser.give_file("Fichier précédent, s'il y en a un", &first).await;
    browser.sees("samira.ics est lu").await;
    browser.click("button", "Faire le fichier").await;
    let second = fs::read_to_string(profile.next_download("again.ics").await).unwrap();
    assert_eq!(text.matches("SEQUENCE:").count(), second.matches("SEQUENCE:").count());
    browser.go("#/echanges").await;
    browser.sees("Agenda à emporter").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn la_charge_de_chacun_se_lit_et_la_suggestion_ne_choisit_rien() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    Board(&browser).add("Samira", "Benali").await;
    browser.go("#/reglages").await;
    browser.fill("Ajouter un·e collègue", "Bruno").await;
    browser.press(thirtyfour::Key::Enter).await;
    browser.until("[...document.querySelectorAll('[id^=workload-]')].length > 1").await;
    browser.sees("0 pour un temps plein").await;
    check(&browser, "the workload", WIDE).await;
    browser.go("#/tableau").await;
    browser.press('n').await;
    browser.role("dialog", "Nouvelle personne").await;
    browser.sees("Le plus de place").await;
    // Who works here stays chosen until somebody presses the button.
    let chosen = "document.querySelector('#new-referent').selectedOptions[0].textContent";
    browser.until(&format!("!({chosen}).includes('Bruno')")).await;
    browser.click("button", "Choisir Bruno").await;
    browser.until(&format!("({chosen}).includes('Bruno')")).await;
    browser.until("document.activeElement.id === 'new-referent'").await;
    browser.close(&profile).await;
}
