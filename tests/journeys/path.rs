//! The whole path of a person: from an article 60 to a job that lasts, from two placements to nineteen hours a week.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Settings, at_work, at_work_with};
use crate::support::{Browser, Profile, Setup};
use serde_json::json;
use thirtyfour::Key;

/// A page whose clock stands at this day, at ten in the morning.
pub fn clock(day: &str) -> Setup {
    let script = format!(
        "(() => {{ const real = Date; const shift = new real('{day}T10:00:00').getTime() - real.now(); \
         window.Date = class extends real {{ \
           constructor(...args) {{ args.length ? super(...args) : super(real.now() + shift); }} \
           static now() {{ return real.now() + shift; }} }}; }})();"
    );
    Setup { scripts: vec![script], ..Setup::default() }
}

/// The same browser on another day.
async fn on(profile: &Profile, day: &str) -> Browser {
    Browser::open_with(profile, clock(day)).await
}

/// Types a day into a date box, as the language of the browser wants it, whatever that is.
pub async fn date(browser: &Browser, id: &str, day: &str) {
    let script = "(() => { const box = document.getElementById(args[0]); box.value = args[1]; \
         box.dispatchEvent(new InputEvent('input', { bubbles: true })); return true; })()";
    browser.eval(script, vec![json!(id), json!(day)]).await;
}

/// Chooses an entry of a select by its id and value.
pub async fn choose(browser: &Browser, id: &str, value: &str) {
    let script = "(() => { const box = document.getElementById(args[0]); box.value = args[1]; \
         box.dispatchEvent(new Event('change', { bubbles: true })); return box.value === args[1]; })()";
    browser.until_with(script, vec![json!(id), json!(value)]).await;
}

pub async fn put(browser: &Browser, id: &str, text: &str) {
    let script = "(() => { const box = document.getElementById(args[0]); if (!box) return false; box.value = args[1]; \
         box.dispatchEvent(new InputEvent('input', { bubbles: true })); return true; })()";
    browser.until_with(script, vec![json!(id), json!(text)]).await;
}

