//! A new company. Its id follows from its number where it has one, so two organisations that add it write of one company.

use crate::app::Edit;
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::edit;
use crate::app::editing::guard;
use crate::app::effect::Effect;
use crate::app::form::{self, Problem, Problems};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::route::Route;
use crate::domain::text::TextError;
use crate::domain::{CompanyId, ElementId, EnterpriseNumber, Line, Locality, Subject, company_id};
use crate::insight::companies::Company;
use crate::journal::schema::{company, company_site};

/// What was typed, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCompany {
    pub name: Line,
    pub number: Option<EnterpriseNumber>,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    /// Where its first place of work is.
    pub locality: Option<Locality>,
}

/// What is typed, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    pub name: String,
    pub number: String,
    pub sector: String,
    pub locality: String,
}

/// The ids of the boxes.
pub const NAME: &str = "company-new-name";
/// See [`NAME`].
pub const NUMBER: &str = "company-new-number";
/// See [`NAME`].
pub const SECTOR: &str = "company-new-sector";
/// See [`NAME`].
pub const LOCALITY: &str = "company-new-locality";

impl Entry {
    /// The new company.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn read(&self) -> Result<NewCompany, Problems> {
        let mut problems = Problems::new();
        let mut keep = |id: &str, problem: Problem| problems.push((id.to_owned(), problem));
        let name = form::line(&self.name).and_then(|name| name.ok_or(Problem::Text(TextError::Empty)));
        let (number, locality) = (form::enterprise_number(&self.number), form::locality(&self.locality));
        let name = name.map_err(|problem| keep(NAME, problem)).ok();
        let number = number.map_err(|problem| keep(NUMBER, problem)).ok().flatten();
        let locality = locality.map_err(|problem| keep(LOCALITY, problem)).ok().flatten();
        let sector = Some(self.sector.clone()).filter(|sector| !sector.is_empty());
        match name.filter(|_| problems.is_empty()) {
            Some(name) => Ok(NewCompany { name, number, sector, locality }),
            None => Err(problems),
        }
    }

    /// The number, as far as it is one.
    pub fn number(&self) -> Option<EnterpriseNumber> {
        EnterpriseNumber::parse(&self.number).ok()
    }

    /// The postcode, as far as it is known.
    pub fn postcode(&self) -> Option<u16> {
        Locality::parse(&self.locality).ok()?.postcode()
    }
}

/// It is written, and its page opens; where one of its number is there, only that.
pub(super) fn created(model: &mut Model, new: NewCompany, cx: &mut Cx) {
    let id = new.number.map_or_else(|| cx.company(), company_id);
    if Company::read(id, &model.journal).is_none() {
        let about = Subject::Company(id);
        let edits = edits(id, &new);
        if guard::holds_national_number(&edits) {
            return dialog::open(model, Dialog::NumberFound { about, edits, seen: None });
        }
        journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    }
    cx.ask(Effect::Navigate(Route::Company(id)));
}

fn edits(id: CompanyId, new: &NewCompany) -> Vec<Edit> {
    let mut edits = vec![Edit::register(company::NAME.with(&new.name))];
    let number = new.number.and_then(|number| Line::parse(&number.to_string()).ok());
    edits.extend(number.map(|number| Edit::register(company::NUMBER.with(&number))));
    edits.extend(new.sector.as_deref().map(|sector| Edit::register(company::SECTOR.with(sector))));
    edits.extend(new.locality.as_ref().map(|locality| {
        // Two who add the same company at the same place note one place.
        let site = ElementId::derived(id.uuid(), &format!("site {locality}"));
        Edit::element(site, company_site::LOCALITY.with(locality))
    }));
    edits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::enterprise_number::EnterpriseNumberError as Wrong;

    #[test]
    fn a_name_is_needed_and_each_box_says_what_is_wrong_with_it() {
        let entry = |name: &str, number: &str, locality: &str| {
            let (name, number, locality) = (name.to_owned(), number.to_owned(), locality.to_owned());
            Entry { name, number, locality, sector: String::new() }.read()
        };
        let empty = Problem::Text(TextError::Empty);
        assert_eq!(entry(" ", "", ""), Err(vec![(NAME.to_owned(), empty)]));
        let wrong =
            vec![(NUMBER.to_owned(), Problem::Enterprise(Wrong::Check)), (LOCALITY.to_owned(), Problem::Locality)];
        assert_eq!(entry("Garage Lune", "0419.618.536", "0999 Nulle-Part"), Err(wrong));
        let read = entry("Garage Lune", "419618535", "6700 Arlon").unwrap();
        assert_eq!((read.name.as_str(), read.number.is_some(), read.sector), ("Garage Lune", true, None));
        assert_eq!(read.locality.unwrap().postcode(), Some(6700));
    }
}
