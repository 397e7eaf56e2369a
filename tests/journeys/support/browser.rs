//! A Chromium with one page, driven by WebDriver.

use super::{Profile, wait};
use serde_json::{Value, json};
use std::fmt::Display;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Instant;
use thirtyfour::prelude::*;
use thirtyfour::session::handle::SessionHandle;

/// The address under which the application is served, with its last `/`.
pub fn base() -> String {
    std::env::var("PASSERELLE_URL").expect("`cargo xtask test --only build --only journeys` runs the journeys")
}

/// The screen on which journeys begin. An address that names none leads to « Aujourd'hui » once there are people.
const FIRST: &str = "#/tableau";

/// The flags of a browser in tests, which the bench and the tests of widgets read from the same file.
const FLAGS: &str = include_str!("../../../webdriver.json");

/// How a browser is started.
pub struct Setup {
    pub width: u32,
    pub height: u32,
    /// Scripts put into each page before its own.
    pub scripts: Vec<String>,
    /// What the browser is told besides the usual.
    pub flags: Vec<String>,
    /// Where the application is served, with the last `/`.
    pub base: String,
}

impl Default for Setup {
    fn default() -> Self {
        Self { width: 1440, height: 900, scripts: Vec::new(), flags: Vec::new(), base: base() }
    }
}

/// With what the person before the screen works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    Pointer,
    /// Nothing but keys: what is wanted is gone to with Tab.
    Keyboard,
}

/// A browser that shows the application.
pub struct Browser {
    pub driver: WebDriver,
    /// With what things are pressed and boxes filled from now on.
    pub hands: Hands,
    chromedriver: Child,
    /// Kept open: the driver would stop at its next word.
    _said: BufReader<ChildStdout>,
    process: u64,
    base: String,
}

impl Browser {
    /// Starts a browser on a profile and opens the application on its board.
    pub async fn open(profile: &Profile) -> Self {
        Self::open_with(profile, Setup::default()).await
    }

    /// The same with another window or with scripts of the test.
    pub async fn open_with(profile: &Profile, setup: Setup) -> Self {
        let browser = Self::start(profile, &setup).await;
        for script in &setup.scripts {
            browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
        }
        browser.go(FIRST).await;
        browser
    }

    async fn start(profile: &Profile, setup: &Setup) -> Self {
        let (chromedriver, said, port) = driver();
        let capabilities = capabilities(profile, setup);
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await.expect("Chromium starts");
        let process = driver.handle().capabilities().get("goog:processID").and_then(Value::as_u64);
        let process = process.expect("chromedriver says which process is the browser");
        let browser =
            Self { driver, hands: Hands::Pointer, chromedriver, _said: said, process, base: setup.base.clone() };
        let landing = json!({ "behavior": "allow", "downloadPath": profile.downloads() });
        browser.cdp("Browser.setDownloadBehavior", landing).await;
        browser
    }

    /// Opens a route of the application, such as `#/tableau`, in a fresh document, and waits for it.
    pub async fn go(&self, route: &str) {
        self.driver.goto("about:blank").await.expect("an empty page opens");
        self.driver.goto(format!("{}{route}", self.base)).await.expect("the application answers");
        self.ready().await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.driver.refresh().await.expect("the page reloads");
        self.ready().await;
    }

    /// Waits until the first screen is interactive and every card that is mounted is drawn.
    pub async fn ready(&self) {
        self.until("document.documentElement.dataset.ready === 'true' && !document.querySelector('[data-filling]')")
            .await;
    }

    /// Waits until everything is on the disk.
    pub async fn saved(&self) {
        self.until("document.documentElement.dataset.saved === 'true'").await;
    }

    /// The value of a JavaScript expression; `args` holds `values`.
    pub async fn eval(&self, expression: &str, values: Vec<Value>) -> Value {
        let script = format!("const args = arguments; return ({expression});");
        let answer = self.driver.execute(script, values).await;
        answer.unwrap_or_else(|error| panic!("{expression}: {error}")).json().clone()
    }

    /// Waits until an expression holds.
    pub async fn until(&self, expression: &str) {
        self.until_with(expression, Vec::new()).await;
    }

    /// Waits until an expression about `args` holds.
    pub async fn until_with(&self, expression: &str, values: Vec<Value>) {
        let start = Instant::now();
        while self.eval(&format!("Boolean({expression})"), values.clone()).await != Value::Bool(true) {
            if !wait::still(start) {
                let page = self.eval("`${location.href}\\n${document.body.innerText}`", Vec::new()).await;
                panic!("waited in vain for {expression} {values:?} on {}", page.as_str().unwrap_or_default());
            }
            wait::again(start, expression).await;
        }
    }

