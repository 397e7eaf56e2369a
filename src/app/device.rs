//! What belongs to this device and is no fact: who works here, its choices, and its register of exchanges.

mod update;

pub(in crate::app) use update::{Entry, register};
pub use update::{Kept, Msg, update};

use super::board::Filter;
use crate::domain::coded::coded;
use crate::domain::json::Json;
use crate::domain::order::InOrder;
use crate::domain::{self, Lang, MemberId, Minute, OrgId, fold_text};
use crate::journal::Author;
use serde::Serialize;
use std::fmt;
use std::rc::Rc;

/// Who works on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Device {
    pub org: OrgId,
    /// The member who writes the next facts.
    pub member: MemberId,
}

impl Device {
    /// The author of what is written now.
    pub fn author(self) -> Author {
        Author { org: self.org, member: self.member }
    }

    /// The text kept in the store.
    pub fn write(self) -> String {
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// Reads the text kept in the store.
    pub fn read(text: &str) -> Option<Self> {
        let read = Json::read(text)?;
        let (org, member) = (OrgId::parse(read.text("org")?).ok()?, MemberId::parse(read.text("member")?).ok()?);
        Some(Self { org, member })
    }
}

/// A text that never appears in what is printed of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden(Rc<str>);

impl Hidden {
    /// The text itself.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Hidden {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Hidden")
    }
}

coded! {
    /// How the page is lit.
    #[derive(Default)]
    pub enum Theme {
        /// As the system says.
        #[default]
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// A view under a name, so that it is found again: what is shown, in which order and groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SavedView {
    pub name: String,
    /// The query of the address.
    pub query: String,
}

impl SavedView {
    /// What it shows.
    pub fn filter(&self) -> Filter {
        Filter::read(&self.query)
    }
}

/// What a person chose for this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// One that is not known here is French.
    pub language: Lang,
    pub theme: Theme,
    /// Whether single letters act as keys.
    pub letter_keys: bool,
    /// Whether the matrix of referents and steps stands above the board.
    pub matrix: bool,
    /// Whether a dossier takes the whole width, in place of a panel beside the board.
    pub wide: bool,
    /// In the order of their names.
    pub views: Vec<SavedView>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            language: Lang::default(),
            theme: Theme::System,
            letter_keys: true,
            matrix: false,
            wide: false,
            views: Vec::new(),
        }
    }
}

impl Choices {
    /// The same with a view under this name, in place of one that bore it.
    pub fn with_view(&self, name: &domain::Line, filter: &Filter) -> Self {
        let mut choices = self.without_view(name.as_str());
        choices.views.push(SavedView { name: name.to_string(), query: filter.query() });
        choices.views.order_by_key(|view| fold_text::fold(&view.name));
        choices
    }

    /// The same without the view of this name.
    pub fn without_view(&self, name: &str) -> Self {
        let mut choices = self.clone();
        choices.views.retain(|view| view.name != name);
        choices
    }

    /// The text kept in the store.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the text kept in the store; what cannot be read is the default.
    pub fn read(text: &str) -> Self {
        let read = Json::read(text).unwrap_or(Json::Other);
        let view = |view: &Json| {
            Some(SavedView { name: view.text("name")?.to_owned(), query: view.text("query")?.to_owned() })
        };
        let views = read.get("views").map(Json::items).unwrap_or_default();
        Self {
            language: read.text("language").and_then(Lang::of_tag).unwrap_or_default(),
            theme: read.text("theme").and_then(Theme::parse).unwrap_or_default(),
            letter_keys: read.flag("letter_keys").unwrap_or(true),
            matrix: read.flag("matrix").unwrap_or_default(),
            wide: read.flag("wide").unwrap_or_default(),
            views: views.iter().filter_map(view).collect(),
        }
    }
}

coded! {
    /// What was done with files on this device.
    pub enum Deed {
        Backup = "backup",
        Restore = "restore",
        Union = "union",
        Trello = "trello",
        PacketIn = "packet_in",
        PacketOut = "packet_out",
        CardIn = "card_in",
        CardOut = "card_out",
        ReceiptIn = "receipt_in",
        ReceiptOut = "receipt_out",
        WithdrawalIn = "withdrawal_in",
        WithdrawalOut = "withdrawal_out",
        /// The trousseau, for a colleague and from one.
        KeyringMade = "keyring_made",
        KeyringOut = "keyring_out",
        KeyringIn = "keyring_in",
        Erasure = "erasure",
        /// The list of people, for a spreadsheet.
        List = "list",
        /// A file for another calendar.
        Calendar = "calendar",
        /// Companies with the people to speak to there, into a file and from one.
        CompaniesOut = "companies_out",
        CompaniesIn = "companies_in",
        /// The figures that funders ask for.
        Report = "report",
    }
}

