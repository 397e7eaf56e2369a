//! Nothing that is typed is lost: a text that was begun is there again, whatever became of its form, its screen or its
//! tab; and a page that is left open overnight knows the new day.

use crate::pages::{Board, Dossier, at_work, at_work_with};
use crate::support::{Browser, Profile, Setup};
use serde_json::json;

/// The button that opens a form (none for one that stands open), a box of it, and what is typed there.
const BEGUN: [(&str, &str, &str); 10] = [
    ("", "#new-note", "Vient à pied, préfère le matin"),
    ("", "#log-text", "Rappelée, attend une réponse de la crèche"),
    ("#identity-edit", "#identity-first_name", "Samira-Jeanne"),
    ("#reach-edit", "#reach-postal_address", "Rue du Moulin 3, chez sa tante"),
    ("#task-add", "#task-title", "Demander l'attestation"),
    ("#placements-add", "#placement-company", "Maison de repos Les Tilleuls"),
    ("#contracts-add", "#contract-employer", "Titres-services du Pays vert"),
    ("#experiences-add", "#experience-text", "Six ans à la boulangerie Collin"),
    ("#partners-add", "#partner-name", "Mme Lambert"),
    ("#diplomas-add", "#diploma-title", "Aide familiale"),
];

/// Ways of leaving a dossier in the middle of a sentence.
#[derive(Debug, Clone, Copy)]
enum Leaving {
    Close,
    Another,
    Reload,
    Tab,
}

/// Types at the end of a box.
async fn types(browser: &Browser, selector: &str, text: &str) {
    browser.until_with("document.querySelector(args[0])", vec![json!(selector)]).await;
    // Whatever opened or closed just now gives the focus where it belongs; nobody types sooner than that.
    let still = "new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(true))))";
    browser.eval(still, Vec::new()).await;
    let focus = "(() => { const box = document.querySelector(args[0]); box.focus(); return true; })()";
    browser.eval(focus, vec![json!(selector)]).await;
    browser.write(text).await;
    browser
        .until_with("document.querySelector(args[0]).value.endsWith(args[1])", vec![json!(selector), json!(text)])
        .await;
}

async fn press(browser: &Browser, selector: &str) {
    browser.until_with("document.querySelector(args[0])", vec![json!(selector)]).await;
    browser.eval("document.querySelector(args[0]).click()", vec![json!(selector)]).await;
}

/// Types in every box; a form that another one takes the place of is closed in the middle of it.
async fn begin_all(browser: &Browser) {
    for (opener, selector, text) in BEGUN {
        if !opener.is_empty() {
            press(browser, opener).await;
        }
        types(browser, selector, text).await;
    }
}

