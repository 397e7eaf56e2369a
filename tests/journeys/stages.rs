//! Stages that end, evaluations in three presses, contracts that begin and jobs that are lost.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, at_work_with};
use crate::path::{choose, clock, date, hire, put};
use crate::support::{Browser, Profile};
use serde_json::json;

/// Notes a stage in the open dossier.
async fn place(browser: &Browser, company: &str, start: &str, planned_end: &str) {
    browser.click("button", "Ajouter : nouveau stage").await;
    put(browser, "placement-company", company).await;
    date(browser, "placement-start", start).await;
    date(browser, "placement-planned_end", planned_end).await;
    Dossier(browser).keep().await;
}

/// Waits until no button is called like this.
async fn no_button(browser: &Browser, label: &str) {
    let script = "![...document.querySelectorAll('.side button')].some((it) => it.textContent.includes(args[0]))";
    browser.until_with(script, vec![json!(label)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s5_h4_un_stage_finit_en_une_pression_et_une_evaluation_en_prend_trois() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-11-29")).await;
    Board(&browser).add("Rachid", "Amrani").await;
    Dossier(&browser).open("Rachid Amrani").await;
    // How it ended is asked once it has begun, and what most do not say is folded.
    browser.click("button", "Ajouter : nouveau stage").await;
    browser.until("document.getElementById('placement-company')").await;
    browser.until("!document.getElementById('placement-end_reason')").await;
    browser.until("document.querySelector('.side form details:not([open]) [id=placement-goal]')").await;
    date(&browser, "placement-start", "2026-11-09").await;
    browser.until("document.getElementById('placement-end_reason')").await;
    date(&browser, "placement-start", "2026-12-07").await;
    browser.until("!document.getElementById('placement-end_reason')").await;
    browser.click("button", "Renoncer").await;

    place(&browser, "Brico", "2026-11-09", "2026-11-18").await;
    browser.sees("fin à confirmer").await;
    for (size, where_) in [(NARROW, "a stage to confirm, narrow"), (WIDE, "a stage to confirm")] {
        check(&browser, where_, size).await;
    }
    resize(&browser, WIDE).await;
    browser.click("button", "Confirmer la fin au 18 nov. : Brico").await;
    browser.sees("Terme normal").await;
    no_button(&browser, "Confirmer la fin").await;
    browser.saved().await;

    // Three presses: the button, the result, « Enregistrer ».
    browser.click("button", "Évaluation : Brico").await;
    browser.until("document.querySelector('.sub-form input[value=trainer]')?.checked").await;
    check(&browser, "an evaluation", WIDE).await;
    browser.click("radio", "Positif").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Évaluation du 29 nov. · Formateur ou formatrice : Positif").await;
    browser.saved().await;

    // Before the stage began there was nothing to evaluate.
    browser.click("button", "Évaluation : Brico").await;
    browser.until("document.querySelector('.sub-form input[value=tutor]')?.checked").await;
    let day = browser.eval("document.querySelector('.sub-form input[id$=\"evaluation-day\"]').id", vec![]).await;
    date(&browser, day.as_str().unwrap_or_default(), "2026-11-06").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Cette date est avant le début du stage.").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h17_un_arret_se_lit_dans_la_ligne_du_stage() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-11-29")).await;
    Board(&browser).add("Rachid", "Amrani").await;
    Dossier(&browser).open("Rachid Amrani").await;
    place(&browser, "Brico", "2026-11-23", "2026-12-18").await;
    no_button(&browser, "Confirmer la fin").await;
    browser.click("button", "Arrêt anticipé : Brico").await;
    let id = |field: &str| format!("document.querySelector('.sub-form [id$=\"placement-{field}\"]').id");
    let done = browser.eval(&id("done"), vec![]).await;
    put(&browser, done.as_str().unwrap_or_default(), "30 h").await;
    let reason = browser.eval(&id("end_reason"), vec![]).await;
    choose(&browser, reason.as_str().unwrap_or_default(), "by_company").await;
    Dossier(&browser).keep().await;
    let line = "[...document.querySelectorAll('.records > li')].find((it) => it.textContent.includes('Brico'))";
    browser
        .until(&format!("{line}?.querySelector('.record-title').textContent.includes(\"Arrêt par l'entreprise\")"))
        .await;
    browser.until(&format!("{line}?.textContent.includes('faites')")).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h35_h6_un_contrat_qui_commence_fait_avancer_la_carte_et_un_emploi_perdu_le_ferme() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-11-29")).await;
    Board(&browser).add("Marisol", "Diaz").await;
    Dossier(&browser).open("Marisol Diaz").await;
    hire(&browser, "Net & Clair", "2026-10-01").await;
    browser.sees("Le contrat a commencé le 1er oct. 2026. La carte est encore dans « Accueil ».").await;
    browser.click("button", "Passer à « À l'emploi »").await;
    no_button(&browser, "Passer à").await;
    browser.saved().await;
    browser
        .sees(
            "Insertion au sens du décret : 3 mois chez un même employeur, atteints le 31 déc. 2026, si le contrat \
             tient",
        )
        .await;
    browser.sees("Décret du 13/12/2023, art. 1").await;

    // The person has answered: what is late is the employer's half, by its name.
    let first = "document.querySelectorAll('.follow-ups > li')[0]";
    let press = |half: usize, label: &str| {
        format!(
            "[...{first}.querySelectorAll('.half')[{half}].querySelectorAll('button')].find((it) => it.textContent === '{label}').click()"
        )
    };
    browser.until(&format!("{first}.querySelector('.due').dataset.due === 'late'")).await;
    browser.eval(&press(0, "Oui"), vec![]).await;
    browser.until(&format!("{first}.querySelector('.due').textContent.startsWith('L\\'employeur')")).await;
    browser.until(&format!("{first}.querySelector('.due').dataset.due === 'soon'")).await;

    browser.eval(&press(0, "Non"), vec![]).await;
    browser.sees("L'emploi s'est arrêté.").await;
    browser.sees("arrêté, compté jusqu'au 1er oct. 2026").await;
    browser.sees("non, l'emploi s'est arrêté avant le 1er avr. 2027").await;
    for (size, where_) in [(NARROW, "a lost job, narrow"), (WIDE, "a lost job")] {
        check(&browser, where_, size).await;
    }
    browser.saved().await;
    browser.close(&profile).await;
}
