//! A Chromium driven through its driver, by the plain requests of the WebDriver standard.

use crate::tools::Browser;
use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The key under which the standard puts the name of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The flags of a browser in tests, which the tests of widgets read from the same file.
const FLAGS: &str = include_str!("../../../webdriver.json");

/// What is put into every page before its own scripts.
const PAGE: &str = include_str!("page.js");

/// The longest that anything measured may take before the run is given up.
const PATIENCE: Duration = Duration::from_secs(120);

/// A browser with one page, closed when dropped.
pub struct Chrome {
    driver: Child,
    /// Kept open: the driver would stop at its next word.
    _said: BufReader<ChildStdout>,
    session: String,
    agent: ureq::Agent,
    /// Name and version, as the browser says them.
    pub version: String,
}

/// An element of the page.
pub struct Element(String);

impl Chrome {
    /// Opens a browser on an empty profile.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub fn start(browser: &Browser, profile: &Path) -> Result<Self> {
        let mut driver = Command::new(&browser.driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting chromedriver")?;
        let mut said = BufReader::new(driver.stdout.take().context("chromedriver has no output")?);
        let port = port_of(&mut said).context("chromedriver did not say its port")?;
        let config = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE * 2));
        let mut chrome = Self {
            driver,
            _said: said,
            session: format!("http://127.0.0.1:{port}/session"),
            agent: config.build().into(),
            version: String::new(),
        };
        let answer = chrome.call("", capabilities(browser, profile)?)?;
        let id = answer["sessionId"].as_str().context("chromedriver opened no session")?;
        chrome.session = format!("{}/{id}", chrome.session);
        chrome.version = format!("Chromium {}", answer["capabilities"]["browserVersion"].as_str().unwrap_or("?"));
        let patience = PATIENCE.as_millis() as u64;
        chrome.call("/timeouts", json!({ "script": patience, "pageLoad": patience }))?;
        chrome.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PAGE }))?;
        Ok(chrome)
    }

    /// A command of the DevTools protocol.
    pub fn cdp(&self, command: &str, params: Value) -> Result<Value> {
        self.call("/goog/cdp/execute", json!({ "cmd": command, "params": params })).with_context(|| command.to_owned())
    }

    fn call(&self, path: &str, body: Value) -> Result<Value> {
        let mut response = self.agent.post(format!("{}{path}", self.session)).send_json(body)?;
        let mut answer: Value = response.body_mut().with_config().limit(u64::MAX).read_json()?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            None => Ok(value),
            Some(error) => bail!("{error}: {}", value["message"].as_str().unwrap_or_default()),
        }
    }

    /// Opens an address in a fresh document, even when only the part after `#` differs.
    pub fn open(&self, url: &str) -> Result<()> {
        self.call("/url", json!({ "url": "about:blank" }))?;
        self.call("/url", json!({ "url": url })).map(drop)
    }

    /// Runs statements that end with `return`; `arguments` holds `values`.
    pub fn run(&self, script: &str, values: Value) -> Result<Value> {
        self.call("/execute/sync", json!({ "script": script, "args": values }))
    }

    /// Waits for the promise that an expression gives. A failure in the page is an error here.
    pub fn wait(&self, expression: &str, values: Value) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async () => ({expression}))()\
             .then((good) => done({{ good }}), (bad) => done({{ bad: String(bad) }}));"
        );
        let mut answer = self.call("/execute/async", json!({ "script": script, "args": values }))?;
        match answer["bad"].as_str() {
            Some(error) => Err(anyhow!("{expression}: {error}")),
            None => Ok(answer["good"].take()),
        }
    }

    /// The control with this accessible name, as soon as there is one.
    pub fn control(&self, name: &str) -> Result<Element> {
        let expression = "bench.until(() => bench.named(arguments[0])).then(() => bench.named(arguments[0]))";
        let found = self.wait(&expression.replace("arguments[0]", &json!(name).to_string()), json!([]))?;
        let id = found[ELEMENT].as_str().with_context(|| format!("no control is named {name}"))?;
        Ok(Element(id.to_owned()))
    }

    /// Types a text into a control, or gives a file input the path of its file.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        self.call(&format!("/element/{}/value", element.0), json!({ "text": text })).map(drop)
    }

    /// Drags with the mouse from a point of the window to another.
    pub fn drag(&self, from: &Value, to: &Value) -> Result<()> {
        let go = |point: &Value, duration: u64| json!({ "type": "pointerMove", "duration": duration, "x": point[0], "y": point[1] });
        let half = |place: usize| (from[place].as_i64().unwrap_or(0) + to[place].as_i64().unwrap_or(0)) / 2;
        let actions = [
            go(from, 0),
            json!({ "type": "pointerDown", "button": 0 }),
            go(&json!([half(0), half(1)]), 120),
            go(to, 120),
            json!({ "type": "pause", "duration": 120 }),
            json!({ "type": "pointerUp", "button": 0 }),
        ];
        let mouse =
            json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions });
        self.call("/actions", json!({ "actions": [mouse] })).map(drop)
    }
}

impl Drop for Chrome {
    fn drop(&mut self) {
        if let Err(error) = self.agent.delete(&self.session).call() {
            eprintln!("the browser was not closed in order: {error}");
        }
        if let Err(error) = self.driver.kill().and_then(|()| self.driver.wait()) {
            eprintln!("chromedriver was not stopped: {error}");
        }
    }
}

fn capabilities(browser: &Browser, profile: &Path) -> Result<Value> {
    let mut options: Value = serde_json::from_str(FLAGS).context("reading webdriver.json")?;
    let mut options = options["goog:chromeOptions"].take();
    let flags = options["args"].as_array_mut().context("webdriver.json names no flags")?;
    flags.push("--window-size=1600,1000".into());
    flags.push(format!("--user-data-dir={}", profile.display()).into());
    options["binary"] = json!(browser.chromium);
    Ok(json!({ "capabilities": { "alwaysMatch": { "browserName": "chrome", "goog:chromeOptions": options } } }))
}

/// The port in « ChromeDriver was started successfully on port 12345. »
fn port_of(output: &mut impl BufRead) -> Option<u16> {
    let line = output.lines().find_map(|line| line.ok().filter(|line| line.contains("successfully on port")))?;
    line.rsplit(' ').next()?.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        let said = "Starting ChromeDriver 156.0\nChromeDriver was started successfully on port 43123.\n";
        assert_eq!(port_of(&mut said.as_bytes()), Some(43123));
        assert_eq!(port_of(&mut "no\n".as_bytes()), None);
    }
}
