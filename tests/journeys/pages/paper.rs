//! A printable sheet.

use crate::support::Browser;
use serde_json::json;

/// The sheets.
pub struct Paper<'a>(pub &'a Browser);

impl Paper<'_> {
    /// Opens a sheet from the menu « Imprimer » of the dossier that is open.
    pub async fn open(&self, name: &str, title: &str) {
        self.0.click("button", "Imprimer").await;
        self.0.click("menuitem", name).await;
        self.titled(title).await;
    }

    /// Waits until the sheet of this title is on the screen, with something to fill by hand.
    pub async fn titled(&self, title: &str) {
        let there = "document.querySelector('.paper h1')?.textContent === args[0]";
        self.0.until_with(there, vec![json!(title)]).await;
        self.0.until("document.querySelector('.paper [data-blank]')").await;
        self.0.role("button", "Imprimer").await;
    }

    /// Goes back to where the sheet was opened.
    pub async fn close(&self) {
        self.0.click("link", "Retour").await;
        self.0.until("!document.querySelector('.paper')").await;
    }

    /// The words on the sheet.
    pub async fn text(&self) -> String {
        let text = self.0.eval("document.querySelector('.paper').innerText", vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }
}
