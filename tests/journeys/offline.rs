//! The network goes, or the host brings another build: the work goes on, and nothing changes without a gesture.

use crate::pages::{Board, Dossier, Exchanges, FirstStart};
use crate::support::{Browser, Host, Profile, Setup};
use serde_json::json;

/// Every copy that the browser keeps of the program.
const COPIES: &str = "caches.keys().then((names) => names.filter((name) => name.startsWith('passerelle-')).length)";

/// A board with Léa on it, from a host of its own, once all of the program is kept.
async fn kept(profile: &Profile, host: &Host) -> Browser {
    let browser = Browser::open_with(profile, Setup { base: host.url(), ..Setup::default() }).await;
    FirstStart(&browser).create("Carrefour", "CISP", "Anne").await;
    Board(&browser).add("Léa", "Dupont").await;
    browser.go("#/reglages").await;
    browser.sees("elle s'ouvre et fonctionne aussi sans réseau").await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn sans_reseau_tout_s_ouvre_et_s_ecrit() {
    let profile = Profile::new();
    let mut host = Host::start(&profile).await;
    let browser = kept(&profile, &host).await;
    host.stop();

    browser.go("#/tableau").await;
    Board(&browser).card("Léa Dupont").await;
    Dossier(&browser).open("Léa Dupont").await;
    let screens = [
        ("#/personnes", "Personnes"),
        ("#/seances", "Séances"),
        ("#/echanges", "Échanges"),
        ("#/reglages", "Réglages"),
        ("#/aide", "Aide"),
    ];
    for (route, heading) in screens {
        browser.go(route).await;
        browser.role("heading", heading).await;
    }
    // What is written is kept, what a worker makes is made, and another language is there.
    browser.go("#/tableau").await;
    Board(&browser).add("Farid", "Amrani").await;
    browser.reload().await;
    Board(&browser).card("Farid Amrani").await;
    Exchanges(&browser).backup(&profile, Some("quatre mots sans lien"), "backup.json.age").await;
    browser.go("#/reglages").await;
    browser.choose("Langue", "Nederlands").await;
    browser.role("heading", "Instellingen").await;
    browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_nouvelle_version_attend_qu_on_la_demande() {
    let profile = Profile::new();
    let mut host = Host::start(&profile).await;
    let browser = kept(&profile, &host).await;
    assert_eq!(browser.eval(COPIES, Vec::new()).await, json!(1));
    host.renew("second");
    browser.go("#/tableau").await;
    Board(&browser).card("Léa Dupont").await;
    browser.sees("Une nouvelle version de Passerelle est prête").await;
    let mark = "document.querySelector('meta[name=mark]')?.content ?? ''";
    assert_eq!(browser.eval(mark, Vec::new()).await, json!(""), "it took over by itself");
    // Neither does it when somebody reloads, and what is written meanwhile stays.
    browser.reload().await;
    assert_eq!(browser.eval(mark, Vec::new()).await, json!(""), "a reload brought it");
    Board(&browser).add("Farid", "Amrani").await;
    browser.click("button", "Passer à la nouvelle version").await;
    browser.until(&format!("({mark}) === 'second' && document.documentElement.dataset.ready === 'true'")).await;
    for name in ["Léa Dupont", "Farid Amrani"] {
        Board(&browser).card(name).await;
    }
    browser.until("!document.body.innerText.includes('Une nouvelle version')").await;
    // One tab alone: the copy of the build before is cleaned away, and the new one works without the host.
    browser
        .until(&format!("window.copies === 1 || ({COPIES}.then((count) => {{ window.copies = count; }}), false)"))
        .await;
    host.stop();
    browser.go("#/tableau").await;
    assert_eq!(browser.eval(mark, Vec::new()).await, json!("second"));
    Board(&browser).card("Farid Amrani").await;
    browser.quit().await;
}