/// Notes a contract without an end in the open dossier.
pub async fn hire(browser: &Browser, employer: &str, start: &str) {
    browser.click("button", "Ajouter : nouveau contrat").await;
    choose(browser, "contract-type", "cdi").await;
    put(browser, "contract-employer", employer).await;
    date(browser, "contract-start", start).await;
    Dossier(browser).keep().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn karim_passe_d_un_article_60_a_couvin_a_un_emploi_qui_dure() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-01-05")).await;
    Board(&browser).add("Karim", "Benali").await;
    Dossier(&browser).open("Karim Benali").await;
    browser.click("button", "Ajouter : nouveau contrat CPAS").await;
    choose(&browser, "cpas_contract-type", "art60").await;
    put(&browser, "cpas_contract-cpas", "CPAS de Couvin").await;
    put(&browser, "cpas_contract-agent", "Sophie, agente d'insertion").await;
    date(&browser, "cpas_contract-start", "2025-04-01").await;
    date(&browser, "cpas_contract-planned_end", "2026-03-31").await;
    Dossier(&browser).keep().await;
    browser.sees("encore 85 jours").await;
    for (size, place) in [(NARROW, "a dossier with a contract, narrow"), (WIDE, "a dossier with a contract")] {
        check(&browser, place, size).await;
    }
    browser.close(&profile).await;

    let browser = on(&profile, "2026-04-01").await;
    Dossier(&browser).open("Karim Benali").await;
    hire(&browser, "Ville de Couvin", "2026-04-01").await;
    for day in ["8 avr. 2026", "1er mai 2026", "1er juil. 2026", "1er oct. 2026"] {
        browser
            .until_with(
                "[...document.querySelectorAll('.follow-ups .record-title')].some((it) => \
             it.textContent.replace(/\\s+/g, ' ').startsWith(args[0]))",
                vec![json!(day)],
            )
            .await;
    }
    browser.sees("6 mois atteints le 1er oct. 2026 si le contrat tient").await;
    browser.close(&profile).await;

    let browser = on(&profile, "2026-10-01").await;
    Dossier(&browser).open("Karim Benali").await;
    browser.sees("Pas encore confirmé").await;
    let last = "[...document.querySelectorAll('.follow-ups > li:last-child .half')][0].querySelector('button')";
    browser.eval(&format!("{last}.click()"), vec![]).await;
    browser.until(&format!("{last}.getAttribute('aria-pressed') === 'true'")).await;
    browser.sees("Confirmé le 1er oct. 2026").await;
    for (size, place) in [(NARROW, "staying in the job, narrow"), (WIDE, "staying in the job")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;
    browser.click("button", "Déplacer vers…").await;
    browser.click("menuitem", "Maintien").await;
    browser.saved().await;
    browser.go("#/tableau").await;
    Board(&browser).stands("Karim Benali", "retained").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lina_revient_et_son_premier_parcours_reste_visible() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-31")).await;
    Board(&browser).add("Lina", "Diallo").await;
    Dossier(&browser).open("Lina Diallo").await;
    browser.click("button", "Déplacer vers…").await;
    browser.click("menuitem", "Sortie").await;
    choose(&browser, "outcome-outcome", "back_to_cpas").await;
    Dossier(&browser).keep().await;
    browser.close(&profile).await;

    let browser = on(&profile, "2026-06-01").await;
    Dossier(&browser).open("Lina Diallo").await;
    browser.click("button", "Déplacer vers…").await;
    browser.click("menuitem", "Accueil").await;
    browser.sees("Parcours 1 : du 31 mars 2026 au 31 mars 2026, Retour au CPAS").await;
    browser.sees("Parcours 2 : depuis le 1er juin 2026").await;
    browser.saved().await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_stage_au_clavier_seul_tient_en_peu_de_touches() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Amélie", "Lambert").await;
    Dossier(&browser).open("Amélie Lambert").await;
    browser.until("document.querySelector('#placements-add')").await;
    let mut strokes = 0;
    browser.press('s').await;
    strokes += 1;
    browser.until("document.activeElement?.id === 'placement-company'").await;
    browser.write("Delhaize Couvin").await;
    for (box_id, typed) in [("placement-start", "2026-03-16"), ("placement-planned_end", "2026-03-27")] {
        while browser.eval("document.activeElement?.id", vec![]).await != json!(box_id) {
            browser.press(Key::Tab).await;
            strokes += 1;
        }
        date(&browser, box_id, typed).await;
    }
    browser.press(Key::Enter).await;
    strokes += 1;
    browser.sees("Delhaize Couvin").await;
    browser
        .until(
            "document.querySelector('.records .record-title') && !document.querySelector('.side form[data-columns]')",
        )
        .await;
    browser.saved().await;
    assert!(strokes <= 12, "{strokes} strokes besides the text");
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deux_stages_dans_le_meme_secteur_avertissent_et_la_raison_reste() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/tableau").await;
    Board(&browser).add("Amélie", "Lambert").await;
    browser.go("#/reglages").await;
    let template = "[...document.querySelectorAll('#settings-tracks ~ *, section[aria-labelledby=settings-tracks] li')] \
         .find((it) => it.querySelector('input'))?.querySelector('button[aria-expanded]')";
    browser.until(template).await;
    browser.eval(&format!("{template}.click()"), vec![]).await;
    browser.click("checkbox", "Deux stages dans des secteurs différents").await;
    browser.click("button", "Enregistrer").await;
    browser.until("!document.querySelector('form[data-columns]')").await;
    browser.saved().await;
    let name =
        browser.eval("document.querySelector('section[aria-labelledby=settings-tracks] li input').value", vec![]).await;
    Dossier(&browser).open("Amélie Lambert").await;
    browser.click("button", "Modifier : Parcours").await;
    browser.click("checkbox", name.as_str().unwrap_or_default()).await;
    Dossier(&browser).keep().await;
    for company in ["Delhaize", "Brico"] {
        browser.click("button", "Ajouter : nouveau stage").await;
        put(&browser, "placement-company", company).await;
        choose(&browser, "placement-sector", "retail").await;
        Dossier(&browser).keep().await;
    }
    browser.sees("Tous les stages sont dans le même secteur.").await;
    check(&browser, "a rule that warns", WIDE).await;
    browser.click("button", "Donner une raison : Deux stages dans des secteurs différents").await;
    browser.fill("Raison du choix", "Un seul commerce accessible sans voiture").await;
    Dossier(&browser).keep().await;
    browser.sees("Raison : Un seul commerce accessible sans voiture").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s3_un_non_tardif_ne_compte_aucun_jour_que_personne_n_a_confirme() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-11-29")).await;
    Board(&browser).add("Marisol", "Diaz").await;
    Dossier(&browser).open("Marisol Diaz").await;
    hire(&browser, "Net & Clair", "2026-03-01").await;
    browser.sees("6 mois atteints le 1er sept. 2026").await;
    browser.sees("toujours en poste le 1er juin 2026 ?").await;

    // « Non » to the question about 1 June, six months later: unknown until when.
    let asked =
        "[...document.querySelectorAll('.follow-ups > li')].find((it) => it.textContent.includes('1er juin 2026'))";
    let no = format!(
        "[...{asked}.querySelector('.half').querySelectorAll('button')].find((it) => it.textContent === 'Non')"
    );
    browser.eval(&format!("{no}.click() || true"), vec![]).await;
    browser.until(&format!("{no}.getAttribute('aria-pressed') === 'true'")).await;
    browser.sees("rien n'est compté après le 1er mars 2026").await;
    browser.sees("En emploi du 1er mars 2026 au 1er mars 2026").await;
    browser.until("!document.body.textContent.includes('6 mois atteints')").await;

    // A day that the question excludes is refused in words, and the answer stays.
    let last_day = format!("{asked}.querySelector('.half .answer-day input')");
    let put_day = |day: &str| {
        format!(
            "(() => {{ const box = {last_day}; box.value = '{day}'; \
                 box.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); \
                 box.dispatchEvent(new FocusEvent('focusout', {{ bubbles: true }})); return true; }})()"
        )
    };
    browser.eval(&put_day("2026-06-01"), vec![]).await;
    browser.sees("le dernier jour travaillé est avant").await;
    browser.sees("En emploi du 1er mars 2026 au 1er mars 2026").await;
    browser.eval(&put_day("2026-05-20"), vec![]).await;
    browser.sees("En emploi du 1er mars 2026 au 20 mai 2026").await;
    browser.until("!document.body.textContent.includes('rien n\\'est compté après')").await;
    browser.saved().await;
    for (size, place) in [(NARROW, "a late no, narrow"), (WIDE, "a late no")] {
        check(&browser, place, size).await;
    }
    browser.reload().await;
    browser.sees("En emploi du 1er mars 2026 au 20 mai 2026").await;
    browser.close(&profile).await;
}
