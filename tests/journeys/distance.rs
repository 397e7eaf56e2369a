//! U2 of the field, a week at a distance: contacts noted in one sentence each without a network, counted, and printed.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Views, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Host, Profile, Setup};
use serde_json::json;
use thirtyfour::Key;

/// A Wednesday.
const TODAY: &str = "2026-03-04";

/// Reads the words of a PDF.
const PDF: &str = include_str!("support/pdf.js");

/// Ten people, all with a first name of their own.
const PEOPLE: [&str; 10] = ["Anissa", "Bilal", "Carla", "Denis", "Elif", "Fanny", "Gaël", "Hana", "Igor", "Jeanne"];

/// What is noted, in three actions each: the key, the sentence, Enter.
const SAID: [(&str, &str); 5] = [
    ("Anissa whatsapp joint", "WhatsApp · Joint·e"),
    ("Bilal tel pas de réponse", "Téléphone · Pas de réponse"),
    ("Carla mail envoyé", "Mail · Message laissé"),
    ("Denis visio joint 30 min", "Visio · Joint·e"),
    ("Elif messenger message laissé", "Messenger · Message laissé"),
];

/// Presses Q, writes a sentence, and waits for what would be written.
async fn say(browser: &Browser, sentence: &str, understood: &str) {
    browser.press('q').await;
    browser.until("document.activeElement.id === 'quick-text'").await;
    browser.write(sentence).await;
    browser.sees(understood).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u2_je_note_une_semaine_a_distance_sans_reseau_et_je_l_imprime() {
    let profile = Profile::new();
    let mut host = Host::start(&profile).await;
    let browser = at_work_with(&profile, Setup { base: host.url(), ..clock(TODAY) }).await;
    let (board, views) = (Board(&browser), Views(&browser));
    for name in PEOPLE {
        board.add(name, "").await;
    }
    browser.go("#/reglages").await;
    browser.sees("elle s'ouvre et fonctionne aussi sans réseau").await;
    // There is nobody at the other end any more: what is written and what is shown come from this browser alone.
    host.stop();
    browser.go("#/tableau").await;
    browser.until("document.querySelector('.quick-open')").await;
    for (sentence, understood) in SAID {
        say(&browser, sentence, understood).await;
        browser.press(Key::Enter).await;
        browser.until("!document.querySelector('dialog[open]')").await;
        browser.saved().await;
    }

    // « rappel lundi » for the three who were not reached, as one gesture.
    for name in ["Bilal", "Carla", "Elif"] {
        let person = board.card(name).await;
        let focus = "document.querySelector(`[data-person=\"${args[0]}\"]`).focus()";
        browser.eval(focus, vec![json!(person)]).await;
        browser.press(' ').await;
    }
    browser.role("group", "3 personnes sélectionnées").await;
    views.gesture("Ajouter une tâche…").await;
    browser.fill("À faire", "Rappel").await;
    browser.press(Key::Tab).await;
    browser.write("lundi").await;
    browser.sees("lundi 9 mars 2026").await;
    browser.click("button", "Appliquer").await;
    browser.sees("3 dossiers changés").await;
    browser.saved().await;
    browser.reload().await;

    // The counts of each person, on the sheet of the week.
    browser.go("#/personnes").await;
    browser.click("link", "Contacts de la semaine").await;
    browser.until("document.querySelector('.paper h1')?.textContent === 'Contacts de la semaine'").await;
    browser.sees("Contacts notés : 5, dont joint·es : 2, non joint·es : 3. Personnes : 5.").await;
    let row = "(() => { const row = [...document.querySelectorAll('.paper tr[data-person]')]\
         .find((it) => it.querySelector('th').textContent.startsWith(args[0])); \
         return [...row.querySelectorAll('td')].map((it) => it.textContent); })()";
    for (name, reached, attempts) in
        [("Anissa", "1", "0"), ("Bilal", "0", "1"), ("Denis", "1", "0"), ("Elif", "0", "1")]
    {
        let cells = browser.eval(row, vec![json!(name)]).await;
        assert_eq!((&cells[0], &cells[1], &cells[4]), (&json!("1"), &json!(reached), &json!(attempts)), "{name}");
    }
    for (size, place) in [(NARROW, "the week, narrow"), (WIDE, "the week")] {
        check(&browser, place, size).await;
    }

    // The same on paper: names and counts are in its text.
    let printed = browser.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let text = browser.eval(&format!("({PDF})(args[0])"), vec![printed["data"].clone()]).await;
    let text = text.as_str().unwrap_or_default().replace(['\u{a0}', '\u{202f}'], " ");
    for held in
        ["Contacts de la semaine", "Contacts notés : 5", "Anissa", "Bilal", "Carla", "Denis", "Elif", "WhatsApp"]
    {
        assert!(text.contains(held), "{held} is not printed: {text}");
    }
    assert!(!text.contains("Fanny"), "nobody was in contact with Fanny: {text}");
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_nom_que_deux_personnes_portent_demande_laquelle() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock(TODAY)).await;
    let board = Board(&browser);
    board.add("Samira", "Benali").await;
    board.add("Samira", "Haddad").await;
    browser.click("button", "Noter en une phrase").await;
    browser.until("document.activeElement.id === 'quick-text'").await;
    browser.write("Samira tel joint, rappel jeudi en 8").await;
    browser.sees("De qui s'agit-il ?").await;
    for (size, place) in [(NARROW, "a sentence, narrow"), (WIDE, "a sentence")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;
    // Enter goes to the choice, and writes nothing.
    browser.eval("document.getElementById('quick-text').focus()", vec![]).await;
    browser.press(Key::Enter).await;
    browser.until("document.activeElement.name === 'quick-person'").await;
    browser.press(Key::Down).await;
    browser.sees("Samira Haddad").await;
    browser.until("document.querySelector('.quick-preview dd')?.textContent.startsWith('Samira Haddad')").await;
    browser.press(Key::Enter).await;
    browser.until("!document.querySelector('dialog[open]')").await;
    browser.saved().await;

    // A sentence that was begun waits until it is taken up.
    browser.press('q').await;
    browser.until("document.activeElement.id === 'quick-text'").await;
    browser.write("Samira Benali tel abs").await;
    browser.press(Key::Escape).await;
    browser.until("!document.querySelector('dialog[open]')").await;
    browser.press('q').await;
    browser.until("document.getElementById('quick-text')?.value === 'Samira Benali tel abs'").await;
    browser.close(&profile).await;
}
