//! Scenario U0, first half: the information session of a first Wednesday, noted in the room with a telephone.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Dossier, Paper, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile};
use serde_json::json;

const TWELVE: &str = "Ali, Bea, Chloé, Driss, Elif, Fanny, Gaston, Hélène, Igor, Jade, Karim, Lina";

/// Presses an answer of a group of somebody, by its words.
async fn tap(browser: &Browser, group: &str, answer: &str) {
    let button = "[...document.querySelectorAll('[role=group]')].find(it => it.getAttribute('aria-label') === args[0])\
        ?.querySelectorAll('button') && [...[...document.querySelectorAll('[role=group]')]\
        .find(it => it.getAttribute('aria-label') === args[0]).querySelectorAll('button')]\
        .find(it => it.textContent === args[1])";
    let values = || vec![json!(group), json!(answer)];
    browser.until_with(&format!("Boolean({button})"), values()).await;
    browser.eval(&format!("({button}).click()"), values()).await;
    browser.until_with(&format!("({button})?.getAttribute('aria-pressed') === 'true'"), values()).await;
}

/// Opens what is folded of somebody.
async fn unfold(browser: &Browser, name: &str) {
    let row = "[...document.querySelectorAll('.gathering-people > li')]\
        .find(it => it.querySelector('b').textContent === args[0]).querySelector('details')";
    browser.eval(&format!("({row}).open = true"), vec![json!(name)]).await;
}

/// Gives somebody an appointment.
async fn give(browser: &Browser, name: &str, when: &str, venue: &str) {
    unfold(browser, name).await;
    let form = "[...document.querySelectorAll('form')].find(it => it.getAttribute('aria-label')?.endsWith(args[0]))";
    let fill = format!(
        "(() => {{ const boxes = ({form}).querySelectorAll('input[type=text]');\
            [args[1], args[2]].forEach((text, place) => {{ boxes[place].value = text;\
            boxes[place].dispatchEvent(new InputEvent('input', {{ bubbles: true }})); }}); return true; }})()"
    );
    browser.eval(&fill, vec![json!(format!(" {name}")), json!(when), json!(venue)]).await;
    browser.eval(&format!("({form}).requestSubmit()"), vec![json!(format!(" {name}"))]).await;
    let told = "[...document.querySelectorAll('.gathering-people > li')]\
        .find(it => it.querySelector('b').textContent === args[0]).querySelector('summary').textContent.includes(args[1])";
    browser.until_with(told, vec![json!(name), json!(venue)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_seance_de_douze_personnes_donne_neuf_dossiers_et_sept_rendez_vous() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    resize(&browser, NARROW).await;
    browser.go("#/seances").await;
    browser.click("button", "Nouvelle séance").await;
    browser.fill("Jour et heure", "4 mars 2026 9h").await;
    browser.fill("Lieu", "Libramont").await;
    browser.click("button", "Enregistrer").await;
    browser.until("/#\\/seances\\/[0-9a-f-]{36}$/.test(location.hash)").await;
    browser.fill("Prénoms", TWELVE).await;
    browser.click("button", "Ajouter à la liste").await;
    browser.sees("12 personnes invitées").await;
    for name in ["Bea", "Igor", "Lina"] {
        tap(&browser, &format!("Présence de {name}"), "Absent·e").await;
    }
    browser.click("button", "Toutes les autres personnes sont là").await;
    browser.sees("9 présentes").await;
    for name in ["Ali", "Chloé", "Driss", "Elif", "Fanny", "Gaston", "Hélène"] {
        tap(&browser, &format!("Décision de {name}"), "Entretien individuel").await;
        let venue = if ["Driss", "Hélène"].contains(&name) { "Jamoigne" } else { "Libramont" };
        give(&browser, name, "jeudi 12 mars 14h30", venue).await;
    }
    for name in ["Driss", "Hélène"] {
        tap(&browser, &format!("Besoins de {name}"), "Bus").await;
    }
    for name in ["Jade", "Karim"] {
        tap(&browser, &format!("Décision de {name}"), "Ne souhaite pas continuer").await;
    }
    browser.saved().await;
    for (size, place) in [(WIDE, "a session"), (NARROW, "a session, narrow")] {
        check(&browser, place, size).await;
    }

    // One gesture, for those who go on and, ticked besides, for the two who wish nothing.
    browser.click("button", "Créer les dossiers").await;
    browser.click("checkbox", "Jade").await;
    browser.click("checkbox", "Karim").await;
    check(&browser, "making the dossiers, narrow", NARROW).await;
    browser.eval("document.querySelector('#gathering-making').requestSubmit()", vec![]).await;
    browser.sees("9 dossiers créés").await;
    browser.sees("7 rendez-vous notés").await;
    browser.saved().await;
    browser.go("#/tableau").await;
    let cards = "document.querySelectorAll('[data-step=intake] [data-person]').length === args[0]";
    browser.until_with(cards, vec![json!(9)]).await;
    Dossier(&browser).open("Driss").await;
    browser.sees("Jamoigne").await;
    browser.sees("Mobilité").await;

    // It outlives a reload, and one undo takes all of it back.
    browser.reload().await;
    browser.go("#/tableau").await;
    browser.until_with(cards, vec![json!(9)]).await;
    browser.press_ctrl('z').await;
    browser.until_with(cards, vec![json!(0)]).await;
    browser.saved().await;

    // The absent are still on the list, and the list can be signed.
    browser.go("#/seances").await;
    browser.sees("3 absentes").await;
    browser.eval("document.querySelector('a[href^=\"#/seances/\"]').click()", vec![]).await;
    browser.click("link", "Liste à signer").await;
    Paper(&browser).titled("Feuille de présence").await;
    let text = Paper(&browser).text().await;
    assert!(TWELVE.split(", ").all(|name| text.contains(name)), "{text}");
    assert!(!text.contains("Entretien") && !text.contains("Bus"), "{text}");
    browser.close(&profile).await;
}
