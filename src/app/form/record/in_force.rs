//! Forms of settings: what is in force stands in their boxes, written or not, and what makes no sense is refused.

use super::RecordForm;
use crate::journal::{AnyField, Field, Value};

impl RecordForm {
    /// The same form, in which a number is no smaller than this.
    pub fn at_least<T>(mut self, field: Field<T>, least: u32) -> Self {
        self.least.push((field.any(), least));
        self
    }

    /// The same form, where this is in force although nobody wrote it: it stands in the box, and is written only when it
    /// is changed.
    pub fn in_force<T>(mut self, field: Field<T>, text: String) -> Self {
        if let Some(place) = self.place_of(field.any()).filter(|place| self.boxes[*place].1.is_empty()) {
            self.boxes[place].1.clone_from(&text);
            self.before[place].1 = text;
        }
        self
    }

    /// Whether a number is less than it may be.
    pub(super) fn is_too_small(&self, field: AnyField, value: &Value) -> bool {
        let Value::Int(number) = value else { return false };
        *number < i64::from(self.least(field))
    }

    /// The least that a number may be.
    pub(super) fn least(&self, field: AnyField) -> u32 {
        self.least.iter().find(|(bound, _)| *bound == field).map_or(0, |(_, least)| *least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Edit;
    use crate::app::form::Problem;
    use crate::domain::text::TextError;
    use crate::fields;
    use crate::journal::Kind;
    use crate::journal::schema::thresholds::{FOLLOW_UPS, GAP_DAYS, KEEP_MONTHS, RETENTION_MONTHS};

    /// The form of thresholds that nobody wrote, as the settings draw it.
    fn thresholds() -> RecordForm {
        RecordForm::register(Kind::Thresholds)
            .in_force(RETENTION_MONTHS, "6".to_owned())
            .in_force(FOLLOW_UPS, "7d\n1m\n3m\n6m".to_owned())
            .requiring(fields!(thresholds: RETENTION_MONTHS, FOLLOW_UPS))
            .at_least(RETENTION_MONTHS, 1)
            .at_least(KEEP_MONTHS, 1)
    }

    #[test]
    fn s9_a_form_shows_what_is_in_force_and_writes_only_what_was_changed() {
        let mut form = thresholds();
        assert_eq!(form.text(FOLLOW_UPS), "7d\n1m\n3m\n6m");
        assert_eq!(form.edits(), Ok(Vec::new()), "nothing was changed, so nothing is written");
        form.toggle(FOLLOW_UPS, "14d");
        let slots = ["7d", "14d", "1m", "3m", "6m"].map(Value::text);
        assert_eq!(form.edits(), Ok(vec![Edit::register(FOLLOW_UPS.says(Value::List(slots.into())))]));
        let mut form = thresholds();
        form.set(GAP_DAYS, "0".to_owned());
        assert_eq!(form.edits(), Ok(vec![Edit::register(GAP_DAYS.with(0))]), "no gap at all is a choice");
    }

    #[test]
    fn s9_no_month_and_no_follow_up_are_refused() {
        let mut form = thresholds();
        form.set(RETENTION_MONTHS, "0".to_owned());
        for slot in ["7d", "1m", "3m", "6m"] {
            form.toggle(FOLLOW_UPS, slot);
        }
        let empty = Problem::Text(TextError::Empty);
        let wrong = [("thresholds-follow_ups", empty), ("thresholds-retention_months", Problem::TooSmall(1))];
        assert_eq!(form.edits(), Err(wrong.map(|(id, problem)| (id.to_owned(), problem)).into()));
    }
}
