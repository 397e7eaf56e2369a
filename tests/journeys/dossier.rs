//! A dossier one works in: what one comes for is on the first screen, an index leads to the rest, and what holds nothing
//! is a word on the last line.

use crate::accessible::{WIDE, check, resize};
use crate::pages::{Board, Dossier, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;
use thirtyfour::Key;

/// What the first screen holds: who, where on the path, what is due, the last contact, « noter un contact », what is next.
const SIX: [&str; 6] = [
    "#dossier-name",
    ".path [aria-current=step]",
    "[data-brief=due] li",
    "[data-brief=contact]",
    "#note-contact",
    ".tasks > li",
];

/// The lowest point of the six things, from the top of the page, which was not scrolled.
const LOWEST: &str = "Math.max(...args[0].map((it) => document.querySelector(it).getBoundingClientRect().bottom))";

/// Takes the window to this size; nothing is scrolled.
async fn window(browser: &Browser, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.cdp("Emulation.setDeviceMetricsOverride", size).await;
    browser.until_with("innerWidth === args[0]", vec![json!(width)]).await;
    browser.eval("(scrollTo(0, 0), document.querySelector('.side').scrollTo(0, 0), true)", vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h14_le_premier_ecran_d_un_dossier_tient_les_six_choses() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    Dossier(&browser).open("Idriss Barry").await;
    for (width, height, screens) in [(1440, 900, 1), (390, 844, 2)] {
        window(&browser, width, height).await;
        for thing in SIX {
            browser.until_with("document.querySelector(args[0])", vec![json!(thing)]).await;
        }
        let lowest = browser.eval(LOWEST, vec![json!(SIX)]).await.as_f64().unwrap_or(f64::MAX);
        let room = f64::from(height * screens);
        assert!(lowest <= room, "at {width} px the six things end at {lowest}, and the room is {room}");
    }
    browser.cdp("Emulation.clearDeviceMetricsOverride", json!({})).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h14_le_sommaire_reste_en_vue_et_mene_aux_sections() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    Dossier(&browser).open("Sonia Lambert").await;
    for (width, height) in [(1440, 900), (390, 844)] {
        window(&browser, width, height).await;
        // By the keyboard: the button has the focus, Enter leads.
        browser.eval("([...document.querySelectorAll('.index button')].at(-1).focus(), true)", vec![]).await;
        browser.press(Key::Enter).await;
        browser.until("document.activeElement.id === 'timeline-title'").await;
        let seen = "(() => { const box = (it) => document.querySelector(it).getBoundingClientRect(); \
             const [index, title] = [box('.index'), box('#timeline-title')]; \
             return index.top >= 0 && index.bottom <= innerHeight && title.top >= index.bottom - 1 && title.bottom <= innerHeight; })()";
        browser.until(seen).await;
        browser.assert_fits(&format!("the dossier at {width} px")).await;
    }
    browser.cdp("Emulation.clearDeviceMetricsOverride", json!({})).await;
    check(&browser, "a dossier of the example", WIDE).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h14_ce_qui_est_vide_tient_sur_une_ligne_et_l_agrandissement_est_garde() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    resize(&browser, WIDE).await;
    let quiet = "[...document.querySelectorAll('.dossier-known > .panel[data-quiet]')]";
    browser.until(&format!("{quiet}.length >= 8")).await;
    let tall = format!("{quiet}.every((it) => it.getBoundingClientRect().height < 64)");
    assert_eq!(browser.eval(&tall, vec![]).await, json!(true), "each is a word, not a panel");
    // U9: nothing was asked, so there is neither a clock nor a table of zeros.
    assert_eq!(browser.eval("document.querySelectorAll('.hours-table').length", vec![]).await, json!(0));
    let clocks = "[...document.querySelectorAll('.facts dd[data-unknown]')].some((it) => it.previousElementSibling.querySelector('.btn'))";
    assert_eq!(browser.eval(clocks, vec![]).await, json!(false));
    browser.click("button", "Ajouter : nouveau contrat").await;
    browser.role("form", "Contrats").await;

    browser.click("button", "Agrandir").await;
    browser.until("document.querySelector('.main[data-side=wide] > .side')").await;
    browser.saved().await;
    browser.close(&profile).await;
    let browser = Browser::open(&profile).await;
    Dossier(&browser).open("Samira Benali").await;
    browser.until("document.querySelector('.main[data-side=wide] > .side')").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn noter_un_contact_tient_en_trois_pressions() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    // The button, a way, Enter; the words are not counted.
    browser.click("button", "Noter un contact").await;
    browser.until("document.activeElement.name === 'log-channel'").await;
    browser.click("radio", "WhatsApp").await;
    browser.until("document.activeElement.id === 'log-text'").await;
    browser.write("Attend deux réponses").await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelectorAll('li.contact').length === 1").await;
    browser.saved().await;
    let last = "document.querySelector('[data-brief=contact]').textContent.includes('WhatsApp')";
    browser.until(last).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h19_le_chemin_d_un_second_parcours_commence_avec_lui() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Settings(&browser).load_example().await;
    Dossier(&browser).open("Carine Delvaux").await;
    let done = "document.querySelectorAll('.path [data-state=done]').length";
    browser.until("document.querySelector('.path [data-state=now]')").await;
    assert_eq!(browser.eval(done, vec![]).await, json!(1), "only the intake of the second path is behind");
    browser.until("document.querySelector('.earlier details:not([open]) summary')").await;
    // U8: at no width does a step stand alone on a row.
    for (width, height) in [(1440, 900), (1024, 768), (390, 844)] {
        window(&browser, width, height).await;
        let rows = "(() => { const tops = [...document.querySelectorAll('.path > li')].map((it) => it.offsetTop); \
             return tops.length < 2 || tops.at(-1) === tops.at(-2); })()";
        assert_eq!(browser.eval(rows, vec![]).await, json!(true), "no orphan at {width} px");
    }
    browser.cdp("Emulation.clearDeviceMetricsOverride", json!({})).await;
    browser.close(&profile).await;
}
