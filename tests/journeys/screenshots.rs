//! Pictures for the documents, taken only when `PASSERELLE_SHOTS` names a folder for them.

use crate::pages::{Board, Dossier, Exchanges, FirstStart, Sending, Settings, Views, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use std::path::{Path, PathBuf};

const SIZES: [(u32, u32); 2] = [(1440, 900), (360, 780)];

#[tokio::test(flavor = "multi_thread")]
async fn les_images_des_documents() {
    let Some(folder) = std::env::var_os("PASSERELLE_SHOTS").map(PathBuf::from) else { return };
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let profile = Profile::new();
    let browser = Browser::open(&profile).await;
    for theme in ["light", "dark"] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        browser.cdp("Emulation.setEmulatedMedia", features).await;
        shoot(&browser, &folder, "first-start", theme).await;
    }
    drop(browser);

    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    disputed(&browser, &profile).await;
    let trello = crate::years::file("2015");
    for (theme, label) in [("light", "Clair"), ("dark", "Sombre")] {
        Settings(&browser).open().await;
        Settings(&browser).theme(label).await;
        browser.go("#/tableau").await;
        shoot(&browser, &folder, "board", theme).await;
        views(&browser, &folder, theme).await;
        let first = "document.querySelector('[data-step=training] [data-person] h3').textContent";
        let name = browser.eval(first, vec![]).await;
        Dossier(&browser).open(name.as_str().unwrap_or_default()).await;
        shoot(&browser, &folder, "dossier", theme).await;
        Dossier(&browser).open("Léa Dupont").await;
        shoot(&browser, &folder, "conflict", theme).await;
        Exchanges(&browser).give(&trello).await;
        browser.click("button", "Voir l'aperçu").await;
        browser.role("dialog", "Aperçu de l'import").await;
        shoot(&browser, &folder, "import", theme).await;
    }
    sharing(&browser, &folder).await;
    browser.close(&profile).await;
}

/// A packet that is prepared for a partner, with something to tick.
async fn sharing(browser: &Browser, folder: &Path) {
    wide(browser).await;
    let his = Profile::new();
    let denis = Browser::open(&his).await;
    FirstStart(&denis).create("Miresem", "MIRE", "Denis").await;
    let card = Sending(&denis).card(&his, "miresem.json").await;
    denis.close(&his).await;
    Settings(browser).open().await;
    Settings(browser).theme("Clair").await;
    Sending(browser).take(&card, "Miresem est notée parmi vos partenaires.").await;
    browser.go("#/tableau").await;
    let first = "document.querySelector('[data-step=placement] [data-person] h3').textContent";
    let name = browser.eval(first, vec![]).await;
    Dossier(browser).open(name.as_str().unwrap_or_default()).await;
    Sending(browser).agree("Miresem").await;
    browser.eval("document.querySelector('#agreements-title').scrollIntoView()", vec![]).await;
    shoot(browser, folder, "agreement", "light").await;
    wide(browser).await;
    Sending(browser).ask().await;
    shoot(browser, folder, "sharing", "light").await;
    browser.click("button", "Fermer").await;
}

/// The matrix and the groups, the list, and a move of many.
async fn views(browser: &Browser, folder: &Path, theme: &str) {
    wide(browser).await;
    browser.click("button", "Qui suit qui").await;
    browser.go("#/tableau?par=filiere").await;
    browser.until("document.querySelector('#matrix') && document.querySelector('.cards > .group-head')").await;
    shoot(browser, folder, "matrix", theme).await;
    wide(browser).await;
    browser.click("button", "Qui suit qui").await;
    browser.go("#/personnes?par=filiere&tri=jours").await;
    browser.until("document.querySelector('tr.group-row')").await;
    browser.click("button", "Sélectionner les 41 personnes").await;
    shoot(browser, folder, "list", theme).await;
    wide(browser).await;
    browser.click("button", "Déplacer…").await;
    browser.role_like("dialog", "Déplacer").await;
    Views(browser).choose("Étape pour Léa Dupont", "Sortie").await;
    shoot(browser, folder, "bulk", theme).await;
    wide(browser).await;
    browser.click("button", "Renoncer").await;
    browser.click("button", "Ne plus sélectionner").await;
    browser.go("#/tableau").await;
}

async fn wide(browser: &Browser) {
    browser.cdp("Emulation.clearDeviceMetricsOverride", json!({})).await;
    browser.until("innerWidth > 1000").await;
}

/// Two colleagues write another year of birth in two tabs.
async fn disputed(browser: &Browser, _: &Profile) {
    browser.go("#/tableau").await;
    Board(browser).add("Léa", "Dupont").await;
    let first = browser.driver.window().await.expect("the tab has a name");
    let second = browser.driver.new_tab().await.expect("a second tab opens");
    let mut years = ["1990", "1991"].into_iter();
    for tab in [&first, &second] {
        browser.driver.switch_to_window(tab.clone()).await.expect("the tab answers");
        Dossier(browser).open("Léa Dupont").await;
        Dossier(browser).edit("Identité").await;
    }
    for tab in [&first, &second] {
        browser.driver.switch_to_window(tab.clone()).await.expect("the tab answers");
        browser.fill("Année de naissance", years.next().unwrap_or_default()).await;
        Dossier(browser).keep().await;
    }
    browser.driver.close_window().await.expect("the second tab closes");
    browser.driver.switch_to_window(first).await.expect("the first tab answers");
}

async fn shoot(browser: &Browser, folder: &Path, name: &str, theme: &str) {
    for (width, height) in SIZES {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        browser.cdp("Emulation.setDeviceMetricsOverride", size).await;
        browser.until_with("innerWidth === args[0]", vec![json!(width)]).await;
        let file = folder.join(format!("{name}-{theme}-{width}.png"));
        browser.driver.screenshot(&file).await.expect("a picture can be taken");
    }
}
