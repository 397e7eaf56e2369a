//! What a form asks when it makes sense: how something ended once it has begun, and no day before what it hangs on.

use super::{RecordForm, day};
use crate::domain::Day;
use crate::fields;
use crate::insight::placement::work::lasting;
use crate::journal::{AnyField, Field};

/// The fields that tell how something ended.
const OF_END: [&[AnyField]; 4] = [
    fields!(placement: END, DONE, END_REASON),
    fields!(contract: END, END_REASON),
    fields!(cpas_contract: END, END_REASON),
    fields!(track: END),
];

impl RecordForm {
    /// The form of an element that hangs on something: a day before its beginning is refused.
    pub fn day_from(self, field: Field<Day>, earliest: Day) -> Self {
        Self { earliest: Some((field.any(), earliest)), ..self }
    }

    /// Whether a field makes sense yet: how something ended is asked once it has begun. What is there stays in sight.
    pub fn asks(&self, field: AnyField, today: Day) -> bool {
        let Some([start, ..]) = lasting(&self.kind) else { return true };
        let begun = self.day_in(start.any()).is_some_and(|start| start <= today);
        let is_of_end = OF_END.iter().any(|fields| fields.contains(&field));
        begun || !is_of_end || !self.text(field).is_empty()
    }

    /// The field that speaks of a day before the beginning, if one does.
    pub(super) fn is_too_early(&self) -> Option<AnyField> {
        let (field, earliest) = self.earliest?;
        self.day_in(field).filter(|told| *told < earliest).map(|_| field)
    }

    fn day_in(&self, field: AnyField) -> Option<Day> {
        day(self.text(field)).ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::form::Problem;
    use crate::domain::ElementId;
    use crate::journal::Kind;
    use crate::journal::schema::{cohort, placement};

    fn form(kind: Kind, typed: &[(&'static str, &str)]) -> RecordForm {
        let field = |key| kind.schema().unwrap().field(key).unwrap();
        let typed: Vec<_> = typed.iter().map(|(key, text)| (field(*key), (*text).to_owned())).collect();
        RecordForm::element(kind, ElementId::random(), &typed)
    }

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    #[test]
    fn h28_an_evaluation_before_the_stage_begins_is_refused() {
        let saved = |on| {
            let form = form(Kind::Evaluation, &[("day", on), ("result", "positive")]);
            form.day_from(crate::journal::schema::evaluation::DAY, today()).edits()
        };
        assert_eq!(saved("2026-03-03"), Err(vec![("evaluation-day".to_owned(), Problem::BeforeBeginning)]));
        for on in ["2026-03-04", "2026-03-20", ""] {
            assert!(saved(on).is_ok(), "{on}");
        }
    }

    #[test]
    fn h34_how_it_ended_is_asked_once_it_has_begun() {
        let asked = |kind: &Kind, start: &str| {
            let form = form(kind.clone(), &[("start", start)]);
            let of_end = OF_END.iter().flat_map(|fields| fields.iter()).filter(|field| field.kind == *kind);
            of_end.map(|field| form.asks(*field, today())).collect::<Vec<_>>()
        };
        for kind in [Kind::Placement, Kind::Contract, Kind::CpasContract, Kind::Track] {
            for begun in ["2026-03-04", "2026-01-05"] {
                assert!(asked(&kind, begun).iter().all(|asked| *asked), "{kind} {begun}");
            }
            for ahead in ["2026-03-05", ""] {
                assert!(asked(&kind, ahead).iter().all(|asked| !*asked), "{kind} {ahead}");
            }
        }
        let told = form(Kind::Placement, &[("end_reason", "term")]);
        assert!(told.asks(placement::END_REASON.any(), today()), "what is there stays in sight");
        assert!(told.asks(placement::COMPANY.any(), today()));
        // A group has one end, planned or not.
        assert!(form(Kind::Cohort, &[]).asks(cohort::END.any(), today()));
    }
}
