//! The one screen of the first start.

use super::exchanges::unlock;
use crate::support::{Browser, Profile, Setup};
use std::path::Path;

/// The first start.
pub struct FirstStart<'a>(pub &'a Browser);

impl FirstStart<'_> {
    /// A new organisation of this type, such as « CISP », and its first member.
    pub async fn create(&self, organisation: &str, kind: &str, member: &str) {
        let page = self.0;
        page.fill("Organisation", organisation).await;
        page.click("radio", kind).await;
        page.fill("Votre nom", member).await;
        page.click("button", "Commencer").await;
        page.role("heading", "Tableau").await;
        page.saved().await;
    }

    /// Joins the organisation of a file, as one of its members (the first for an empty name) or under a new name.
    pub async fn join(&self, file: &Path, phrase: Option<&str>, member: Option<&str>, new: &str) {
        let page = self.0;
        page.click("radio", "Rejoindre").await;
        page.give_file("Fichier à importer", file).await;
        if let Some(phrase) = phrase {
            unlock(page, phrase).await;
        }
        page.role("radio", "Un nouveau nom").await;
        match member {
            None => page.fill("Votre nom", new).await,
            Some("") => {
                let first = "document.querySelector('input[type=radio][name=who]').labels[0].textContent.trim()";
                let name = page.eval(first, vec![]).await;
                page.click("radio", name.as_str().unwrap_or_default()).await;
            }
            Some(name) => page.click("radio", name).await,
        }
        page.click("button", "Commencer").await;
        page.role("heading", "Tableau").await;
        page.saved().await;
    }
}

/// A browser with the organisation « Carrefour » and its first member Anne.
pub async fn at_work(profile: &Profile) -> Browser {
    at_work_with(profile, Setup::default()).await
}

/// The same with another window or with scripts of the test.
pub async fn at_work_with(profile: &Profile, setup: Setup) -> Browser {
    let browser = Browser::open_with(profile, setup).await;
    FirstStart(&browser).create("Carrefour", "CISP", "Anne").await;
    browser
}
