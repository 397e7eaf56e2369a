//! The dossier of one person.

use super::Board;
use crate::support::Browser;
use serde_json::json;

/// The dossier.
pub struct Dossier<'a>(pub &'a Browser);

impl Dossier<'_> {
    /// Opens the dossier of whoever has this card.
    pub async fn open(&self, name: &str) {
        self.0.go("#/tableau").await;
        let id = Board(self.0).card(name).await;
        self.0.go(&format!("#/personnes/{id}")).await;
        self.of(name).await;
    }

    /// Waits until the dossier of this name is open.
    pub async fn of(&self, name: &str) {
        self.0.until_with("document.querySelector('.side h1')?.textContent === args[0]", vec![json!(name)]).await;
    }

    /// Opens the form of a section.
    pub async fn edit(&self, section: &str) {
        self.0.click("button", &format!("Modifier : {section}")).await;
        self.0.role("form", section).await;
    }

    /// Submits the form that is open, and waits for the disk.
    pub async fn keep(&self) {
        self.0.click("button", "Enregistrer").await;
        self.0.until("!document.querySelector('.side form[data-columns]')").await;
        self.0.saved().await;
    }

    /// Waits until a question stands open between these answers and their authors.
    pub async fn disputed(&self, answers: &[(&str, &str)]) {
        let there = "[...document.querySelectorAll('.conflict .version')].some((it) => \
             it.querySelector('b').textContent === args[0] && it.querySelector('.soft').textContent.includes(args[1]))";
        for (value, author) in answers {
            self.0.until_with(there, vec![json!(value), json!(author)]).await;
        }
    }

    /// Chooses one of the answers.
    pub async fn choose(&self, value: &str) {
        self.0.click("button", &format!("Garder « {value} »")).await;
    }

    /// Waits until no question stands open.
    pub async fn settled(&self) {
        self.0.until("document.querySelector('.side article') && !document.querySelector('.conflict')").await;
    }

    /// What stands beside a label.
    pub async fn fact(&self, label: &str) -> String {
        let value = "[...document.querySelectorAll('.side dt')].find((it) => \
             it.textContent.trim() === args[0])?.nextElementSibling.textContent.trim()";
        self.0.until_with(value, vec![json!(label)]).await;
        self.0.eval(value, vec![json!(label)]).await.as_str().unwrap_or_default().to_owned()
    }
}
