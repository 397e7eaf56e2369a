//! The settings.

use crate::support::Browser;
use serde_json::json;

/// The settings.
pub struct Settings<'a>(pub &'a Browser);

impl Settings<'_> {
    /// Opens the settings.
    pub async fn open(&self) {
        self.0.go("#/reglages").await;
    }

    /// Chooses a language by its tag; the page is in it afterwards.
    pub async fn language(&self, tag: &str) {
        let choose = "(() => { const select = document.querySelector('#language'); select.value = args[0]; \
             select.dispatchEvent(new Event('change', { bubbles: true })); return true; })()";
        self.0.until("document.querySelector('#language')").await;
        self.0.eval(choose, vec![json!(tag)]).await;
        self.0.until_with("document.documentElement.lang === args[0]", vec![json!(tag)]).await;
        self.0.saved().await;
    }

    /// Chooses a theme by its French label.
    pub async fn theme(&self, label: &str) {
        self.0.click("radio", label).await;
        self.0.saved().await;
    }

    /// Loads the example from the settings.
    pub async fn load_example(&self) {
        self.open().await;
        self.0.click("button", "Charger l'exemple").await;
        self.0.role("button", "Retirer l'exemple").await;
        self.0.saved().await;
    }
}