/// One line of the register of exchanges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    pub deed: Deed,
    pub at: Minute,
    /// None where no one had been chosen yet; an earlier version then wrote an empty text.
    pub member: Option<MemberId>,
    pub file: String,
    pub facts: usize,
    /// How many persons the file speaks of.
    pub persons: usize,
    /// What of them: the families of the table of what may leave, with blanks between.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub families: String,
    pub sealed: bool,
}

impl Line {
    fn read(line: &Json) -> Option<Self> {
        Some(Self {
            deed: Deed::parse(line.text("deed")?)?,
            at: Minute::parse(line.text("at")?).ok()?,
            member: line.text("member").and_then(|member| MemberId::parse(member).ok()),
            file: line.text("file")?.to_owned(),
            facts: line.count("facts")?,
            persons: line.count("persons").unwrap_or_default(),
            families: line.text("families").unwrap_or_default().to_owned(),
            sealed: line.flag("sealed")?,
        })
    }
}

/// The register, the latest line last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Register(pub Vec<Line>);

impl Register {
    /// The text kept in the store.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the text kept in the store, line by line: one that a later version wrote is passed over alone.
    pub fn read(text: &str) -> Self {
        let lines = Json::read(text).unwrap_or(Json::Other);
        Self(lines.items().iter().filter_map(Line::read).collect())
    }

    /// When the last backup was made.
    pub fn last_backup(&self) -> Option<Minute> {
        self.0.iter().rev().find(|line| line.deed == Deed::Backup).map(|line| line.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_text_is_the_default_and_never_an_error() {
        assert_eq!(Choices::read("{"), Choices::default());
        assert_eq!(Choices::read(r#"{"theme":"dark"}"#).theme, Theme::Dark);
        assert_eq!(Choices::read(r#"{"language":"en","theme":"dark"}"#).language, Lang::En);
        // H14: what an earlier version kept knows no width; the width that was chosen is found again.
        assert!(!Choices::read(r#"{"theme":"dark"}"#).wide);
        assert!(Choices::read(&Choices { wide: true, ..Choices::default() }.write()).wide);
        assert_eq!(Choices::read(r#"{"language":"it","theme":"dark"}"#).theme, Theme::Dark);
        assert_eq!(Device::read("{}"), None);
        assert_eq!(Register::read("x").last_backup(), None);
    }

    #[test]
    fn a_line_of_a_later_version_leaves_the_others_in_the_register() {
        let line = |deed: &str| {
            format!(r#"{{"deed":"{deed}","at":"2026-03-04T09:12Z","member":null,"file":"a","facts":3,"sealed":true}}"#)
        };
        let register = Register::read(&format!("[{},{},{}]", line("backup"), line("carrier_pigeon"), line("trello")));
        assert_eq!(register.0.iter().map(|line| line.deed).collect::<Vec<_>>(), [Deed::Backup, Deed::Trello]);
    }

    #[test]
    fn what_earlier_versions_wrote_is_read() {
        let device =
            r#"{"org":"6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10","member":"0b7b7a4f-0f5e-4c53-9d3c-6f1c2c1e9a10"}"#;
        assert_eq!(Device::read(device).unwrap().write(), device);
        let line = |member: &str| {
            let rest = r#""file":"a.json","facts":3,"persons":1,"sealed":true"#;
            format!(r#"[{{"deed":"packet_in","at":"2026-03-04T09:12Z","member":"{member}",{rest}}}]"#)
        };
        let known = line("0b7b7a4f-0f5e-4c53-9d3c-6f1c2c1e9a10");
        assert_eq!(Register::read(&known).write(), known);
        let nobody = Register::read(&line(""));
        assert_eq!(nobody.0[0].member, None);
        assert_eq!(Register::read(&nobody.write()), nobody);
    }

    #[test]
    fn a_view_is_found_again_by_its_name_and_replaced_under_it() {
        let name = |text: &str| domain::Line::parse(text).unwrap();
        let late = Filter { text: "permis".to_owned(), ..Filter::default() };
        let choices = Choices::default().with_view(&name("Permis"), &Filter::default()).with_view(&name("Élan"), &late);
        let choices = Choices::read(&choices.with_view(&name("Permis"), &late).write());
        assert_eq!(choices.views.iter().map(|view| view.name.as_str()).collect::<Vec<_>>(), ["Élan", "Permis"]);
        assert_eq!(choices.views[1].filter(), late);
        assert_eq!(choices.without_view("Élan").views.len(), 1);
    }
}
