//! Every screen in each language, at both sizes: no word is cut off, no button takes two lines, and axe finds nothing.

use crate::accessible::{NARROW, WIDE, dossier, resize};
use crate::openings::describe;
use crate::pages::{Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;

/// The screens that have an address of their own.
const ROUTES: [&str; 14] = [
    "aujourdhui?pour=tous",
    "tableau",
    "personnes",
    "seances",
    "agenda?qui=tous",
    "permanences",
    "entreprises",
    "offres",
    "places",
    "resultats",
    "resultats?fiche=rapport",
    "echanges",
    "reglages",
    "aide",
];

/// The screen as it stands, at both sizes; axe reads the narrow one, whose words have the least room.
async fn whole(browser: &Browser, place: &str) {
    for (width, height) in [WIDE, NARROW] {
        resize(browser, (width, height)).await;
        let place = format!("{place} at {width} px");
        browser.assert_fits(&place).await;
        browser.assert_whole(&place).await;
    }
    browser.assert_accessible(place).await;
    resize(browser, WIDE).await;
}

/// Each part of a long screen stands in its index.
async fn assert_indexed(browser: &Browser) {
    let lacking = browser
        .eval(
            "(() => { const text = (of) => [...document.querySelectorAll(of)].map((it) => it.textContent.trim()); \
             const index = text('main nav.index button'); \
             return text('main section > h2, main section > .panel-head h2').filter((it) => !index.includes(it)); })()",
            vec![],
        )
        .await;
    assert_eq!(lacking, json!([]), "not in the index");
}

async fn screens(language: &str) {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    describe(&browser).await;
    let opening = browser.eval("location.hash", vec![]).await.as_str().unwrap_or_default().to_owned();
    Settings(&browser).open().await;
    Settings(&browser).language(language).await;
    for route in ROUTES {
        browser.go(&format!("#/{route}")).await;
        browser.until("document.querySelector('main h1, main h2, .paper h1') !== null").await;
        browser.until_with("document.documentElement.lang === args[0]", vec![json!(language)]).await;
        whole(&browser, &format!("{language}, {route}")).await;
        if ["reglages", "aide"].contains(&route) {
            assert_indexed(&browser).await;
        }
    }
    browser.go(&opening).await;
    browser.until("document.querySelector('main h1') !== null").await;
    whole(&browser, &format!("{language}, an opening")).await;
    dossier(&browser).await;
    whole(&browser, &format!("{language}, a dossier")).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecran_tient_en_francais() {
    screens("fr").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecran_tient_en_neerlandais() {
    screens("nl").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecran_tient_en_allemand() {
    screens("de").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chaque_ecran_tient_en_anglais() {
    screens("en").await;
}
