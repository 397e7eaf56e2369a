//! Choices that stand in one list and are written in two fields: « ne souhaite pas répondre » beside the codes of a
//! sensitive list (row R8), and an outcome that a list of its own tells more exactly (row R7).

use super::{NO, RecordForm, YES};
use crate::domain::codes::{DECLINED, OUTCOME_DETAILS};
use crate::insight::path::exit::{detail_of, exits, wider};
use crate::insight::project::answers::declined_of;
use crate::journal::AnyField;

/// What a list of codes offers: its codes, or those of its field and of the one beside it.
pub fn offered(field: AnyField, codes: &'static [&'static str]) -> Vec<&'static str> {
    if detail_of(field).is_some() {
        return exits().collect();
    }
    let declined = declined_of(field).map(|_| DECLINED);
    codes.iter().copied().chain(declined).collect()
}

impl RecordForm {
    /// The code that stands in the list of a field.
    pub fn chosen(&self, field: AnyField) -> &str {
        let code = self.text(field);
        if let Some(detail) = detail_of(field) {
            let told = OUTCOME_DETAILS.iter().find(|told| **told == self.text(detail));
            return told.filter(|told| code.is_empty() || code == wider(told)).copied().unwrap_or(code);
        }
        let declined = declined_of(field).is_some_and(|declined| self.text(declined) == YES);
        if code.is_empty() && declined { DECLINED } else { code }
    }

    /// A code was chosen in the list of a field, or none.
    pub fn choose(&mut self, field: AnyField, code: &str) {
        if let Some(detail) = detail_of(field) {
            let told = OUTCOME_DETAILS.iter().find(|told| **told == code);
            self.set(detail, told.copied().unwrap_or_default().to_owned());
            self.set(field, told.map_or(code, |told| wider(told)).to_owned());
            return;
        }
        if let Some(declined) = declined_of(field) {
            let said = match (code == DECLINED, self.text(declined)) {
                (true, _) => YES,
                // It was never said, so nothing is taken back.
                (false, "") => "",
                (false, _) => NO,
            };
            self.set(declined, said.to_owned());
        }
        self.set(field, if code == DECLINED { "" } else { code }.to_owned());
    }
}
