//! A contact is noted in three actions at most, words not counted, and a pinned line is on the card.

use crate::pages::{Board, Dossier, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// Waits until so many contacts stand in the section, the last one with this way and this result.
async fn noted(browser: &Browser, count: usize, way: &str, result: &str) {
    let stands = "document.querySelectorAll('li.contact').length === args[0] && \
         document.querySelector('li.contact .record-title').textContent === args[1] + args[2]";
    browser.until_with(stands, vec![json!(count), json!(way), json!(result)]).await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_note_un_contact_en_trois_gestes_au_plus() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;

    // By keys: C, the letter of the way, the words, Enter.
    browser.press('c').await;
    browser.until("document.activeElement.name === 'log-channel'").await;
    browser.press('w').await;
    browser.until("document.activeElement.id === 'log-text'").await;
    browser.write("Attend deux réponses").await;
    browser.press(Key::Enter).await;
    noted(&browser, 1, "WhatsApp", "Joint·e").await;

    // By pointing: the way, the result, « Noter ».
    browser.click("radio", "Téléphone").await;
    browser.click("radio", "Pas de réponse").await;
    browser.click("button", "Noter").await;
    noted(&browser, 2, "Téléphone", "Pas de réponse").await;

    browser.click("button", "Épingler sur la carte : Attend deux réponses").await;
    browser.until("document.querySelector('.card-pins')?.textContent.includes('Attend deux réponses')").await;
    browser.saved().await;
    browser.close(&profile).await;
}
