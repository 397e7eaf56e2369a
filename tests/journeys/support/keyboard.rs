//! Going about a page with nothing but keys.

use super::Browser;
use thirtyfour::prelude::*;

/// After how many presses of Tab a thing counts as out of reach: more than any page of the application holds.
const MOST: usize = 250;

impl Browser {
    /// Goes on with Tab until this element has the focus, back with Shift and Tab where it stands before, and with the
    /// arrows within a group of choices.
    pub async fn tab_to(&self, element: &WebElement) {
        for _ in 0..MOST {
            match self.stands_before(element).await.as_str() {
                "there" => return,
                "among" => self.press(Key::Down).await,
                "before" => self.press_shift(Key::Tab).await,
                _ => self.press(Key::Tab).await,
            }
        }
        let name = element.text().await.unwrap_or_default();
        panic!("no key leads to « {name} »");
    }

    /// Goes there and presses it, with the key that its role answers.
    pub async fn press_on(&self, element: &WebElement, role: &str) {
        self.tab_to(element).await;
        match role {
            // The arrows that led there have chosen it, but for the one where Tab arrives.
            "radio" if element.is_selected().await.unwrap_or_default() => {}
            "radio" | "checkbox" => self.press(' ').await,
            _ => self.press(Key::Enter).await,
        }
    }

    /// Whether the focus is there, among the choices of its group, or elsewhere; « before » when the element stands before it.
    async fn stands_before(&self, element: &WebElement) -> String {
        let place = "(() => { const [to] = args, at = document.activeElement; \
             const group = (it) => it.matches('input[type=radio]') ? it.name : null; \
             return at === to ? 'there' : group(to) && group(at) === group(to) ? 'among' \
             : at !== document.body && at.compareDocumentPosition(to) === Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'elsewhere'; })()";
        let argument = element.to_json().expect("an element can be named");
        self.eval(place, vec![argument]).await.as_str().unwrap_or_default().to_owned()
    }
}
