//! Nothing leaves the browser by itself. Each journey ends by asking the browser for its requests; here the
//! content policy is put to the test where it could fail, in the worker.

use crate::pages::{at_work, at_work_with};
use crate::support::{Profile, Setup, wait};
use serde_json::{Value, json};
use std::time::Instant;

/// Talks to the browser's own socket from a page of the DevTools, and answers what the worker of the journey said: the one that
/// makes checkpoints is ended when it has made one, and then answers nothing any more.
const ASK: &str = "const [path, expression, done] = arguments; \
    const socket = new WebSocket(`ws://${location.host}${path}`); \
    let last = 0; const waiting = new Map(); \
    const send = (method, params, sessionId) => new Promise((answer) => { \
        const id = ++last; waiting.set(id, answer); socket.send(JSON.stringify({ id, method, params, sessionId })); }); \
    socket.onmessage = ({ data }) => { const it = JSON.parse(data); waiting.get(it.id)?.(it.result ?? it.error); }; \
    socket.onerror = () => done('no socket'); \
    socket.onopen = async () => { \
        const { targetInfos } = await send('Target.getTargets', { filter: [{}] }); \
        const worker = targetInfos.find((it) => it.type === 'worker' && it.url.endsWith('?v=journey')); \
        if (!worker) return done('no worker: ' + JSON.stringify(targetInfos)); \
        const { sessionId } = await send('Target.attachToTarget', { targetId: worker.targetId, flatten: true }); \
        const said = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId); \
        done(said.result?.value ?? said); };";

/// Inside the worker: our own origin answers, another is refused by the policy and not by the network.
const TRY: &str = "(async () => { \
    const refused = new Promise((done) => self.addEventListener('securitypolicyviolation', \
        (event) => done([event.blockedURI, event.effectiveDirective]), { once: true })); \
    const own = (await fetch('./worker-boot.js')).ok; \
    const foreign = await fetch('https://example.org/').then(() => 'reached', () => 'failed'); \
    return { own, foreign, refused: await refused }; })()";

#[tokio::test(flavor = "multi_thread")]
async fn meme_le_travailleur_de_fond_ne_peut_rien_envoyer_ailleurs() {
    let profile = Profile::new();
    let setup = Setup { flags: vec!["--remote-allow-origins=*".to_owned()], ..Setup::default() };
    let browser = at_work_with(&profile, setup).await;
    // The same file that the application starts, with the headers that it is served with, under an address of its own.
    browser.eval("(window.journeyWorker = new Worker('./worker-boot.js?v=journey')) && true", vec![]).await;
    let tools = browser.handle().capabilities().get("goog:chromeOptions").map(|it| it["debuggerAddress"].clone());
    let tools = tools.as_ref().and_then(Value::as_str).expect("chromedriver says where the tools are").to_owned();
    let tab = browser.driver.new_tab().await.expect("a second tab opens");
    browser.driver.switch_to_window(tab).await.expect("the second tab answers");
    browser.driver.goto(format!("http://{tools}/json/version")).await.expect("the tools answer");
    let version: Value =
        serde_json::from_str(browser.eval("document.body.innerText", vec![]).await.as_str().unwrap_or("{}"))
            .expect("the tools speak JSON");
    let socket = version["webSocketDebuggerUrl"].as_str().unwrap_or_default();
    let path = socket.split_once(&tools).map(|(_, path)| path).expect("the socket is on the same address");
    let said = browser.driver.execute_async(ASK, vec![json!(path), json!(TRY)]).await.expect("the socket answers");
    let expected = json!({ "own": true, "foreign": "failed", "refused": ["https://example.org/", "connect-src"] });
    assert_eq!(said.json(), &expected);
    // The refusal is on the console, as it should be, in one line or in two of which the second comes late.
    let (start, mut log) = (Instant::now(), String::new());
    while !log.contains("violates the following Content Security Policy") {
        let told = browser.driver.browser_log().await.expect("the browser tells its errors");
        log.extend(told.into_iter().map(|entry| entry.message));
        wait::again(start, &format!("the refusal on the console: {log}")).await;
    }
    browser.close_after(&profile, "https://example.org/").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn une_page_qui_demanderait_ailleurs_serait_remarquee() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    // An image is asked for past the policy, to see that the account of the browser would show it.
    browser.cdp("Page.setBypassCSP", json!({ "enabled": true })).await;
    browser.reload().await;
    let ask = "(() => { new Image().src = 'http://127.0.0.2:9/seen.png'; return true; })()";
    browser.eval(ask, vec![]).await;
    let base = browser.base().to_owned();
    browser.quit().await;
    assert_eq!(profile.foreign_requests(&base), ["http://127.0.0.2:9/seen.png"]);
}
