//! « Aujourd'hui »: the first screen of the day, each line with its keys, and what colleagues did meanwhile.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Exchanges, FirstStart, Settings, Today, at_work, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile, Setup};
use serde_json::json;
use thirtyfour::Key;

/// The day on which these journeys are.
const DAY: &str = "2026-03-04";

/// Notes something to do in the dossier of somebody.
async fn note(browser: &Browser, name: &str, what: &str, day: &str) {
    Dossier(browser).open(name).await;
    browser.click("button", "Ajouter : Nouvelle tâche").await;
    browser.fill("À faire", what).await;
    let due = "document.querySelector('[aria-labelledby=tasks-title] .day-words input')";
    browser.until(due).await;
    browser.eval(&format!("{due}.focus()"), vec![]).await;
    browser.write(day).await;
    Dossier(browser).keep().await;
}

/// Two people, each with something to do today.
async fn with_two(profile: &Profile) -> Browser {
    let browser = at_work_with(profile, clock(DAY)).await;
    Board(&browser).add("Léa", "Dupont").await;
    Board(&browser).add("Karim", "Benali").await;
    note(&browser, "Léa Dupont", "Appeler le CPAS", "aujourd'hui").await;
    note(&browser, "Karim Benali", "Préparer le bilan", "aujourd'hui").await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn a_l_ouverture_je_vois_ce_que_j_ai_a_faire_et_je_le_fais_a_la_souris() {
    let profile = Profile::new();
    let browser = with_two(&profile).await;
    let today = Today(&browser);
    // An address without a screen is the day, and the address says so.
    browser.go("").await;
    today.read().await;
    browser.until("location.hash === '#/aujourdhui'").await;
    browser.until("document.querySelector('.nav a').textContent.includes(\"Aujourd'hui\")").await;
    browser.until("document.querySelector('.nav a').getAttribute('aria-current') === 'page'").await;
    today.says("Appeler le CPAS", "Léa Dupont", true).await;

    today.press("Fait", "Appeler le CPAS", "Léa Dupont").await;
    today.says("Appeler le CPAS", "Léa Dupont", false).await;
    browser.saved().await;
    browser.press_ctrl('z').await;
    today.says("Appeler le CPAS", "Léa Dupont", true).await;

    today.press("Pourquoi ?", "Appeler le CPAS", "Léa Dupont").await;
    browser.sees("Notée par votre équipe.").await;
    check(&browser, "the day, with a reason", NARROW).await;
    check(&browser, "the day, with a reason, wide", WIDE).await;
    resize(&browser, WIDE).await;

    today.press("Plus tard", "Préparer le bilan", "Karim Benali").await;
    browser.role("group", "Vu, pas maintenant").await;
    check(&browser, "the day, putting off", NARROW).await;
    resize(&browser, WIDE).await;
    browser.fill("Ou le", "aujourd'hui").await;
    browser.click("button", "Reporter").await;
    browser.sees("Choisissez un jour à venir.").await;
    browser.click("button", "Demain").await;
    today.says("Préparer le bilan", "Karim Benali", false).await;
    browser.saved().await;
    browser.reload().await;
    today.read().await;
    today.says("Appeler le CPAS", "Léa Dupont", true).await;
    today.says("Préparer le bilan", "Karim Benali", false).await;

    // A line becomes a contact: its dossier opens where one is noted, and closing it leads back to the line.
    today.press("Contact", "Appeler le CPAS", "Léa Dupont").await;
    Dossier(&browser).of("Léa Dupont").await;
    browser.until("document.activeElement.name === 'log-channel'").await;
    browser.click("link", "Fermer le dossier").await;
    browser.until("location.hash === '#/aujourdhui' && !document.querySelector('.side')").await;
    today.focused("Appeler le CPAS", "Léa Dupont").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn au_clavier_chaque_geste_a_sa_touche() {
    let profile = Profile::new();
    let browser = with_two(&profile).await;
    let today = Today(&browser);
    today.open().await;
    let lines = "[...document.querySelectorAll('[data-line]')]";
    // The first line is one stop of Tab; the arrows lead on from there.
    browser.until(&format!("{lines}.filter((line) => line.tabIndex === 0).length === 1")).await;
    browser.eval(&format!("{lines}[0].focus()"), vec![]).await;
    browser.press(Key::End).await;
    browser.until(&format!("{lines}.at(-1) === document.activeElement")).await;
    browser.press(Key::Home).await;
    browser.press(Key::Down).await;
    browser.until(&format!("{lines}[1] === document.activeElement")).await;

    today.focus("Appeler le CPAS", "Léa Dupont").await;
    browser.press('p').await;
    browser.until("document.activeElement.id === 'day-later-first'").await;
    browser.press(Key::Escape).await;
    today.focused("Appeler le CPAS", "Léa Dupont").await;
    browser.until("!document.querySelector('.day-panel')").await;
    browser.press('p').await;
    browser.until("document.activeElement.id === 'day-later-first'").await;
    browser.press(Key::Enter).await;
    today.says("Appeler le CPAS", "Léa Dupont", false).await;
    // The focus has gone on to another line.
    browser.until("document.activeElement.matches('[data-line], h1')").await;

    today.focus("Préparer le bilan", "Karim Benali").await;
    browser.press('f').await;
    today.says("Préparer le bilan", "Karim Benali", false).await;
    browser.saved().await;
    browser.press_ctrl('z').await;
    today.focus("Préparer le bilan", "Karim Benali").await;
    browser.press(Key::Enter).await;
    Dossier(&browser).of("Karim Benali").await;
    browser.press(Key::Escape).await;
    browser.until("!document.querySelector('.side')").await;
    today.focused("Préparer le bilan", "Karim Benali").await;
    browser.press('?').await;
    browser.role("dialog", "Raccourcis clavier").await;
    browser.sees("Remettre à plus tard").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn apres_trois_semaines_de_fermeture_chaque_echeance_est_la_une_fois() {
    let profile = Profile::new();
    let browser = with_two(&profile).await;
    note(&browser, "Léa Dupont", "Envoyer le CV", "demain").await;
    note(&browser, "Karim Benali", "Rappeler la commune", "mercredi prochain").await;
    note(&browser, "Karim Benali", "Revoir le projet", "2026-04-20").await;
    browser.quit().await;
    // Nothing ran meanwhile: the same browser is opened three weeks later.
    let browser = Browser::open_with(&profile, clock("2026-03-25")).await;
    let today = Today(&browser);
    today.open().await;
    let told = "[...document.querySelectorAll('[data-line]')].filter((line) => \
         line.dataset.rule === 'task' && line.innerText.includes(args[0])).length === 1";
    for what in ["Appeler le CPAS", "Préparer le bilan", "Envoyer le CV", "Rappeler la commune"] {
        browser.until_with(told, vec![json!(what)]).await;
    }
    let late = "[...document.querySelectorAll('[data-group=late] [data-line]')].filter((line) => \
         line.dataset.rule === 'task').length === 4";
    browser.until(late).await;
    browser.reload().await;
    today.read().await;
    browser.until(late).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn la_liste_de_tout_le_monde_tient_en_deux_ecrans_et_sur_un_telephone() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/aujourdhui?pour=tous").await;
    Today(&browser).read().await;
    browser.until("document.querySelectorAll('[data-line]').length > 5").await;
    resize(&browser, WIDE).await;
    browser.until("document.documentElement.scrollHeight <= 2 * innerHeight").await;
    check(&browser, "the day of everybody", NARROW).await;
    check(&browser, "the day of everybody, wide", WIDE).await;
    // What is not at hand comes when asked.
    let more = "document.querySelector('.day-more')";
    if browser.eval(&format!("Boolean({more})"), vec![]).await.as_bool() == Some(true) {
        let count = "document.querySelectorAll('[data-line]').length";
        let before = browser.eval(count, vec![]).await;
        browser.eval(&format!("{more}.click()"), vec![]).await;
        browser.until_with(&format!("{count} > args[0]"), vec![before]).await;
    }
    // A reminder leads to the figure by which it shows.
    let with_figure = "[...document.querySelectorAll('[data-line]')].find((line) => \
         !['task', 'agreement', 'number', 'placement_end', 'agreement_end'].includes(line.dataset.rule))";
    browser.until(with_figure).await;
    browser.eval(&format!("{with_figure}.querySelector('.day-acts .icon-only').click()"), vec![]).await;
    browser.click("button", "Régler ce rappel").await;
    browser.until("location.hash === '#/reglages'").await;
    browser.until("/^(alert|thresholds)/.test(document.activeElement.id)").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ce_que_ma_collegue_a_change_m_est_dit_jusqu_a_ce_que_je_l_aie_vu() {
    let (hers, his) = (Profile::new(), Profile::new());
    let anne = at_work(&hers).await;
    Board(&anne).add("Léa", "Dupont").await;
    Today(&anne).open().await;
    anne.until("!document.querySelector('.day-since')").await;
    let file = Exchanges(&anne).backup(&hers, None, "first.json").await;
    let bruno = Browser::open_with(&his, Setup::default()).await;
    FirstStart(&bruno).join(&file, None, None, "Bruno").await;
    note(&bruno, "Léa Dupont", "Envoyer le CV", "demain").await;
    let work = Exchanges(&bruno).backup(&his, None, "second.json").await;
    Exchanges(&anne).import(&work, None).await;
    Today(&anne).open().await;
    let told = "document.querySelector('.day-since')?.innerText.replace(/\\s+/g, ' ').includes('Bruno : une tâche')";
    anne.until(told).await;
    check(&anne, "what has changed", NARROW).await;
    check(&anne, "what has changed, wide", WIDE).await;
    // It is still told after a reload; once seen it is gone, also after the next.
    anne.reload().await;
    Today(&anne).read().await;
    anne.until(told).await;
    anne.click("button", "Tout est vu").await;
    anne.until("!document.querySelector('.day-since')").await;
    anne.reload().await;
    Today(&anne).read().await;
    anne.until("!document.querySelector('.day-since')").await;
    anne.close(&hers).await;
    bruno.close(&his).await;
}
