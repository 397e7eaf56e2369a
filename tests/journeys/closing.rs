//! What is open closes first, what is said covers nothing, and what is asked can be answered where it is asked.

use crate::pages::{Board, Dossier, Exchanges, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// Goes back as the button of the browser does.
async fn back(browser: &Browser) {
    browser.eval("(history.back(), true)", vec![]).await;
}

/// Moves a card by its menu, from the keyboard.
async fn moved(browser: &Browser, name: &str, step: &str) {
    let id = Board(browser).card(name).await;
    browser.eval("(document.querySelector(`[data-person=\"${args[0]}\"]`).focus(), true)", vec![json!(id)]).await;
    browser.press('m').await;
    browser.click("menuitem", step).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h3_echap_ferme_le_dialogue_puis_la_recherche_puis_le_dossier() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    let dossier = Dossier(&browser);
    dossier.open("Léa Dupont").await;
    browser.press('?').await;
    browser.until("document.querySelector('dialog[open]')").await;
    browser.press(Key::Escape).await;
    browser.until("!document.querySelector('dialog[open]')").await;
    dossier.of("Léa Dupont").await;
    browser.press('/').await;
    browser.write("zzz").await;
    browser.press(Key::Escape).await;
    browser.until("document.querySelector('.search input').value === ''").await;
    dossier.open("Léa Dupont").await;
    // In a box, the first one only leaves the box.
    browser.press('c').await;
    browser.until("document.activeElement.matches('#contact-log *')").await;
    browser
        .until(
            "(document.querySelector('#contact-log textarea').focus(), document.activeElement.tagName === 'TEXTAREA')",
        )
        .await;
    browser.press(Key::Escape).await;
    browser.until("document.activeElement.tagName !== 'TEXTAREA' && document.querySelector('.side article')").await;
    browser.press(Key::Escape).await;
    browser.until("!document.querySelector('.side') && location.hash.startsWith('#/tableau')").await;
    Board(&browser).focused("Léa Dupont").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h21_precedent_ferme_ce_qui_est_ouvert_avant_de_changer_de_page() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    browser.go("#/tableau").await;
    browser.eval("(location.hash = '#/aide', true)", vec![]).await;
    browser.role("heading", "Aide").await;
    browser.press('n').await;
    browser.role("dialog", "Nouvelle personne").await;
    back(&browser).await;
    browser.until("!document.querySelector('dialog[open]') && location.hash === '#/aide'").await;
    browser.role("heading", "Aide").await;
    back(&browser).await;
    browser.until("location.hash.startsWith('#/tableau')").await;

    // A menu too; and closed otherwise, it leaves no step behind.
    let id = Board(&browser).card("Léa Dupont").await;
    let card = format!("document.querySelector('[data-person=\"{id}\"]')");
    browser.eval("(location.hash = '#/aide', location.hash = '#/tableau', true)", vec![]).await;
    browser.until(&card).await;
    browser.eval(&format!("({card}.focus(), true)"), vec![]).await;
    browser.press('m').await;
    browser.role_like("menu", "Déplacer vers").await;
    back(&browser).await;
    browser.until("!document.querySelector('.menu:popover-open') && location.hash === '#/tableau'").await;
    browser.eval(&format!("({card}.focus(), true)"), vec![]).await;
    browser.press('m').await;
    browser.role_like("menu", "Déplacer vers").await;
    browser.press(Key::Escape).await;
    browser.until("history.state === null").await;
    back(&browser).await;
    browser.until("location.hash === '#/aide'").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s4_completer_mene_a_des_champs_que_l_on_peut_remplir() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).open().await;
    browser.click("button", "Ajouter deux filières modèles").await;
    browser.saved().await;
    browser.go("#/tableau").await;
    Board(&browser).add("Léa", "Dupont").await;
    moved(&browser, "Léa Dupont", "Formation").await;
    browser.click("link", "Compléter").await;
    browser.until("document.activeElement.id === 'gate-track-template'").await;
    browser.until("!document.querySelector('.toast')").await;
    // Given up, the line with the pencil opens it again.
    browser.press(Key::Escape).await;
    browser.until("!document.querySelector('#gate-track-template')").await;
    browser.click("button", "Filière et date de début").await;
    browser.until("document.activeElement.id === 'gate-track-template'").await;
    let choose = "(() => { const box = document.getElementById('gate-track-template'); box.value = box.options[1].value; \
         box.dispatchEvent(new Event('change', { bubbles: true })); return true; })()";
    browser.eval(choose, vec![]).await;
    browser.assert_accessible("the gate of a filière").await;
    browser.click("button", "Enregistrer").await;
    browser.until("!document.querySelector('.gate')").await;
    browser.saved().await;
    // H30: nobody asks a person for a group.
    assert_eq!(Dossier(&browser).fact("Groupe").await, "non précisé");
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn p16_apres_corriger_le_texte_je_suis_dans_le_texte() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    Dossier(&browser).open("Léa Dupont").await;
    let note = "document.querySelector('#new-note')";
    browser.eval(&format!("({note}.focus(), true)"), vec![]).await;
    browser.write("Carte 85.07.30-033.28").await;
    browser.eval(&format!("({note}.form.requestSubmit(), true)"), vec![]).await;
    browser.click("button", "Corriger le texte").await;
    browser.until(&format!("!document.querySelector('dialog[open]') && document.activeElement === {note}")).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h15_le_message_ne_couvre_rien_et_s_en_va() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let long = "Marie-Antoinette-Joséphine-Bérengère de la Tour du Pin et de Saint-Hubert des Ardennes";
    Board(&browser).add(long, "").await;
    for index in 0..12 {
        Board(&browser).add(&format!("Léa {index}"), "").await;
    }
    let apart = "(() => { const toast = document.querySelector('.toast')?.getBoundingClientRect(); \
         const main = document.querySelector('.board-page').getBoundingClientRect(); \
         return toast && main.bottom <= toast.top + 1 && toast.right <= innerWidth; })()";
    // Held by the focus, it stays; its button is there whatever the name.
    moved(&browser, long, "Bilan").await;
    let held = "(document.querySelector('.toast .btn')?.focus(), document.activeElement?.closest('.toast'))";
    browser.until(held).await;
    browser.until("document.querySelector('.toast .btn')?.getBoundingClientRect().right <= innerWidth").await;
    browser.until(apart).await;
    browser.click("button", "Annuler").await;
    browser.sees("Annulé : Marie-Antoinette").await;
    browser.until("!document.querySelector('.toast')").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s9_un_reglage_montre_ce_qui_vaut_et_garde_ce_que_je_tape() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).open().await;
    browser.click("button", "Modifier : Délais et seuils").await;
    let ticked = "[...document.querySelectorAll('#thresholds-follow_ups input:checked')].length";
    browser.until(&format!("{ticked} === 4")).await;
    browser.until("document.getElementById('thresholds-retention_months').value === '6'").await;
    browser.click("checkbox", "+ 2 semaines").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("+ 1 semaine, + 2 semaines, + 1 mois, + 3 mois, + 6 mois").await;
    browser.saved().await;

    // Another tab changes the settings while a name is being typed here.
    let first = browser.driver.window().await.expect("the tab has a name");
    let name = "document.getElementById('organisation-name')";
    browser.eval(&format!("({name}.focus(), {name}.select(), true)"), vec![]).await;
    browser.write("Tremplin").await;
    let second = browser.driver.new_tab().await.expect("a second tab opens");
    browser.driver.switch_to_window(second).await.expect("the second tab answers");
    Settings(&browser).open().await;
    browser.fill("Ajouter un territoire", "Fagne").await;
    browser.press(Key::Enter).await;
    browser.saved().await;
    browser.driver.switch_to_window(first).await.expect("the first tab answers");
    browser.until("[...document.querySelectorAll('input')].some((it) => it.value === 'Fagne')").await;
    browser.until_with(&format!("{name}.value === args[0]"), vec![json!("Tremplin")]).await;
    browser.press(Key::Tab).await;
    browser.saved().await;
    browser.reload().await;
    browser.until_with(&format!("{name}?.value === args[0]"), vec![json!("Tremplin")]).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s2_je_rejoins_par_une_sauvegarde_protegee_avec_un_seul_bouton() {
    let (hers, his) = (Profile::new(), Profile::new());
    let anne = at_work(&hers).await;
    Board(&anne).add("Léa", "Dupont").await;
    let file = Exchanges(&anne).backup(&hers, Some("quatre mots sans lien"), "sealed.json.age").await;
    anne.close(&hers).await;

    let bruno = Browser::open(&his).await;
    let press = "document.querySelector('form .btn.primary.block')";
    bruno.click("radio", "Rejoindre").await;
    bruno.until("document.querySelectorAll('form .btn.primary').length === 1").await;
    bruno.eval(&format!("{press}.click()"), vec![]).await;
    bruno.sees("Choisissez le fichier reçu de votre collègue.").await;
    bruno.give_file("Fichier à importer", &file).await;
    bruno.sees("Ce fichier est protégé par une phrase de passe").await;
    bruno.sees("sealed.json.age").await;
    bruno.until("document.querySelectorAll('form .btn.primary').length === 1").await;
    bruno.eval(&format!("{press}.click()"), vec![]).await;
    bruno.sees("Écrivez la phrase de passe de ce fichier.").await;
    bruno.until("document.activeElement.id === 'unlock'").await;
    bruno.write("quatre mots sans lien").await;
    bruno.press(Key::Enter).await;
    bruno.role("radio", "Un nouveau nom").await;
    bruno.eval(&format!("{press}.click()"), vec![]).await;
    bruno.sees("Écrivez votre nom.").await;
    bruno.until("document.activeElement.id === 'your-name'").await;
    bruno.write("Bruno").await;
    bruno.press(Key::Enter).await;
    bruno.role("heading", "Tableau").await;
    Board(&bruno).card("Léa Dupont").await;
    bruno.saved().await;
    bruno.close(&his).await;
}
