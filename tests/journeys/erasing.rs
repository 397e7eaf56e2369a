//! A person is erased for good: what the browser keeps is read by the browser's own means, and nothing of them is there.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::marked::{NAME, OTHER, STAYS, marked};
use crate::pages::{Board, Dossier, Exchanges, FirstStart, at_work, at_work_with};
use crate::path::clock;
use crate::support::{Browser, Profile, wait};
use serde_json::json;
use std::fs;
use std::time::Instant;
use thirtyfour::Key;

/// What is typed and not saved.
const DRAFT: &str = "Brouillon-Zylberstein";

/// Everything that this browser keeps for the address, as text: each object store of each database with its keys, both
/// storages, and the addresses and texts of the caches.
const DUMP: &str = r#"
const done = arguments[0];
const words = new TextDecoder();
const ask = (request) => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result);
  request.onerror = () => no(request.error);
});
const text = async (value) => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Blob) return words.decode(await value.arrayBuffer());
  if (value instanceof ArrayBuffer) return words.decode(value);
  if (ArrayBuffer.isView(value)) return words.decode(value);
  if (Array.isArray(value)) return (await Promise.all(value.map(text))).join('\n');
  if (typeof value === 'object') return (await Promise.all(Object.entries(value).flat().map(text))).join('\n');
  return String(value);
};
(async () => {
  const found = [];
  let stores = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const held = () => database.transaction(store).objectStore(store);
      found.push(await text(await ask(held().getAllKeys())), await text(await ask(held().getAll())));
      stores += 1;
    }
    database.close();
  }
  for (const storage of [localStorage, sessionStorage]) {
    for (let place = 0; place < storage.length; place += 1) {
      const key = storage.key(place);
      found.push(key, storage.getItem(key));
    }
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(request.url);
      if (request.url.endsWith('.json')) found.push(await (await cache.match(request)).text());
    }
  }
  done({ stores, text: found.join('\n') });
})().catch((error) => done({ stores: -1, text: String(error) }));
"#;

async fn dump(browser: &Browser) -> String {
    let answer = browser.driver.execute_async(DUMP, Vec::new()).await.expect("the browser tells what it keeps");
    let answer = answer.json().clone();
    let text = answer["text"].as_str().unwrap_or_default().to_owned();
    assert!(answer["stores"].as_i64().is_some_and(|stores| stores > 0), "no store was read: {text}");
    text
}

/// Waits until nothing that the browser keeps says any of these, and answers what it keeps.
async fn forgotten(browser: &Browser, marks: &[String]) -> String {
    let start = Instant::now();
    loop {
        let kept = dump(browser).await;
        let left: Vec<&String> = marks.iter().filter(|mark| kept.contains(mark.as_str())).collect();
        if left.is_empty() {
            return kept;
        }
        wait::again(start, &format!("the browser to forget {left:?}")).await;
    }
}

