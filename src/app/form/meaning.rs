//! What the same words mean in one box and in another.

use super::{Problem, RecordForm, enterprise_number, line, mail};
use crate::domain::telephone::dialled;
use crate::domain::{Duration, Line};
use crate::insight::contact::natural_day::Toward;
use crate::journal::schema::{company, company_contact, contact, org_contact, task};
use crate::journal::{AnyField, Field};

impl RecordForm {
    /// On which side of today the day of a box lies.
    pub fn toward<T>(&self, field: Field<T>) -> Toward {
        let field = field.any();
        match &self.latest {
            Some((Some(told), _)) if *told == field => Toward::HasBeen,
            _ if field == task::DUE.any() => Toward::ToCome,
            _ => Toward::Either,
        }
    }

    /// The same of the day of an entry.
    pub fn entry_toward(&self) -> Toward {
        if matches!(self.latest, Some((None, _))) { Toward::HasBeen } else { Toward::Either }
    }
}

/// The duration that a text says in a box: a bare number counts hours, but in a contact minutes.
///
/// # Errors
/// What is no duration.
pub fn duration(field: AnyField, text: &str) -> Result<Duration, Problem> {
    let parse = if field == contact::MINUTES.any() { Duration::parse_talk } else { Duration::parse };
    parse(text).map_err(|_| Problem::Duration)
}

/// How a line is read in a box: a number that can be dialled, an address that a letter can be sent to, or any words.
pub(super) fn reach(field: AnyField) -> fn(&str) -> Result<Option<Line>, Problem> {
    if field == org_contact::PHONE.any() || field == company_contact::PHONE.any() {
        phone
    } else if field == org_contact::MAIL.any() || field == company_contact::MAIL.any() {
        mail
    } else if field == company::NUMBER.any() {
        number
    } else {
        line
    }
}

/// The number of an enterprise as it is written everywhere.
fn number(text: &str) -> Result<Option<Line>, Problem> {
    enterprise_number(text)?.map_or(Ok(None), |number| line(&number.to_string()))
}

/// The fewest figures of a number that somebody can be called at: the short ones (112, 1722) are those of services.
const SHORTEST: usize = 3;

/// A telephone number with what one likes beside it (« 081 00 00 00, le matin »), or nothing.
///
/// # Errors
/// What holds no number.
pub fn phone(text: &str) -> Result<Option<Line>, Problem> {
    let text = text.trim();
    let figures = dialled(text).map_or(0, |number| number.chars().filter(char::is_ascii_digit).count());
    if !text.is_empty() && figures < SHORTEST { Err(Problem::Phone) } else { line(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_company_is_written_one_way_and_what_is_wrong_with_it_is_said() {
        use crate::app::Edit;
        use crate::domain::enterprise_number::EnterpriseNumberError as Wrong;
        use crate::journal::Kind;
        let saved = |typed: &str| {
            let mut form = RecordForm::register(Kind::Company);
            form.set(company::NUMBER, typed.to_owned());
            form.edits()
        };
        let written = line("0419.618.535").unwrap().unwrap();
        assert_eq!(saved("BE 0419 618 535"), Ok(vec![Edit::register(company::NUMBER.with(&written))]));
        for (typed, wrong) in
            [("0419.618", Wrong::Length), ("2419.618.535", Wrong::Beginning), ("0419.618.536", Wrong::Check)]
        {
            let told = vec![("company-number".to_owned(), Problem::Enterprise(wrong))];
            assert_eq!(saved(typed), Err(told), "{typed}");
        }
    }

    #[test]
    fn a_number_is_one_that_can_be_dialled() {
        let read = |text| phone(text).map(|line| line.map(|line| line.to_string()));
        assert_eq!(read("081 00 00 00, le matin"), Ok(Some("081 00 00 00, le matin".to_owned())));
        assert_eq!(read("  "), Ok(None));
        for wrong in ["à demander", "12", "anne@exemple.be"] {
            assert_eq!(read(wrong), Err(Problem::Phone), "{wrong}");
        }
    }
}
