//! The board carries the news: what is late stands on its card, eight cards to a column, and high on a telephone.

use crate::accessible::{WIDE, resize};
use crate::pages::{Board, Settings, at_work};
use crate::support::{Browser, Profile};
use serde_json::json;

/// The cards of one column that are wholly in sight, as an expression about `column`.
const IN_SIGHT: &str = "(() => { const list = column.querySelector('.cards').getBoundingClientRect(); \
     return [...column.querySelectorAll('[data-person]')].map((card) => card.getBoundingClientRect()) \
     .filter((card) => card.top >= list.top && card.bottom <= list.bottom + 1).length; })()";

async fn with_example(profile: &Profile) -> Browser {
    let browser = at_work(profile).await;
    Settings(&browser).load_example().await;
    browser.go("#/tableau").await;
    browser
}

async fn number(browser: &Browser, expression: &str) -> i64 {
    browser.eval(&format!("Math.round({expression})"), vec![]).await.as_i64().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn s6_ce_qui_est_en_retard_se_voit_sur_sa_carte_huit_cartes_par_colonne() {
    let profile = Profile::new();
    let browser = with_example(&profile).await;
    resize(&browser, WIDE).await;
    let columns = "[...document.querySelectorAll('[data-step]')]";
    let fullest =
        number(&browser, &format!("Math.max(...{columns}.map((it) => it.querySelectorAll('[data-person]').length))"))
            .await;
    let seen = number(&browser, &format!("Math.max(...{columns}.map((column) => {IN_SIGHT}))")).await;
    assert!(seen >= fullest.min(8), "{seen} of {fullest}");

    // Everybody whom the figure counts says so on the card, in words.
    let late = "[...document.querySelectorAll('.card > .due[data-due=late]')]";
    let before = number(&browser, &format!("{late}.length")).await;
    assert!(before > 0);
    browser.until(&format!("{late}.every((line) => line.textContent.includes('retard'))")).await;
    browser.eval("document.querySelector('.chip.late').click()", vec![]).await;
    browser.until_with("document.querySelectorAll('.card').length === args[0]", vec![json!(before)]).await;
    assert_eq!(number(&browser, &format!("{late}.length")).await, before);
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u4_au_telephone_la_premiere_carte_commence_haut_et_rien_n_est_coupe() {
    let profile = Profile::new();
    let browser = with_example(&profile).await;
    for (width, height) in [(390, 844), (360, 740)] {
        resize(&browser, (width, height)).await;
        let top = number(&browser, "document.querySelector('.card').getBoundingClientRect().top").await;
        assert!(top < 240, "{top} at {width}");
        browser.assert_fits(&format!("the board at {width} px")).await;
        let cut = "[...document.querySelectorAll('.nav a span, .toolbar > *')].filter((it) => it.tagName !== 'H1' && it.checkVisibility()) \
             .some((it) => it.getBoundingClientRect().right > innerWidth || it.scrollWidth > it.clientWidth + 1)";
        assert_eq!(browser.eval(cut, vec![]).await, json!(false), "something is cut at {width}");
    }
    // Without a mouse or a key, a card is selected by its own button.
    browser.eval("document.querySelector('.card .card-move').click()", vec![]).await;
    browser.click("menuitem", "Sélectionner").await;
    browser.until("document.querySelectorAll('.card[data-selected=true]').length === 1").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn h12_la_place_en_pointille_est_celle_ou_la_carte_arrive() {
    let profile = Profile::new();
    let browser = with_example(&profile).await;
    let board = Board(&browser);
    let first = "document.querySelector('[data-step=intake] [data-person] h3').textContent";
    let name = browser.eval(first, vec![]).await.as_str().unwrap_or_default().to_owned();
    let (from, to) = board.way(&name, "assessment").await;
    browser.hold(from).await;
    for at in [((from.0 + to.0) / 2, from.1 + 9), to] {
        browser.handle().action_chain().move_to(at.0, at.1).perform().await.expect("the mouse moves");
    }
    let place =
        "[...document.querySelectorAll('[data-step=assessment] .cards > li')].findIndex((it) => it.matches('.gap'))";
    browser.until(&format!("{place} >= 0")).await;
    let told = number(&browser, place).await;
    browser.handle().action_chain().release().perform().await.expect("the mouse lets go");
    board.stands(&name, "assessment").await;
    let landed = "[...document.querySelectorAll('[data-step=assessment] .cards > li')] \
         .findIndex((it) => it.querySelector('h3').textContent === args[0])";
    assert_eq!(browser.eval(landed, vec![json!(name)]).await, json!(told));

    // In its own column the order stays, and it is said why.
    let (from, _) = board.way(&name, "assessment").await;
    browser.drag(from, (from.0, from.1 + 120)).await;
    browser.until("document.querySelector('.toast')?.innerText.includes('échéances')").await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn u5_au_pied_d_une_colonne_j_ajoute_une_personne_dans_cette_colonne() {
    let profile = Profile::new();
    let browser = with_example(&profile).await;
    browser.eval("document.querySelector('[data-step=training] .column-add').click()", vec![]).await;
    browser.role("dialog", "Nouvelle personne").await;
    browser.fill("Prénom", "Zélie").await;
    browser.press(thirtyfour::Key::Enter).await;
    Board(&browser).stands("Zélie", "training").await;
    browser.close(&profile).await;
}
