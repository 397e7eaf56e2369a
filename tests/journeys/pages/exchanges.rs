//! What goes out and what comes in.

use crate::support::{Browser, Hands, Profile};
use std::path::{Path, PathBuf};

/// The exchanges.
pub struct Exchanges<'a>(pub &'a Browser);

impl Exchanges<'_> {
    /// Makes a backup, sealed or not, and keeps the file under this name.
    pub async fn backup(&self, profile: &Profile, phrase: Option<&str>, keep_as: &str) -> PathBuf {
        let page = self.0;
        page.go("#/echanges").await;
        match phrase {
            Some(phrase) => {
                page.fill("Phrase de passe", phrase).await;
                page.fill("La même phrase de passe, encore une fois", phrase).await;
            }
            None => page.click("checkbox", "Sans phrase de passe (non protégée)").await,
        }
        page.click("button", "Sauvegarder").await;
        let file = profile.next_download(keep_as).await;
        page.sees("Sauvegarde téléchargée").await;
        file
    }

    /// Gives a file.
    pub async fn give(&self, file: &Path) {
        self.0.go("#/echanges").await;
        self.0.give_file("Fichier à importer", file).await;
    }

    /// Gives a file, opens it, looks at the preview and takes it.
    pub async fn import(&self, file: &Path, phrase: Option<&str>) {
        self.preview(file, phrase).await;
        self.0.click("button", "Importer").await;
        self.0.role_like("heading", "Import fait").await;
        self.0.saved().await;
    }

    /// Gives a file whose preview says that all of it is here.
    pub async fn brings_nothing(&self, file: &Path) {
        self.preview(file, None).await;
        self.0.sees("Ce fichier n'apporte rien de neuf").await;
        self.0.click("button", "Renoncer").await;
    }

    async fn preview(&self, file: &Path, phrase: Option<&str>) {
        self.give(file).await;
        if let Some(phrase) = phrase {
            unlock(self.0, phrase).await;
        }
        self.0.role("dialog", "Aperçu de l'import").await;
    }

    /// The number before these words on the page.
    pub async fn number(&self, words: &str) -> u64 {
        self.0.sees(words).await;
        let found = "Number(document.body.innerText.match(new RegExp('(\\\\d+)\\\\s' + args[0]))?.[1])";
        self.0.eval(found, vec![words.into()]).await.as_u64().expect("a number stands before the words")
    }
}

/// Opens the sealed file that was given.
pub async fn unlock(page: &Browser, phrase: &str) {
    page.sees("Ce fichier est protégé par une phrase de passe").await;
    let script = "document.querySelector('#unlock')";
    page.until(script).await;
    let found = page.driver.execute(format!("return {script}"), vec![]).await.and_then(|found| found.element());
    let found = found.expect("the box is there");
    match page.hands {
        Hands::Pointer => found.send_keys(phrase).await.expect("the box takes text"),
        Hands::Keyboard => {
            page.tab_to(&found).await;
            page.write(phrase).await;
        }
    }
    page.click("button", "Ouvrir").await;
}
