//! « Aujourd'hui ».

use crate::support::Browser;
use serde_json::json;

/// The line about what is in `args[0]` and of whom is in `args[1]`, as an expression.
const LINE: &str = "[...document.querySelectorAll('[data-line]')].find((line) => \
     [args[0], args[1]].every((words) => line.querySelector('.day-what').textContent.includes(words)))";

/// The screen.
pub struct Today<'a>(pub &'a Browser);

impl Today<'_> {
    /// Opens it by the navigation.
    pub async fn open(&self) {
        self.0.click("link", "Aujourd'hui").await;
        self.read().await;
    }

    /// Waits until everybody was read.
    pub async fn read(&self) {
        self.0.role("heading", "Aujourd'hui").await;
        let read = "document.querySelector('.day') && !document.body.innerText.includes('Lecture des dossiers')";
        self.0.until(read).await;
    }

    /// Waits until a line is there, or is not.
    pub async fn says(&self, what: &str, name: &str, there: bool) {
        let line = if there { LINE.to_owned() } else { format!("!({LINE})") };
        self.0.until_with(&line, vec![json!(what), json!(name)]).await;
    }

    /// Waits until a line has the focus.
    pub async fn focused(&self, what: &str, name: &str) {
        let there = format!("({LINE}) === document.activeElement");
        self.0.until_with(&there, vec![json!(what), json!(name)]).await;
    }

    /// Goes to a line.
    pub async fn focus(&self, what: &str, name: &str) {
        self.says(what, name, true).await;
        self.0.eval(&format!("({LINE}).focus()"), vec![json!(what), json!(name)]).await;
        self.focused(what, name).await;
    }

    /// Presses a button of a line.
    pub async fn press(&self, button: &str, what: &str, name: &str) {
        let button = self.0.role("button", &format!("{button} : {name}, {what}")).await;
        button.scroll_into_view().await.expect("it can be scrolled to");
        button.click().await.expect("it can be pressed");
    }
}
