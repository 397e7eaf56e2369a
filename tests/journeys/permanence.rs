//! A day at the permanence of Jamoigne, which is by appointment: prepared at the office, printed, and noted there.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Dossier, Paper, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// Adds a permanence by appointment, by its name and locality.
async fn by_appointment(browser: &Browser, name: &str, locality: &str) {
    browser.click("button", "Ajouter une permanence").await;
    browser.fill("Nom", name).await;
    browser.fill("Heure", "9h").await;
    browser.fill("Durée", "2 h").await;
    browser.fill_role("combobox", "Localité", locality).await;
    // On to the next box: what is proposed is put away.
    browser.press(Key::Tab).await;
    browser.click("button", "Enregistrer").await;
    let line = "[...document.querySelectorAll('[data-meeting] h3')].some(it => it.textContent === args[0])";
    browser.until_with(line, vec![json!(name)]).await;
    browser.saved().await;
}

/// Notes where somebody lives.
async fn lives(browser: &Browser, name: &str, locality: &str) {
    browser.go("#/tableau").await;
    Board(browser).add(name, "").await;
    Dossier(browser).open(name).await;
    Dossier(browser).edit("Identité").await;
    browser.fill_role("combobox", "Localité", locality).await;
    // On to the next box: what is proposed is put away.
    browser.press(Key::Tab).await;
    Dossier(browser).keep().await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn qui_habite_pres_de_jamoigne_et_a_quelle_heure_on_l_attend() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    lives(&browser, "Hélène", "6820 Florenville").await;
    lives(&browser, "Driss", "6810 Jamoigne").await;
    lives(&browser, "Ali", "4000 Liège").await;
    browser.go("#/seances").await;
    browser.click("link", "Permanences").await;
    browser.until("location.hash === '#/permanences'").await;
    by_appointment(&browser, "Jamoigne", "6810 Jamoigne").await;
    check(&browser, "the permanences", WIDE).await;
    check(&browser, "the permanences, narrow", NARROW).await;
    resize(&browser, WIDE).await;

    // The day that is not planned by any rule: one is chosen.
    browser.click("link", "Jamoigne").await;
    browser.sees("Aucun rendez-vous ce jour-là").await;
    browser.eval("document.querySelector('#outpost-day').closest('details').open = true", vec![]).await;
    browser.fill("Un autre jour", "jeudi 12 mars").await;
    browser.click("button", "Voir ce jour").await;
    browser.until("location.hash.includes('jour=2026-03-12')").await;
    browser.sees("2 personnes à 10 km au plus").await;
    browser.sees("1 plus loin").await;
    let order = "[...document.querySelectorAll('[data-person] .record-title a')].map(it => it.textContent).join()";
    browser.until_with(&format!("{order} === args[0]"), vec![json!("Driss,Hélène")]).await;
    check(&browser, "a day at a permanence", WIDE).await;
    check(&browser, "a day at a permanence, narrow", NARROW).await;

    // One press gives the next free hour; the one after proposes the next.
    browser.click("button", "Rendez-vous à 9 h : Driss").await;
    browser.until("document.querySelector('[data-booked=\"09:00\"]') !== null").await;
    browser.click("button", "Rendez-vous à 9 h 30 : Hélène").await;
    browser.until("document.querySelectorAll('[data-booked]').length === 2").await;
    browser.saved().await;

    // Nearer only, and back: the address keeps it.
    browser.choose("Distance", "5 km au plus").await;
    browser.sees("1 personne à 5 km au plus").await;
    browser.until("location.hash.includes('rayon=5')").await;

    // What one takes along.
    browser.click("link", "Feuille de tournée").await;
    browser.until("document.querySelector('.paper h1')?.textContent === 'Feuille de tournée'").await;
    let text = Paper(&browser).text().await;
    for told in ["Jamoigne", "Driss", "Hélène", "À détruire après usage"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    check(&browser, "the run sheet", WIDE).await;
    Paper(&browser).close().await;

    // Noted for both at once, from there.
    browser.click("button", "Noter un contact pour toutes ces personnes").await;
    browser.choose("Moyen", "Permanence").await;
    browser.click("button", "Appliquer").await;
    browser.sees("2 dossiers changés").await;
    browser.saved().await;
    browser.reload().await;
    browser.until("document.querySelectorAll('[data-booked]').length === 2").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn le_premier_mercredi_du_mois_revient_et_un_jour_s_annule() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    browser.go("#/permanences").await;
    browser.click("button", "Ajouter une permanence").await;
    browser.fill("Nom", "Bouillon").await;
    browser.choose("Revient", "certains jours du mois").await;
    browser.fill("À partir du", "4 mars 2026").await;
    browser.fill("Heure", "9h30").await;
    browser.fill("Lieu", "CPAS").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("1er mercredi du mois").await;
    browser.sees("mercredi 4 mars 2026, à 9 h 30").await;
    browser.click("button", "Changer ce jour de Bouillon : mercredi 4 mars 2026, à 9 h 30").await;
    browser.choose("Annulée", "oui").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("annulé").await;
    browser.sees("mercredi 1er avril 2026, à 9 h 30").await;
    browser.saved().await;

    // In the room, an appointment is given there without typing the place.
    browser.go("#/seances").await;
    browser.click("button", "Nouvelle séance").await;
    browser.fill("Jour et heure", "4 mars 2026 9h").await;
    browser.click("button", "Enregistrer").await;
    browser.until("/#\\/seances\\/[0-9a-f-]{36}$/.test(location.hash)").await;
    browser.fill("Prénoms", "Driss").await;
    browser.click("button", "Ajouter à la liste").await;
    browser.click("button", "Toutes les autres personnes sont là").await;
    browser.eval("document.querySelector('.gathering-people details').open = true", vec![]).await;
    let first = "document.querySelector('.gathering-people select').options[1].textContent.includes('1er avril')";
    browser.until(first).await;
    let choose = "(() => { const list = document.querySelector('.gathering-people select'); list.selectedIndex = 1;\
        list.dispatchEvent(new Event('change', { bubbles: true })); return true; })()";
    browser.eval(choose, vec![]).await;
    browser.click("button", "Enregistrer").await;
    browser.until("document.querySelector('.gathering-people summary').textContent.includes('CPAS')").await;
    browser.saved().await;
    browser.close(&profile).await;
}