    /// A command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, params: Value) -> Value {
        let answer = self.driver.cdp().send_raw(command, params).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// The session, for what the library makes of it.
    pub fn handle(&self) -> &std::sync::Arc<SessionHandle> {
        self.driver.handle()
    }

    /// Ends the browser as a power cut does.
    pub async fn kill(mut self) {
        self.end();
        // Nobody is left to answer; this only tells the library that the session is over.
        self.driver.clone().quit().await.expect_err("the driver is gone");
    }

    /// Closes in order, after checking what no journey may cause: a request to another origin, an error in the
    /// page, a refusal by the content policy.
    pub async fn close(self, profile: &Profile) {
        self.close_without(profile, |_| false).await;
    }

    /// The same after a request to this address that the journey itself made and the policy refused.
    pub async fn close_after(self, profile: &Profile, refused: &str) {
        self.close_without(profile, |message| message.contains(refused)).await;
    }

    async fn close_without(self, profile: &Profile, expected: impl Fn(&str) -> bool) {
        let errors: Vec<String> = self
            .driver
            .browser_log()
            .await
            .expect("the browser tells its errors")
            .into_iter()
            .filter(|entry| entry.level == "SEVERE" && !expected(&entry.message))
            .map(|entry| entry.message)
            .collect();
        assert_eq!(errors, [""; 0], "the page reported errors");
        let base = self.base.clone();
        self.quit().await;
        assert_eq!(profile.foreign_requests(&base), [""; 0], "the page asked another origin");
    }

    /// Closes without looking back.
    pub async fn quit(self) {
        self.driver.clone().quit().await.expect("the browser closes");
    }

    /// The address of the application.
    pub fn base(&self) -> &str {
        &self.base
    }

    fn end(&mut self) {
        // The process is ours: chromedriver started it for this test.
        report("kill", Command::new("kill").args(["-9", &self.process.to_string()]).stderr(Stdio::null()).status());
        report("kill", self.chromedriver.kill());
        report("wait", self.chromedriver.wait());
    }
}

fn report<T, E: Display>(what: &str, result: Result<T, E>) {
    if let Err(error) = result {
        eprintln!("{what}: {error}");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.end();
    }
}

fn capabilities(profile: &Profile, setup: &Setup) -> Capabilities {
    let mut options: Value = serde_json::from_str(FLAGS).expect("webdriver.json is JSON");
    let mut options = options["goog:chromeOptions"].take();
    let flags = options["args"].as_array_mut().expect("webdriver.json names flags");
    let mut flag = |flag: String| flags.push(flag.into());
    flag("--lang=fr".into());
    // A colour caught halfway between two themes is nobody's colour.
    flag("--force-prefers-reduced-motion".into());
    setup.flags.iter().cloned().for_each(&mut flag);
    flag(format!("--window-size={},{}", setup.width, setup.height));
    flag(format!("--user-data-dir={}", profile.data().display()));
    flag(format!("--log-net-log={}", profile.network_log().display()));
    options["binary"] = std::env::var("CHROMIUM").expect("CHROMIUM names the browser").into();
    let mut capabilities = Capabilities::new();
    let mut set = |key: &str, value: Value| capabilities.set(key, value).expect("a capability is JSON");
    set("browserName", json!("chrome"));
    set("goog:chromeOptions", options);
    set("goog:loggingPrefs", json!({ "browser": "ALL" }));
    capabilities
}

/// A driver on a port of its own. Two that start together may have been given one port: the second ends, and another
/// takes its place.
fn driver() -> (Child, BufReader<ChildStdout>, u16) {
    let program = std::env::var("CHROMEDRIVER").expect("CHROMEDRIVER names the driver");
    for _ in 0..5 {
        let mut command = Command::new(&program);
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut chromedriver = command.spawn().expect("chromedriver starts");
        let mut said = BufReader::new(chromedriver.stdout.take().expect("chromedriver speaks"));
        if let Some(port) = port_of(&mut said) {
            return (chromedriver, said, port);
        }
        chromedriver.wait().expect("a driver that says no port has ended");
    }
    panic!("chromedriver never said its port");
}

/// The port in « ChromeDriver was started successfully on port 12345. »
fn port_of(output: &mut impl BufRead) -> Option<u16> {
    let mut lines = output.lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("successfully on port"))?;
    line.rsplit(' ').next()?.trim_end_matches('.').parse().ok()
}