/// Opens the menu of the dossier and chooses its last line, by keys alone.
async fn ask_by_keys(browser: &Browser) {
    let focus = "(document.querySelector('[popovertarget=\"dossier-move\"]').focus(), true)";
    browser.until("document.querySelector('[popovertarget=\"dossier-move\"]')").await;
    browser.eval(focus, vec![]).await;
    browser.press(Key::Enter).await;
    browser.until("document.activeElement.matches('#dossier-move [role=menuitem]')").await;
    browser.press(Key::End).await;
    browser.until("document.activeElement.textContent.includes('Effacer pour de bon')").await;
    browser.press(Key::Enter).await;
    browser.role_like("dialog", "Effacer pour de bon le dossier de").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn j_efface_un_dossier_et_rien_n_en_reste_dans_ce_navigateur() {
    let profile = Profile::new();
    let mut marked = marked();
    let file = profile.file("avant.json");
    fs::write(&file, &marked.bytes).expect("the file is written");
    let browser = Browser::open(&profile).await;
    FirstStart(&browser).join(&file, None, Some("Anne"), "").await;
    Dossier(&browser).open(NAME).await;
    // A text that was begun is kept outside the journal.
    browser.until("document.querySelector('#new-note')").await;
    browser.eval("(document.querySelector('#new-note').focus(), true)", vec![]).await;
    browser.write(DRAFT).await;
    browser.until_with("document.querySelector('#new-note').value === args[0]", vec![json!(DRAFT)]).await;
    // Leaving the page asks for the checkpoint, which holds her as well.
    Dossier(&browser).open(OTHER).await;
    Dossier(&browser).open(NAME).await;
    let before = dump(&browser).await;
    marked.marks.push(DRAFT.to_owned());
    for mark in marked.marks.iter().chain([&STAYS.to_owned()]) {
        assert!(before.contains(mark.as_str()), "{mark} was never kept");
    }

    // By keys: the question, that says what stays; without its tick nothing is erased.
    ask_by_keys(&browser).await;
    for sentence in [
        "C'est définitif",
        "C'est un pseudonyme",
        "Ces fichiers sont partis et ne peuvent plus être repris",
        "Les sauvegardes déjà faites",
    ] {
        browser.sees(sentence).await;
    }
    check(&browser, "the question before an erasure", NARROW).await;
    resize(&browser, WIDE).await;
    browser.until("document.activeElement.textContent.trim() === 'Renoncer'").await;
    browser.press(Key::Tab).await;
    browser.press(Key::Enter).await;
    browser.sees("Cochez d'abord cette case").await;
    browser.assert_accessible("the question before an erasure, not ticked").await;
    browser.until("document.activeElement.id === 'erasing-read'").await;
    browser.press(' ').await;
    browser.until("document.activeElement.checked").await;
    browser.press(Key::Tab).await;
    browser.press(Key::Tab).await;
    browser.until("document.activeElement.textContent.includes('Effacer pour de bon')").await;
    browser.press(Key::Enter).await;
    browser.sees("1 dossier est effacé pour de bon").await;
    browser.until("location.hash.startsWith('#/tableau') && !document.querySelector('dialog[open]')").await;
    Board(&browser).card(OTHER).await;
    browser.saved().await;

    let kept = forgotten(&browser, &marked.marks).await;
    assert!(kept.contains(STAYS), "what is said of others stays");
    assert!(kept.contains(&marked.person.to_string()), "the identifier stays, as the question says");
    // No undo brings anything back, and a new backup is as clean.
    browser.press_ctrl('z').await;
    browser.sees("elle ne s'annule pas").await;
    let made = Exchanges(&browser).backup(&profile, None, "apres.json").await;
    let made = fs::read_to_string(&made).expect("the backup is there");
    browser.sees("Effacement").await;
    browser.reload().await;
    let kept = forgotten(&browser, &marked.marks).await;
    let shown = browser.eval("document.documentElement.outerHTML", vec![]).await;
    for mark in &marked.marks {
        assert!(!made.contains(mark.as_str()), "{mark} is in the new backup");
        assert!(!shown.as_str().unwrap_or_default().contains(mark.as_str()), "{mark} is on the page");
    }
    assert!(made.contains(STAYS) && kept.contains(STAYS));

    // The old backup brings nothing back, and says why.
    Exchanges(&browser).give(&file).await;
    browser.role("dialog", "Aperçu de l'import").await;
    browser.sees("1 personne effacée ici n'est pas reprise").await;
    browser.sees("Rien n'en est repris").await;
    browser.click("button", "Importer").await;
    browser.until("!document.querySelector('dialog[open]')").await;
    browser.go("#/personnes").await;
    browser.sees("1 personne sur 1").await;
    forgotten(&browser, &marked.marks).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn un_texte_efface_pour_de_bon_quitte_aussi_le_disque() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Léa", "Dupont").await;
    Dossier(&browser).open("Léa Dupont").await;
    browser.until("document.querySelector('#new-note')").await;
    browser.eval("(document.querySelector('#new-note').focus(), true)", vec![]).await;
    browser.write("Texte-de-trop").await;
    browser.eval("(document.querySelector('#new-note').form.requestSubmit(), true)", vec![]).await;
    browser.saved().await;
    let mark = ["Texte-de-trop".to_owned()];
    assert!(dump(&browser).await.contains(&mark[0]));
    let menu = "[...document.querySelectorAll('.menu[id^=\"line-\"]')]\
         .find((menu) => menu.getAttribute('aria-label').includes('Texte-de-trop'))?.querySelector('[role=menuitem]')";
    browser.until(menu).await;
    browser.eval(&format!("({menu}.click(), true)"), vec![]).await;
    browser.role("dialog", "Effacer ce contenu pour de bon ?").await;
    browser.click("button", "Effacer pour de bon").await;
    browser.sees("Le contenu est effacé pour de bon").await;
    browser.saved().await;
    forgotten(&browser, &mark).await;
    browser.close(&profile).await;
}

/// Moves a card to the last column, by its menu.
async fn closes(browser: &Browser, name: &str) {
    let id = Board(browser).card(name).await;
    browser.eval("(document.querySelector(`[data-person=\"${args[0]}\"]`).focus(), true)", vec![json!(id)]).await;
    browser.press('m').await;
    browser.role_like("menu", "Déplacer vers").await;
    browser.press(Key::End).await;
    browser.press(Key::Enter).await;
    Board(browser).stands(name, "closed").await;
    browser.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_fois_par_mois_je_relis_ce_qui_est_garde_trop_longtemps() {
    let profile = Profile::new();
    let browser = at_work_with(&profile, clock("2024-01-15")).await;
    for name in ["Farid", "Samira"] {
        Board(&browser).add(name, "Benali").await;
        closes(&browser, &format!("{name} Benali")).await;
    }
    Board(&browser).add("Noé", "Lambert").await;
    browser.go("#/echanges").await;
    browser.sees("Aucun dossier n'a dépassé sa durée aujourd'hui").await;
    browser.close(&profile).await;

    let browser = Browser::open_with(&profile, clock("2026-11-30")).await;
    browser.go("#/echanges").await;
    browser.until("document.querySelectorAll('#due-list > li').length === 2").await;
    browser.sees("Fermé le 15 janv. 2024 : gardé 24 mois, jusqu'au 15 janv. 2026").await;
    check(&browser, "the dossiers that are kept too long", NARROW).await;
    resize(&browser, WIDE).await;
    // One is kept, and somebody says why.
    browser.click("button", "Garder jusqu'au… : Samira Benali").await;
    browser.until("document.activeElement.id === 'due-until'").await;
    browser.click("button", "Enregistrer").await;
    browser.sees("Dites jusqu'à quel jour : un jour à venir").await;
    browser.assert_accessible("keeping a dossier, with nothing said").await;
    browser.eval("(document.getElementById('due-until').focus(), true)", vec![]).await;
    browser.write("1/6/2027").await;
    browser.eval("(document.getElementById('due-reason').focus(), true)", vec![]).await;
    browser.write("Recours en cours").await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelectorAll('#due-list > li').length === 1").await;
    browser.saved().await;
    // The other is erased.
    browser.click("checkbox", "Farid Benali").await;
    browser.click("button", "Effacer le dossier coché…").await;
    browser.role_like("dialog", "Effacer pour de bon le dossier de Farid Benali").await;
    browser.click("checkbox", "J'ai lu. Ce dossier ne reviendra pas.").await;
    browser.click("button", "Effacer pour de bon").await;
    browser.sees("1 dossier est effacé pour de bon").await;
    browser.sees("Aucun dossier n'a dépassé sa durée aujourd'hui").await;
    browser.saved().await;
    forgotten(&browser, &["Farid".to_owned()]).await;
    browser.go("#/personnes").await;
    browser.sees("2 personnes sur 2").await;
    Dossier(&browser).open("Samira Benali").await;
    browser.sees("À garder jusqu'au 1er juin 2027").await;
    browser.sees("Recours en cours").await;
    browser.close(&profile).await;
}
