//! The field as it is in 2026, on the screen: what the law asks is shown beside the work, and refuses nothing.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Settings, at_work_with};
use crate::path::{choose, clock, date, put};
use crate::support::{Browser, Profile};

/// The status on entry of the open dossier, from a day on.
async fn status(browser: &Browser, status: &str, on: &str) {
    browser.until("document.getElementById('situation-open')").await;
    browser.eval("document.getElementById('situation-open').click()", vec![]).await;
    choose(browser, "entry-status", status).await;
    date(browser, "entry-status-on", on).await;
    Dossier(browser).keep().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn le_revenu_d_integration_rappelle_l_inscription_au_forem() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    Board(&browser).add("Karim", "Benali").await;
    Dossier(&browser).open("Karim Benali").await;
    status(&browser, "ris", "2026-03-02").await;
    browser.sees("inscription au Forem à faire pour le 30 mars 2026").await;
    check(&browser, "the warning of a registration", WIDE).await;
    browser.click("button", "Ajouter la tâche").await;
    browser.sees("S'inscrire au Forem").await;
    // Once it is noted, the warning goes.
    browser.eval("document.getElementById('situation-open').click()", vec![]).await;
    date(&browser, "situation-forem_since", "2026-03-04").await;
    Dossier(&browser).keep().await;
    browser.until("!document.getElementById('forem-due')").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn qui_ne_souhaite_pas_repondre_a_repondu_et_se_retrouve() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    Board(&browser).add("Karim", "Benali").await;
    Board(&browser).add("Lina", "Diallo").await;
    Dossier(&browser).open("Karim Benali").await;
    status(&browser, "declined", "2026-03-02").await;
    browser.sees("Ne souhaite pas répondre, depuis le 2 mars 2026").await;
    browser.go("#/personnes?par=statut").await;
    browser.sees("Statut inconnu").await;
    browser.click("button", "Ne souhaite pas répondre").await;
    browser.until("!document.querySelector('main').textContent.includes('Lina Diallo')").await;
    browser.sees("Karim Benali").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_article_60_en_cours_est_a_revoir_et_la_loi_se_regle() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    Board(&browser).add("Karim", "Benali").await;
    Dossier(&browser).open("Karim Benali").await;
    browser.click("button", "Ajouter : nouveau contrat CPAS").await;
    choose(&browser, "cpas_contract-type", "art60").await;
    date(&browser, "cpas_contract-start", "2025-09-01").await;
    Dossier(&browser).keep().await;
    browser.sees("ancien régime (avant le 1er mars 2026)").await;
    browser.sees("durée à revoir avec le CPAS").await;
    check(&browser, "an article 60 to review", NARROW).await;
    resize(&browser, WIDE).await;
    browser
        .eval(
            "[...document.querySelectorAll('button')].find(it => it.textContent.startsWith('Durée revue')).click()",
            vec![],
        )
        .await;
    browser.until("!document.body.textContent.includes('durée à revoir avec le CPAS')").await;
    // The figure is a setting, with its first day.
    Settings(&browser).open().await;
    browser.sees("Chiffres et dates de la loi").await;
    browser.click("button", "Modifier : Article 60 : jours de travail").await;
    put(&browser, "legal_figure-amount", "468").await;
    date(&browser, "legal_figure-on", "2026-03-01").await;
    check(&browser, "the figures of the law", WIDE).await;
    Dossier(&browser).keep().await;
    browser.sees("468, à partir du 1er mars 2026").await;
    browser.close(&profile).await;
}
