//! Files that come in: a Trello board, and files that are refused.

use crate::pages::{Board, Exchanges, at_work};
use crate::support::Profile;
use crate::years;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn je_reprends_notre_tableau_trello_et_je_peux_revenir_en_arriere() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let (page, board) = (Exchanges(&browser), Board(&browser));
    page.give(&years::file("2022")).await;
    browser.role("dialog", "Importer un tableau Trello").await;
    browser.sees("Tableau « Suivi des stagiaires » · listes\u{202f}: 5 · cartes\u{202f}: 10").await;
    browser.click("button", "Voir l'aperçu").await;
    browser.role("dialog", "Aperçu de l'import").await;
    let new = page.number("personnes nouvelles").await;
    browser.click("button", "Importer").await;
    browser.role_like("heading", "Import fait").await;
    browser.sees("Cartes ouvertes 9 9 0").await;
    browser.saved().await;
    browser.go("#/personnes").await;
    browser.sees(&format!("{new} personnes sur {new}")).await;

    page.give(&years::file("2022")).await;
    browser.click("button", "Voir l'aperçu").await;
    browser.role("dialog", "Aperçu de l'import").await;
    browser.sees("Ce fichier n'apporte rien de neuf").await;
    browser.click("button", "Renoncer").await;

    browser.go("#/tableau").await;
    browser.press_ctrl('z').await;
    browser.role_like("heading", "Bienvenue").await;
    browser.saved().await;
    browser.reload().await;
    browser.role_like("heading", "Bienvenue").await;
    board.add("Léa", "Dupont").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_fichier_abime_est_refuse_avec_ses_raisons_et_le_tableau_ne_change_pas() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    let before = Board(&browser).state().await;
    for (name, reason) in [
        ("fail_cut.json", "Ce fichier est coupé : sa fin manque"),
        ("fail_newer.json", "Ce fichier vient d'une version plus récente de Passerelle"),
        ("fail_digest.json", "Ce fichier est abîmé ou a été modifié"),
        ("fail_other_format.json", "Ce fichier n'a pas été fait par Passerelle"),
    ] {
        Exchanges(&browser).give(&fixture("files").join(name)).await;
        browser.role_like("alert", "").await;
        browser.sees(reason).await;
        browser.sees("Rien n'a été changé.").await;
        browser.go("#/tableau").await;
        assert_eq!(Board(&browser).state().await, before, "{name}");
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn je_vois_avant_et_apres_ce_qui_n_est_pas_repris_et_pourquoi() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let page = Exchanges(&browser);
    page.give(&years::file("2023")).await;
    browser.click("button", "Voir l'aperçu").await;
    browser.role("dialog", "Aperçu de l'import").await;
    for sentence in ["elle sépare d'autres cartes et ne contient rien", "c'est un modèle de carte"] {
        browser.sees(sentence).await;
    }
    browser.click("button", "Importer").await;
    browser.role_like("heading", "Import fait").await;
    browser.sees("Ce qui n'est pas repris, et pourquoi").await;
    browser.sees("elle sépare d'autres cartes et ne contient rien").await;
    browser.close(&profile).await;
}
