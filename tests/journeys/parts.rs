//! The page is fetched in parts. One that cannot be had is said, and had at the second attempt; the board answers
//! meanwhile, and nothing typed is lost.

use crate::pages::{Board, Dossier, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;

/// What is said in the place of a part that cannot be had.
const MISSING: &str = "Cette partie du programme n'a pas pu être chargée.";

/// Lets no file of a part through from now on; of none for an empty name.
async fn block(browser: &Browser, part: &str) {
    let urls: Vec<String> = if part.is_empty() { Vec::new() } else { vec![format!("*/{part}-*.wasm")] };
    browser.cdp("Network.enable", json!({})).await;
    browser.cdp("Network.setBlockedURLs", json!({ "urls": urls })).await;
}

/// A board with Léa on it, opened while a part cannot be had.
async fn opened_without(profile: &Profile, part: &str) -> Browser {
    let browser = at_work(profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    block(&browser, part).await;
    browser.go("#/tableau").await;
    Board(&browser).card("Léa Dupont").await;
    browser
}

/// The search of the board answers: the first download is enough for it.
async fn the_board_answers(browser: &Browser) {
    let board = Board(browser);
    browser.fill_role("combobox", "Rechercher une personne", "zzz").await;
    browser.sees("Personne ne correspond").await;
    browser.fill_role("combobox", "Rechercher une personne", "léa").await;
    board.card("Léa Dupont").await;
}

/// The alert says what happened; once the part can be had, the second attempt brings it.
async fn had_at_the_second_attempt(browser: &Browser) {
    browser.sees(MISSING).await;
    browser.role("button", "Réessayer").await;
    the_board_answers(browser).await;
}
