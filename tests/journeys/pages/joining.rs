//! Two dossiers of one person: the question, the list of those who may be one, and the line above a joined dossier.

use crate::support::Browser;
use serde_json::json;

/// The rows of the list, each with the names of the two.
const ROWS: &str = "[...document.querySelectorAll('[aria-labelledby=\"duplicates-title\"] .rows > li')]";

/// Joining and parting.
pub struct Joining<'a>(pub &'a Browser);

impl Joining<'_> {
    /// From the open dossier, asks with which other one it is to be joined.
    pub async fn ask(&self, name: &str) {
        self.0.click("button", "Déplacer vers…").await;
        self.0.click("menuitem", "Réunir avec un autre dossier…").await;
        self.role(name).await;
    }

    /// Waits for the question.
    pub async fn role(&self, name: &str) {
        self.0.role("dialog", &format!("Réunir le dossier de {name} avec un autre")).await;
    }

    /// Chooses the other dossier, and waits until what comes of it is told.
    pub async fn choose(&self, name: &str) {
        self.0.click("radio", name).await;
        self.told().await;
    }

    /// Waits until what comes of it is told.
    pub async fn told(&self) {
        self.0.sees("Rien n'est effacé").await;
    }

    /// Joins both, and waits for the disk.
    pub async fn confirm(&self) {
        self.0.click("button", "Réunir les deux dossiers").await;
        self.0.until("!document.querySelector('dialog[open]')").await;
        self.0.saved().await;
    }

    /// Opens the list on the screen of persons, and waits until everybody was compared.
    pub async fn list(&self) {
        self.0.go("#/personnes").await;
        self.0.click("button", "Doublons possibles").await;
        self.counts(None).await;
    }

    /// Waits until the list has so many pairs, or any number.
    pub async fn counts(&self, pairs: Option<usize>) {
        let there = format!(
            "!document.querySelector('[aria-labelledby=\"duplicates-title\"] [role=status]')?.textContent.includes('en cours') \
             && document.querySelector('#duplicates-title') && (args[0] === null || {ROWS}.length === args[0])"
        );
        self.0.until_with(&there, vec![json!(pairs)]).await;
    }

    /// Waits until the open dossier says that it is made of two, or of one.
    pub async fn united(&self, united: bool) {
        let there = "document.querySelector('.side article') && args[0] === \
             [...document.querySelectorAll('.side button')].some((it) => it.textContent.startsWith('Séparer les deux'))";
        self.0.until_with(there, vec![json!(united)]).await;
    }
}
