//! What hangs on a card beside tasks and labels: comments, fields of the board, attachments.

use super::action::What;
use super::board::{FieldValue, Typed};
use super::card::{Part, Sheet, data};
use super::mapping::FieldTarget;
use super::report::Ignored;
use super::stamp::Stamp;
use super::text;
use crate::domain::{Line, Locality, Prose};
use crate::journal::Kind;
use crate::journal::schema::{email, goal, identity, phone, reach};

impl Sheet<'_, '_> {
    /// Comments as notes of their author and day; the text is the present one.
    pub fn comments(&mut self) {
        let log = self.log.clone();
        for action in log.into_iter().rev() {
            let What::Comment { text, edited } = &action.what else { continue };
            let mut stamp = self.desk.stamp(action);
            if let Some(edited) = edited.filter(|edited| *edited > stamp.moment) {
                stamp.moment = edited;
                stamp.gesture = format!("{}/{}", stamp.gesture, edited.unix());
            }
            if text.trim().is_empty() {
                self.report.ignore(Ignored::EmptyComment, 1);
                continue;
            }
            self.report.converted.comments += 1;
            self.add_text(Part::Comment, "comment", action.id.as_str(), vec![(stamp, text.clone())], text);
        }
    }

    /// Fields of the board.
    pub fn values(&mut self) {
        let card = self.card;
        for value in &card.values {
            match self.desk.mapping.field(&value.field) {
                FieldTarget::Ignore => self.report.ignore(Ignored::FieldValue, 1),
                target => {
                    self.report.converted.custom_values += 1;
                    self.value(value, target);
                }
            }
        }
    }

    fn value(&mut self, value: &FieldValue, target: FieldTarget) {
        let words = match &value.value {
            Typed::Text(text) | Typed::Number(text) | Typed::Choice(text) => text.clone(),
            Typed::Date(moment) => moment.day().to_string(),
            Typed::Checked(true) => "✓".to_owned(),
            Typed::Checked(false) => "✗".to_owned(),
        };
        let id = format!("{}/{}", self.card.id, value.field);
        let stamp = self.vouched(Stamp { gesture: format!("value/{id}"), ..self.born.clone() });
        let element = |sort| self.desk.source.element(sort, &id);
        let clean = text::clean(&words, self.report);
        let line = Line::parse(&clean).ok();
        let fits = match target {
            FieldTarget::Phone => line
                .map(|line| (Kind::Phone, data(&[phone::PHONE.with(element("phone"))], &[phone::NUMBER.with(&line)]))),
            FieldTarget::Email => line
                .map(|line| (Kind::Email, data(&[email::EMAIL.with(element("email"))], &[email::ADDRESS.with(&line)]))),
            FieldTarget::Goal => {
                line.map(|line| (Kind::Goal, data(&[goal::GOAL.with(element("goal"))], &[goal::WORD.with(&line)])))
            }
            FieldTarget::ContactLanguage => {
                line.map(|line| (Kind::Identity, data(&[], &[identity::CONTACT_LANGUAGE.with(&line)])))
            }
            FieldTarget::PostalAddress => {
                let text = Prose::parse(&clean).ok();
                text.map(|text| (Kind::Reach, data(&[], &[reach::POSTAL_ADDRESS.with(&text)])))
            }
            FieldTarget::Locality => {
                let place = Locality::parse(&clean).ok();
                place.map(|place| (Kind::Identity, data(&[], &[identity::LOCALITY.with(&place)])))
            }
            FieldTarget::BirthYear => {
                year(&clean).map(|year| (Kind::Identity, data(&[], &[identity::BIRTH_YEAR.with(year)])))
            }
            FieldTarget::Note | FieldTarget::Ignore => None,
        };
        match fits {
            Some((kind, data)) => self.add_value(Part::Field, kind, stamp, data),
            None => {
                self.report.values_as_notes += usize::from(target != FieldTarget::Note);
                let field = self.desk.board.fields.iter().find(|field| field.id == value.field);
                let name = field.map_or("", |field| field.name.as_str());
                let text = if name.is_empty() { clean } else { format!("{name}: {clean}") };
                self.add_text(Part::Field, "value", &id, vec![(stamp, text.clone())], &text);
            }
        }
    }

    /// Attachments of the web as a list of links in a note: the files themselves stay in Trello.
    pub fn attachments(&mut self) {
        let web = |address: &str| {
            let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
            start.starts_with("https://") || start.starts_with("http://")
        };
        let mut lines = Vec::new();
        for file in &self.card.attachments {
            if web(&file.address) {
                lines.push(match file.name.trim() {
                    "" => file.address.clone(),
                    name if name == file.address => file.address.clone(),
                    name => format!("{name}\n{}", file.address),
                });
            } else {
                self.report.ignore(Ignored::Attachment, 1);
            }
        }
        self.report.converted.attachments += lines.len();
        let text = lines.join("\n");
        let stamp = self.vouched(Stamp { gesture: format!("attachments/{}", self.card.id), ..self.born.clone() });
        self.add_text(Part::Text, "attachments", self.card.id.as_str(), vec![(stamp, text.clone())], &text);
        let stamp = self.vouched(Stamp { gesture: format!("location/{}", self.card.id), ..self.born.clone() });
        let place = self.card.location.clone();
        self.add_text(Part::Text, "location", self.card.id.as_str(), vec![(stamp, place.clone())], &place);
        self.report.ignore(Ignored::StartDate, usize::from(self.card.started.is_some()));
        self.report.ignore(Ignored::Votes, self.card.votes);
    }
}

/// The first run of exactly four figures that is a year.
fn year(text: &str) -> Option<u16> {
    let mut runs = text.split(|sign: char| !sign.is_ascii_digit());
    runs.find(|run| run.len() == 4)?.parse().ok().filter(|year| (1900..=2199).contains(year))
}
