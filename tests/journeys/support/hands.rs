//! Keys, the mouse and fingers.

use super::Browser;
use serde_json::json;

/// A point of the window.
pub type Point = (i64, i64);

impl Browser {
    /// Presses and releases a key, wherever the focus is.
    pub async fn press(&self, key: impl Into<char> + Clone) {
        self.handle().action_chain().key_down(key.clone()).key_up(key).perform().await.expect("a key can be pressed");
    }

    /// Presses a key while Ctrl is held.
    pub async fn press_ctrl(&self, key: char) {
        let ctrl = char::from(thirtyfour::Key::Control);
        let chain = self.handle().action_chain().key_down(ctrl).key_down(key).key_up(key).key_up(ctrl);
        chain.perform().await.expect("a key can be pressed");
    }

    /// Presses a key while Shift is held.
    pub async fn press_shift(&self, key: impl Into<char> + Clone) {
        let shift = char::from(thirtyfour::Key::Shift);
        let chain = self.handle().action_chain().key_down(shift).key_down(key.clone()).key_up(key).key_up(shift);
        chain.perform().await.expect("a key can be pressed");
    }

    /// Types where the focus is.
    pub async fn write(&self, text: &str) {
        self.handle().action_chain().send_keys(text).perform().await.expect("a text can be typed");
    }

    /// Drags with the mouse.
    pub async fn drag(&self, from: Point, to: Point) {
        let half = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
        let chain = self.handle().action_chain().move_to(from.0, from.1).click_and_hold();
        let chain = chain.move_to(half.0, half.1).move_to(to.0, to.1).release();
        chain.perform().await.expect("the mouse can drag");
    }

    /// Presses the mouse and keeps it pressed.
    pub async fn hold(&self, at: Point) {
        let chain = self.handle().action_chain().move_to(at.0, at.1).click_and_hold();
        chain.perform().await.expect("the mouse can be pressed");
    }

    /// Moves the pressed mouse and lets go.
    pub async fn let_go(&self, at: Point) {
        let chain = self.handle().action_chain().move_to(at.0 - 8, at.1).move_to(at.0, at.1).release();
        chain.perform().await.expect("the mouse can be released");
    }

    /// Puts one finger down, moves it, or lifts it with no point.
    pub async fn touch(&self, kind: &str, at: Option<Point>) {
        let points: Vec<_> = at.iter().map(|(x, y)| json!({ "x": x, "y": y, "id": 1 })).collect();
        self.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
    }
}
