//! Several people at once: two tabs, and two colleagues who exchange their backups.

use crate::pages::{Board, Dossier, Exchanges, FirstStart, Header, at_work};
use crate::support::{Browser, Profile};

const PHRASE: &str = "quatre mots sans lien";

#[tokio::test(flavor = "multi_thread")]
async fn deux_onglets_changent_la_meme_chose_et_rien_ne_se_perd() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    let dossier = Dossier(&browser);
    dossier.open("Léa Dupont").await;
    let first = browser.driver.window().await.expect("the tab has a name");
    let second = browser.driver.new_tab().await.expect("a second tab opens");

    browser.driver.switch_to_window(second.clone()).await.expect("the second tab answers");
    browser.go("#/tableau").await;
    Header(&browser).add_colleague("Bruno").await;
    dossier.open("Léa Dupont").await;
    dossier.edit("Identité").await;
    browser.driver.switch_to_window(first.clone()).await.expect("the first tab answers");
    dossier.edit("Identité").await;
    browser.fill("Année de naissance", "1990").await;
    dossier.keep().await;
    browser.driver.switch_to_window(second.clone()).await.expect("the second tab answers");
    browser.fill("Année de naissance", "1991").await;
    dossier.keep().await;

    for tab in [&first, &second] {
        browser.driver.switch_to_window(tab.clone()).await.expect("the tab answers");
        dossier.disputed(&[("1990", "Anne"), ("1991", "Bruno")]).await;
    }
    dossier.choose("1990").await;
    for tab in [&first, &second] {
        browser.driver.switch_to_window(tab.clone()).await.expect("the tab answers");
        dossier.settled().await;
        assert_eq!(dossier.fact("Année de naissance").await, "1990");
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_collegue_me_rejoint_et_nous_reunissons_nos_deux_travaux() {
    let (hers, his) = (Profile::new(), Profile::new());
    let anne = at_work(&hers).await;
    Board(&anne).add("Léa", "Dupont").await;
    let file = Exchanges(&anne).backup(&hers, Some(PHRASE), "first.json.age").await;

    let bruno = Browser::open(&his).await;
    FirstStart(&bruno).join(&file, Some(PHRASE), None, "Bruno").await;
    anne.go("#/tableau").await;
    assert_eq!(Board(&bruno).state().await, Board(&anne).state().await);

    // Each works alone, on the same person too.
    work(&anne, "1990", "Chloé").await;
    work(&bruno, "1991", "David").await;
    let from_anne = Exchanges(&anne).backup(&hers, Some(PHRASE), "second.json.age").await;
    let from_bruno = Exchanges(&bruno).backup(&his, Some(PHRASE), "third.json.age").await;
    Exchanges(&anne).import(&from_bruno, Some(PHRASE)).await;
    Exchanges(&bruno).import(&from_anne, Some(PHRASE)).await;

    for colleague in [&anne, &bruno] {
        colleague.go("#/tableau").await;
        for name in ["Léa Dupont", "Chloé", "David"] {
            Board(colleague).card(name).await;
        }
        Dossier(colleague).open("Léa Dupont").await;
        Dossier(colleague).disputed(&[("1990", "Anne"), ("1991", "Bruno")]).await;
    }
    assert_eq!(Board(&bruno).state().await, Board(&anne).state().await);

    // The choice of one reaches the other with the next exchange.
    Dossier(&anne).choose("1991").await;
    Dossier(&anne).settled().await;
    anne.saved().await;
    let choice = Exchanges(&anne).backup(&hers, None, "fourth.json").await;
    Exchanges(&bruno).import(&choice, None).await;
    Dossier(&bruno).open("Léa Dupont").await;
    Dossier(&bruno).settled().await;
    assert_eq!(Dossier(&bruno).fact("Année de naissance").await, "1991");

    Exchanges(&bruno).brings_nothing(&choice).await;
    anne.close(&hers).await;
    bruno.close(&his).await;
}

/// The birth year of Léa is written, and somebody is added.
async fn work(browser: &Browser, year: &str, new: &str) {
    browser.go("#/tableau").await;
    Dossier(browser).open("Léa Dupont").await;
    Dossier(browser).edit("Identité").await;
    browser.fill("Année de naissance", year).await;
    Dossier(browser).keep().await;
    browser.go("#/tableau").await;
    Board(browser).add(new, "").await;
}