/// Every text is offered, stands in its box again, and is thrown away there.
async fn all_are_back(browser: &Browser) {
    for (opener, selector, text) in BEGUN {
        let listed = "[...document.querySelectorAll('.drafts li')].some(li => li.textContent.includes(args[0]))";
        if !opener.is_empty() {
            browser.until_with(listed, vec![json!(text)]).await;
            let resume = "[...document.querySelectorAll('.drafts li')].find(li => li.textContent.includes(args[0])).querySelector('button').click()";
            browser.eval(resume, vec![json!(text)]).await;
        }
        let stands = "document.querySelector(args[0])?.value.endsWith(args[1])";
        browser.until_with(stands, vec![json!(selector), json!(text)]).await;
        let told = "document.querySelector(args[0]).closest('[data-draft]').querySelector('.draft button')";
        browser.until_with(told, vec![json!(selector)]).await;
        browser.eval(&format!("{told}.click()"), vec![json!(selector)]).await;
        let gone = "!document.querySelector(args[0])?.value.includes(args[1])";
        browser.until_with(gone, vec![json!(selector), json!(text)]).await;
    }
    browser.until("Object.keys(localStorage).every(key => !key.startsWith('passerelle-draft'))").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s1_dix_textes_commences_reviennent_apres_fermer_changer_recharger_et_fermer_l_onglet() {
    let profile = Profile::new();
    let mut browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Board(&browser).add("Louis", "Henrard").await;
    Dossier(&browser).open("Samira Benali").await;
    let samira = browser.eval("location.hash", Vec::new()).await;
    for left in [Leaving::Close, Leaving::Another, Leaving::Reload, Leaving::Tab] {
        begin_all(&browser).await;
        match left {
            Leaving::Close => {
                browser.eval("location.hash = '#/tableau'", Vec::new()).await;
                browser.until("!document.querySelector('.dossier')").await;
            }
            Leaving::Another => Dossier(&browser).open("Louis Henrard").await,
            Leaving::Reload => browser.reload().await,
            Leaving::Tab => {
                browser.quit().await;
                browser = Browser::open(&profile).await;
            }
        }
        browser.eval("location.hash = args[0]", vec![samira.clone()]).await;
        Dossier(&browser).of("Samira Benali").await;
        all_are_back(&browser).await;
    }
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s1_echap_garde_le_texte_renoncer_et_enregistrer_l_oublient() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    press(&browser, "#task-add").await;
    types(&browser, "#task-title", "Demander l'attestation").await;
    browser.press(thirtyfour::Key::Escape).await;
    browser.sees("Commencé, pas encore enregistré").await;
    press(&browser, "#task-add").await;
    browser.until("document.querySelector('#task-title')?.value === \"Demander l'attestation\"").await;
    browser.click("button", "Enregistrer").await;
    browser.saved().await;
    browser.until("document.querySelector('.tasks')?.textContent.includes(\"Demander l'attestation\")").await;
    let none = "Object.keys(localStorage).every(key => !key.startsWith('passerelle-draft'))";
    browser.until(none).await;
    press(&browser, "#task-add").await;
    browser.until("document.querySelector('#task-title')?.value === ''").await;
    types(&browser, "#task-title", "Rien d'important").await;
    browser.click("button", "Renoncer").await;
    browser.until(none).await;
    // A national number is kept nowhere, not even here.
    types(&browser, "#new-note", "NISS 85.07.30-033.28").await;
    browser.until(none).await;
    browser.close(&profile).await;
}

/// A clock that a test moves, and the timer that waits for the next day.
const CLOCK: &str = "(() => {
    const Real = Date, later = window.setTimeout.bind(window);
    let ahead = 0;
    window.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
        static now() { return Real.now() + ahead; }
    };
    window.setTimeout = (run, wait, ...rest) => {
        if (wait > 600000) { window.atMidnight = run; return 0; }
        return later(run, wait, ...rest);
    };
    window.sleepUntilTomorrow = () => { ahead += 86400000; };
})()";

#[tokio::test(flavor = "multi_thread")]
async fn une_page_laissee_ouverte_la_nuit_connait_le_nouveau_jour() {
    let profile = Profile::new();
    let setup = Setup { scripts: vec![CLOCK.to_owned()], ..Setup::default() };
    let browser = at_work_with(&profile, setup).await;
    Board(&browser).add("Samira", "Benali").await;
    Dossier(&browser).open("Samira Benali").await;
    let today = "(() => { const now = new Date(); const two = n => String(n).padStart(2, '0'); return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`; })()";
    let day = format!("document.querySelector('#log-day-calendar input').value === {today}");
    browser.until(&day).await;
    types(&browser, "#new-note", "Commencée la veille").await;
    // At midnight, by the timer.
    browser.eval("sleepUntilTomorrow()", Vec::new()).await;
    browser.eval("atMidnight()", Vec::new()).await;
    browser.until(&day).await;
    browser.until("document.querySelector('#new-note').value === 'Commencée la veille'").await;
    // After a night in which the machine slept, when somebody looks at the page.
    browser.eval("sleepUntilTomorrow()", Vec::new()).await;
    browser.eval("dispatchEvent(new Event('focus'))", Vec::new()).await;
    browser.until(&day).await;
    browser.close(&profile).await;
}
