//! A backup restored elsewhere is the same to the last fact, by the word of the command line.

use crate::pages::{Board, Dossier, Exchanges, FirstStart, at_work};
use crate::support::{Browser, Profile};
use std::path::Path;
use std::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn ma_sauvegarde_restauree_ailleurs_redonne_exactement_le_meme_etat() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    let board = Board(&browser);
    board.add("Léa", "Dupont").await;
    board.add("Noé", "Lambert").await;
    board.drag("Léa Dupont", "assessment").await;
    browser.press_ctrl('z').await;
    board.stands("Léa Dupont", "intake").await;
    Dossier(&browser).open("Noé Lambert").await;
    Dossier(&browser).edit("Identité").await;
    browser.fill("Année de naissance", "1988").await;
    Dossier(&browser).keep().await;
    browser.saved().await;
    let made = Exchanges(&browser).backup(&profile, None, "made.json").await;
    browser.close(&profile).await;
    restored_like(&made, Some("Anne"), 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_centre_de_quarante_personnes_fait_en_ligne_de_commande_s_ouvre_tel_quel() {
    let profile = Profile::new();
    let made = profile.file("demo.json");
    command(&["demo", "--persons", "40", "--seed", "7", "-o", &made.display().to_string()]);
    restored_like(&made, None, 40).await;
}

/// Restores a backup as one of its members in a new browser, makes a backup there and compares the folded states.
async fn restored_like(made: &Path, member: Option<&str>, people: usize) {
    let profile = Profile::new();
    let browser = Browser::open(&profile).await;
    FirstStart(&browser).join(made, None, Some(member.unwrap_or_default()), "").await;
    browser.go("#/personnes").await;
    browser.sees(&format!("{people} personnes sur {people}")).await;
    let again = Exchanges(&browser).backup(&profile, None, "again.json").await;
    assert_eq!(state(made), state(&again));
    browser.close(&profile).await;
}

fn state(file: &Path) -> String {
    command(&["state", &file.display().to_string()])
}

fn command(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_passerelle-cli")).args(arguments).output().expect("the command runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the answer is text")
}
