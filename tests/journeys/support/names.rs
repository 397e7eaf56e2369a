//! Finding things as a screen reader does: by role and accessible name, as the browser itself computes them.

use super::{Browser, Hands, wait};
use serde_json::{Value, json};
use std::time::Instant;
use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

/// French puts no-break spaces before signs; a test may write plain ones.
fn plain(text: &str) -> String {
    text.split([' ', '\u{a0}', '\u{202f}', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Browser {
    /// The nodes of this role, each with its name and its number in the protocol.
    async fn nodes(&self, role: &str) -> Vec<(String, Value)> {
        let document = self.cdp("DOM.getDocument", json!({ "depth": 0 })).await;
        let query = json!({ "backendNodeId": document["root"]["backendNodeId"], "role": role });
        let answer = self.cdp("Accessibility.queryAXTree", query).await;
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        let seen = nodes.into_iter().filter(|node| node["ignored"] != true);
        seen.map(|node| (plain(node["name"]["value"].as_str().unwrap_or_default()), node["backendDOMNodeId"].clone()))
            .collect()
    }

    /// Waits until something has this role and this name.
    pub async fn role(&self, role: &str, name: &str) -> WebElement {
        self.role_that(role, &format!("« {name} »"), |other| other == plain(name)).await
    }

    /// Waits until something of this role has a name that begins like this.
    pub async fn role_like(&self, role: &str, beginning: &str) -> WebElement {
        self.role_that(role, &format!("« {beginning}… »"), |other| other.starts_with(&plain(beginning))).await
    }

    async fn role_that(&self, role: &str, what: &str, wanted: impl Fn(&str) -> bool) -> WebElement {
        let start = Instant::now();
        loop {
            let nodes = self.nodes(role).await;
            if let Some((_, id)) = nodes.iter().find(|(name, _)| wanted(name))
                && let Some(element) = self.element(id).await
            {
                return element;
            }
            let names: Vec<&str> = nodes.iter().map(|(name, _)| name.as_str()).collect();
            if !wait::still(start) {
                let page = self.eval("document.body.innerText", Vec::new()).await;
                panic!("waited in vain for the {role} {what} among {names:?} on {page}");
            }
            wait::again(start, &format!("the {role} {what} among {names:?}")).await;
        }
    }

    /// The element of a node; none when it left the page in between.
    async fn element(&self, node: &Value) -> Option<WebElement> {
        let resolved = self.driver.cdp().send_raw("DOM.resolveNode", json!({ "backendNodeId": node })).await.ok()?;
        let keep = json!({
            "objectId": resolved["object"]["objectId"],
            "functionDeclaration": "function () { window.journeyFound = this; }",
        });
        self.driver.cdp().send_raw("Runtime.callFunctionOn", keep).await.ok()?;
        self.driver.execute("return window.journeyFound", Vec::new()).await.ok()?.element().ok()
    }

    /// Clicks what has this role and name, or goes there with Tab and presses it.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.role(role, name).await;
        if self.hands == Hands::Keyboard {
            self.press_on(&element, role).await;
            return;
        }
        element.scroll_into_view().await.expect("it can be scrolled to");
        if element.click().await.is_ok() {
            return;
        }
        // Something lies over it, such as the places of a small screen: people scroll on, and press then.
        let middle = "arguments[0].scrollIntoView({ block: 'center' })";
        let argument = element.to_json().expect("an element can be named");
        self.driver.execute(middle, vec![argument]).await.expect("it can be scrolled to the middle");
        element.click().await.unwrap_or_else(|error| panic!("clicking the {role} « {name} »: {error}"));
    }

    /// Types into the text box of this name, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.fill_role("textbox", name, text).await;
    }

    /// The same for a box of another role.
    pub async fn fill_role(&self, role: &str, name: &str, text: &str) {
        let element = self.role(role, name).await;
        if self.hands == Hands::Keyboard {
            self.tab_to(&element).await;
            self.press_ctrl('a').await;
            self.write(text).await;
            return;
        }
        // What is there is selected and typed over, as people do: emptying the box first would already say something.
        let select = "arguments[0].focus(); arguments[0].select();";
        let argument = element.to_json().expect("an element can be named");
        self.driver.execute(select, vec![argument]).await.expect("the box can be selected");
        element.send_keys(text).await.expect("the box takes text");
    }

    /// Chooses an option, by its text, in the list of this name.
    pub async fn choose(&self, name: &str, option: &str) {
        let list = self.role("combobox", name).await;
        if self.hands == Hands::Keyboard {
            // A closed list takes the option that begins like what is typed.
            self.tab_to(&list).await;
            self.write(option).await;
            return;
        }
        let list = SelectElement::new(&list).await.expect("it is a list");
        list.select_by_visible_text(option).await.expect("the option is offered");
    }

    /// Gives a file to the file input of this label.
    pub async fn give_file(&self, label: &str, path: &std::path::Path) {
        let script = "[...document.querySelectorAll('input[type=file]')].find((input) => \
             [...input.labels].some((it) => it.textContent.trim() === args[0]))";
        self.until_with(script, vec![json!(label)]).await;
        let found = self.driver.execute(format!("const args = arguments; return {script}"), vec![json!(label)]).await;
        let input = found.and_then(|found| found.element()).expect("the input is on the page");
        input.send_keys(path.display().to_string()).await.expect("the input takes a file");
    }

    /// Waits until a text stands somewhere on the page; kinds of spaces are one.
    pub async fn sees(&self, text: &str) {
        let script = "document.body.innerText.replace(/\\s+/g, ' ').includes(args[0])";
        self.until_with(script, vec![json!(plain(text))]).await;
    }
}
