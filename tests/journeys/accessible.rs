//! Every screen can be used by everybody: axe finds nothing, and no screen is wider than its window.

use crate::pages::{Dossier, Exchanges, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;

pub const WIDE: (u32, u32) = (1440, 900);
pub const NARROW: (u32, u32) = (360, 780);

/// A window of this size in CSS pixels, smaller than a real window may be.
pub async fn resize(browser: &Browser, (width, height): (u32, u32)) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.cdp("Emulation.setDeviceMetricsOverride", size).await;
    browser.until_with("innerWidth === args[0]", vec![json!(width)]).await;
}

/// The screen as it stands: its width at both sizes, and axe at this one.
pub async fn check(browser: &Browser, place: &str, read_at: (u32, u32)) {
    let other = if read_at == WIDE { NARROW } else { WIDE };
    for size in [other, read_at] {
        resize(browser, size).await;
        browser.assert_fits(&format!("{place} at {} px", size.0)).await;
    }
    browser.assert_accessible(&format!("{place} at {} px", read_at.0)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn le_premier_ecran_se_lit_et_tient_sur_un_petit_ecran() {
    let profile = Profile::new();
    let browser = Browser::open(&profile).await;
    for (size, scheme) in [(WIDE, "light"), (NARROW, "dark")] {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }, still] });
        browser.cdp("Emulation.setEmulatedMedia", features).await;
        check(&browser, &format!("first start, {scheme}"), size).await;
    }
    browser.click("radio", "Rejoindre").await;
    check(&browser, "first start, joining", WIDE).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecran_se_lit_et_tient_sur_un_petit_ecran_dans_les_deux_themes() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    check(&browser, "the empty board", NARROW).await;
    Settings(&browser).load_example().await;
    let trello = crate::years::file("2022");
    for (theme, size) in [("Sombre", NARROW), ("Clair", WIDE)] {
        Settings(&browser).open().await;
        Settings(&browser).theme(theme).await;
        check(&browser, &format!("settings, {theme}"), size).await;
        for (route, place) in [
            ("aujourdhui", "today"),
            ("tableau", "board"),
            ("personnes", "people"),
            ("seances", "sessions"),
            ("agenda?qui=tous", "agenda"),
            ("resultats", "results"),
            ("echanges", "exchanges"),
            ("aide", "help"),
        ] {
            browser.go(&format!("#/{route}")).await;
            check(&browser, &format!("{place}, {theme}"), size).await;
        }
        dossier(&browser).await;
        check(&browser, &format!("dossier, {theme}"), size).await;
        browser.go("#/tableau").await;
        browser.press('n').await;
        browser.role("dialog", "Nouvelle personne").await;
        check(&browser, &format!("new person, {theme}"), size).await;
        Exchanges(&browser).give(&trello).await;
        browser.role("dialog", "Importer un tableau Trello").await;
        check(&browser, &format!("mapping, {theme}"), size).await;
        browser.click("button", "Voir l'aperçu").await;
        browser.role("dialog", "Aperçu de l'import").await;
        check(&browser, &format!("preview, {theme}"), size).await;
    }
    browser.close(&profile).await;
}

/// Opens the dossier of the first card in training, who has a history.
pub async fn dossier(browser: &Browser) {
    browser.go("#/tableau").await;
    let first = "document.querySelector('[data-step=training] [data-person] h3')?.textContent";
    browser.until(first).await;
    let name = browser.eval(first, vec![]).await;
    Dossier(browser).open(name.as_str().unwrap_or_default()).await;
}
