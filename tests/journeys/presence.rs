//! A half-day of presences for a whole group, in a minute.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Board, Views, at_work_with};
use crate::path::clock;
use crate::support::Profile;
use serde_json::json;
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn douze_presences_d_un_matin_tiennent_en_quinze_touches() {
    let profile = Profile::new();
    // A Wednesday: the Monday before it has been.
    let browser = at_work_with(&profile, clock("2026-03-04")).await;
    let board = Board(&browser);
    for number in 1..=12 {
        board.add("Mars", &format!("{number:02}")).await;
    }
    browser.go("#/reglages").await;
    browser.fill("Ajouter un groupe", "Groupe mars").await;
    browser.press(Key::Enter).await;
    browser.role("textbox", "Nom").await;
    browser.saved().await;
    browser.go("#/tableau").await;
    browser.click("button", "Sélectionner toute la colonne Accueil").await;
    Views(&browser).gesture("Changer de groupe…").await;
    Views(&browser).choose("Groupe", "Groupe mars").await;
    browser.click("button", "Appliquer").await;
    browser.sees("12 dossiers changés").await;
    browser.saved().await;

    browser.go("#/seances").await;
    browser.until("document.querySelectorAll('.presence-grid tbody tr').length === 12").await;
    let cell = "document.querySelector('.presence-grid tbody [role=gridcell]')";
    browser.eval(&format!("{cell}.focus()"), vec![]).await;
    let mut strokes = 0;
    for key in ['p', 'p', 'e', 'p', 'p', 'p', 'a', 'p', 'p', 'p', 'p', 'p'] {
        browser.press(key).await;
        strokes += 1;
    }
    let count = "document.querySelectorAll('.presence-grid tbody tr > [role=gridcell]:first-of-type[data-attendance=' + args[0] + ']').length";
    for (attendance, expected) in [("present", 10), ("excused", 1), ("absent", 1)] {
        browser.until_with(&format!("{count} === args[1]"), vec![json!(attendance), json!(expected)]).await;
    }
    browser.saved().await;
    assert!(strokes <= 15, "{strokes} strokes");
    for (size, place) in [(NARROW, "the presences, narrow"), (WIDE, "the presences")] {
        check(&browser, place, size).await;
    }
    resize(&browser, WIDE).await;

    // The same with one key for all, and two exceptions.
    browser.eval("document.querySelector('.presence-grid tbody [role=gridcell]').focus()", vec![]).await;
    browser.press(Key::Right).await;
    browser.press('t').await;
    let afternoon = "document.querySelectorAll('.presence-grid [data-attendance=present]').length === 22";
    browser.until(afternoon).await;
    browser.press_ctrl('z').await;
    browser.until("document.querySelectorAll('.presence-grid [data-attendance=present]').length === 10").await;
    browser.saved().await;
    browser.close(&profile).await;
}
