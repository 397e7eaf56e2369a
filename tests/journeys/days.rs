//! Days as people say them, in every form: the same words, the same answer, in full.

use crate::accessible::{NARROW, WIDE, check};
use crate::pages::{Board, Dossier, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile};
use serde_json::json;

/// A Monday.
const TODAY: &str = "2026-11-30";

/// Types into a box by its id, letter after letter, and waits for the day in full under it.
async fn say(browser: &Browser, id: &str, words: &str, answer: &str) {
    let focus = "(() => { const box = document.getElementById(args[0]); if (!box) return false; \
         box.focus(); box.select(); return true; })()";
    browser.until_with(focus, vec![json!(id)]).await;
    browser.write(words).await;
    let told = "document.getElementById(args[0] + '-day')?.textContent.replace(/\\s+/g, ' ') === args[1]";
    browser.until_with(told, vec![json!(id), json!(answer)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h1_lundi_prochain_dit_le_meme_jour_dans_un_stage_et_dans_une_tache() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock(TODAY)).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;

    browser.click("button", "Ajouter : nouveau stage").await;
    say(&browser, "placement-start", "lundi prochain", "lundi 7 décembre 2026").await;
    say(&browser, "placement-planned_end", "25/12", "vendredi 25 décembre 2026, jour férié : Noël").await;
    // What is not understood is said once the box is left, and nothing is saved.
    say(&browser, "placement-planned_end", "du 3 au 10", "").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Ce jour n'a pas été compris. Écrivez un seul jour").await;
    check(&browser, "a stage with days in words", WIDE).await;
    check(&browser, "a stage with days in words, narrow", NARROW).await;
    say(&browser, "placement-planned_end", "le 18", "vendredi 18 décembre 2026").await;
    browser.click("button", "Enregistrer").await;
    browser.until("!document.getElementById('placement-start')").await;
    browser.saved().await;
    browser.sees("7 déc.").await;

    // An appointment has its hour, and its line says it.
    browser.click("button", "Ajouter : Nouvelle tâche").await;
    browser.fill("À faire", "Entretien").await;
    let due = "document.querySelector('[aria-labelledby=tasks-title] .day-words input')?.id";
    browser.until(due).await;
    let due = browser.eval(due, vec![]).await.as_str().unwrap().to_owned();
    say(&browser, &due, "lundi prochain", "lundi 7 décembre 2026").await;
    say(&browser, &due, "jeudi 14h", "jeudi 3 décembre 2026, à 14 h").await;
    browser.click("button", "Enregistrer").await;
    browser.until("!document.querySelector('.side form[data-columns]')").await;
    browser.saved().await;
    browser.reload().await;
    browser.sees("3 déc., à 14 h").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h2_un_appel_de_15_est_de_15_minutes_et_l_ecran_le_dit_avant() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock(TODAY)).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    browser.until("document.getElementById('log-minutes')").await;
    browser.eval("document.getElementById('log-minutes').focus()", vec![]).await;
    browser.write("15").await;
    browser.until("document.getElementById('log-minutes').closest('.field').textContent.includes('15 min')").await;
    // Yesterday is a day that has been.
    browser.eval("document.querySelector('.contact-more').open = true", vec![]).await;
    say(&browser, "log-day", "hier", "dimanche 29 novembre 2026, c'est le week-end").await;
    say(&browser, "log-day", "12/3", "jeudi 12 mars 2026").await;
    say(&browser, "log-day", "vendredi", "vendredi 27 novembre 2026").await;
    browser.click("button", "Noter").await;
    browser.until("document.querySelector('li.contact')?.textContent.includes('15 min')").await;
    browser.saved().await;
    browser.close(&profile).await;
}
