//! The board.

use crate::support::Browser;
use serde_json::{Value, json};
use thirtyfour::Key;

/// The steps that a new board shows, in their order.
pub const STEPS: [&str; 9] =
    ["intake", "assessment", "orientation", "training", "placement", "job_search", "hired", "retained", "closed"];

/// The card of a name, as an expression about `args[0]`.
const CARD: &str = "[...document.querySelectorAll('[data-step] [data-person]')]\
     .find((card) => card.querySelector('h3').textContent === args[0])";

/// The board.
pub struct Board<'a>(pub &'a Browser);

impl Board<'_> {
    /// Adds a person through the dialog.
    pub async fn add(&self, first_name: &str, last_name: &str) {
        let page = self.0;
        page.click("button", "Nouvelle personne").await;
        page.role("dialog", "Nouvelle personne").await;
        page.fill("Prénom", first_name).await;
        if !last_name.is_empty() {
            page.fill("Nom", last_name).await;
        }
        page.press(Key::Enter).await;
        self.card(format!("{first_name} {last_name}").trim()).await;
        page.saved().await;
    }

    /// Waits until a card bears this name, and answers the id of its person.
    pub async fn card(&self, name: &str) -> String {
        self.0.until_with(CARD, vec![json!(name)]).await;
        let id = self.0.eval(&format!("{CARD}?.dataset.person"), vec![json!(name)]).await;
        id.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the card of this name stands in this step.
    pub async fn stands(&self, name: &str, step: &str) {
        let there = format!("{CARD}?.closest('[data-step]').dataset.step === args[1]");
        self.0.until_with(&there, vec![json!(name), json!(step)]).await;
    }

    /// Waits until the card of this name has the focus, and shows it.
    pub async fn focused(&self, name: &str) {
        let there =
            format!("{CARD} && {CARD} === document.activeElement && document.activeElement.matches(':focus-visible')");
        self.0.until_with(&there, vec![json!(name)]).await;
    }

    /// The names on the board, by step.
    pub async fn state(&self) -> Value {
        let all = "Object.fromEntries([...document.querySelectorAll('[data-step]')].map((column) => \
             [column.dataset.step, [...column.querySelectorAll('[data-person] h3')].map((it) => it.textContent)]))";
        self.0.eval(all, Vec::new()).await
    }

    /// Takes the card with the mouse and drops it in the next column or the one before.
    pub async fn drag(&self, name: &str, step: &str) {
        let (from, to) = self.way(name, step).await;
        self.0.drag(from, to).await;
        self.stands(name, step).await;
    }

    /// From the card to the middle of a column, both put on the screen first.
    pub async fn way(&self, name: &str, step: &str) -> ((i64, i64), (i64, i64)) {
        let way = format!(
            "(() => {{ const card = {CARD}, column = document.querySelector(`[data-step=\"${{args[1]}}\"]`);\
             column.scrollIntoView({{ block: 'nearest', inline: 'center', behavior: 'instant' }});\
             const from = card.getBoundingClientRect(), to = column.getBoundingClientRect();\
             return [from.x + from.width / 2, from.y + 12, to.x + to.width / 2, \
                     Math.min(to.y + to.height / 2, innerHeight - 120)].map(Math.round); }})()"
        );
        let way = self.0.eval(&way, vec![json!(name), json!(step)]).await;
        let place = |at: usize| way[at].as_i64().expect("a place is a number");
        ((place(0), place(1)), (place(2), place(3)))
    }
}
