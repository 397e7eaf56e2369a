//! What arranges the board and the list, and what is done for several persons at once.

use crate::support::Browser;
use serde_json::{Value, json};
use thirtyfour::components::SelectElement;

/// The views and the selection.
pub struct Views<'a>(pub &'a Browser);

impl Views<'_> {
    /// Chooses an answer of the choice of this name by its words.
    pub async fn choose(&self, name: &str, answer: &str) {
        let select = SelectElement::new(&self.0.role("combobox", name).await).await.expect("it is a choice");
        select.select_by_exact_text(answer).await.unwrap_or_else(|error| panic!("« {answer} » in « {name} »: {error}"));
    }

    /// Chooses something of the menu « Autres actions », and waits for its dialog.
    pub async fn gesture(&self, name: &str) {
        self.0.click("button", "Autres actions").await;
        self.0.role("menu", "Autres actions").await;
        self.0.click("menuitem", name).await;
        self.0.role_like("dialog", name).await;
    }

    /// The names in the list, in their order.
    pub async fn listed(&self) -> Vec<String> {
        let names = "[...document.querySelectorAll('tr[data-person] th')].map((it) => it.textContent)";
        let names = self.0.eval(names, vec![]).await;
        names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Waits until the list begins with this name.
    pub async fn begins_with(&self, name: &str) {
        let first = "document.querySelector('tr[data-person] th')?.textContent === args[0]";
        self.0.until_with(first, vec![json!(name)]).await;
    }
}
