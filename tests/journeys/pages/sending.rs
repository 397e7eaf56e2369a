//! What goes to a partner: cards, agreements, packets, receipts.

use super::{Board, Dossier, Exchanges};
use crate::support::{Browser, Hands, Profile};
use std::path::{Path, PathBuf};
use thirtyfour::Key;

/// Whose words are looked at.
#[derive(Debug, Clone, Copy)]
pub enum Words {
    Own,
    Partner,
}

/// How a packet is closed.
#[derive(Debug, Clone, Copy)]
pub enum Closing<'a> {
    /// With the key of its recipient.
    Key,
    Phrase(&'a str),
    Open,
}

/// The exchanges with a partner.
pub struct Sending<'a>(pub &'a Browser);

impl Sending<'_> {
    /// Our card, kept under this name.
    pub async fn card(&self, profile: &Profile, keep_as: &str) -> PathBuf {
        self.0.go("#/echanges").await;
        self.0.click("button", "Présenter mon organisation").await;
        let file = profile.next_download(keep_as).await;
        self.0.sees("Carte téléchargée").await;
        file
    }

    /// The twelve words of our own keys, or of the partner's, as the screen shows them.
    pub async fn words(&self, place: Words) -> String {
        self.0.go("#/echanges").await;
        let within = match place {
            Words::Own => "section[aria-labelledby=keyring-title]",
            Words::Partner => "section[aria-labelledby=peers-title]",
        };
        let list = format!("[...document.querySelectorAll('{within} .fingerprint li')].map(it => it.textContent)");
        self.0.until(&format!("{list}.length === 12")).await;
        self.0.eval(&format!("{list}.join(' ')"), Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// Takes a card or a receipt, after which this is said.
    pub async fn take(&self, file: &Path, then: &str) {
        Exchanges(self.0).give(file).await;
        self.0.role("dialog", "Aperçu de l'import").await;
        self.0.click("button", "Importer").await;
        self.0.role("heading", then).await;
        self.0.saved().await;
    }

    /// Notes in the open dossier that the person signed an agreement with a partner, for a shared follow-up.
    pub async fn agree(&self, partner: &str) {
        let page = self.0;
        page.click("button", "Ajouter : nouvel accord").await;
        page.role("form", "Accords de partage").await;
        page.choose("Avec", partner).await;
        page.click("checkbox", "Suivi partagé").await;
        Dossier(page).keep().await;
    }

    /// Chooses why, in the dialog where a packet is prepared for the only partner.
    pub async fn ask(&self) {
        self.0.click("button", "Préparer un envoi").await;
        self.0.role("dialog", "Préparer un envoi").await;
        self.0.click("radio", "Suivi partagé").await;
        self.0.role("heading", "Les personnes").await;
    }

    /// Makes the packet that is prepared.
    pub async fn make(&self, profile: &Profile, closing: Closing<'_>, keep_as: &str) -> PathBuf {
        let page = self.0;
        match closing {
            // The first of the two, where both sides have keys.
            Closing::Key => {}
            Closing::Phrase(phrase) => {
                page.click("radio", "Avec une phrase de passe").await;
                page.fill("Phrase de passe", phrase).await;
                page.fill("La même phrase de passe, encore une fois", phrase).await;
            }
            Closing::Open => {
                page.click("radio", "Avec une phrase de passe").await;
                page.click("checkbox", "Sans phrase de passe (non protégée)").await;
            }
        }
        page.click("button", "Faire le fichier").await;
        let file = profile.next_download(keep_as).await;
        page.sees("Fichier téléchargé").await;
        page.role("button", "Fermer").await;
        if page.hands == Hands::Keyboard {
            page.press(Key::Escape).await;
            page.until("!document.querySelector('dialog[open]')").await;
            page.saved().await;
            return file;
        }
        page.until("[...document.querySelectorAll('dialog .dialog-foot button')].length === 1").await;
        page.eval("document.querySelector('dialog .dialog-foot button').click()", Vec::new()).await;
        page.until("!document.querySelector('dialog[open]')").await;
        page.saved().await;
        file
    }

    /// All that is new, for everybody with an agreement.
    pub async fn news(&self, profile: &Profile, closing: Closing<'_>, keep_as: &str) -> PathBuf {
        self.0.go("#/echanges").await;
        self.ask().await;
        self.make(profile, closing, keep_as).await
    }

    /// The receipt for the packet that was just taken in.
    pub async fn receipt(&self, profile: &Profile, keep_as: &str) -> PathBuf {
        self.0.click("button", "Faire le reçu").await;
        let file = profile.next_download(keep_as).await;
        self.0.sees("Reçu téléchargé").await;
        file
    }

    /// A value of the identity of a person on the board.
    pub async fn born(&self, name: &str, year: &str) {
        Dossier(self.0).open(name).await;
        Dossier(self.0).edit("Identité").await;
        self.0.fill("Année de naissance", year).await;
        Dossier(self.0).keep().await;
    }

    /// Waits until the card of this name stands in this step.
    pub async fn stands(&self, name: &str, step: &str) {
        self.0.go("#/tableau").await;
        Board(self.0).stands(name, step).await;
    }
}
