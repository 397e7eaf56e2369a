//! The two sheets of a placement: a summary of its convention to sign, and the sheet that a visitor fills by hand.

use super::{Bearer, Line, lines};
use crate::domain::{ElementId, codes};
use crate::fields;
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::{Record, Records};
use crate::journal::schema::{Type, placement};
use crate::journal::{AnyField, Kind};

/// What both sheets say of a placement. Hours and dates come from the placement, never from its filière (row L32).
const FIELDS: &[AnyField] = fields!(placement: COMPANY, SECTOR, TYPE, GOAL, TUTOR, START, PLANNED_END, PLANNED);

/// A sheet of one placement, with the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementSheet {
    pub bearer: Bearer,
    pub placement: ElementId,
    /// Every field of the convention; what is not known yet is filled by hand.
    pub lines: Vec<Line>,
}

impl PlacementSheet {
    /// Chooses from a dossier: the placement named, else the last one. None when the dossier has none.
    pub fn of(dossier: &Dossier, named: Option<ElementId>) -> Option<Self> {
        let record = chosen(&dossier.records, named)?;
        Some(Self { bearer: Bearer::of(dossier), placement: record.id()?, lines: lines(record, FIELDS) })
    }
}

/// The placements of a dossier by their start, those without one last.
pub fn placements(records: &Records) -> Vec<&Record> {
    super::by_day(records.of(&Kind::Placement), Some(placement::START))
}

fn chosen(records: &Records, named: Option<ElementId>) -> Option<&Record> {
    let found = named.and_then(|id| records.element(&Kind::Placement, id));
    found.or_else(|| placements(records).pop())
}

/// What is looked at during a visit: the fields of an evaluation that hold a rating.
pub fn criteria() -> impl Iterator<Item = AnyField> {
    let fields = Kind::Evaluation.schema().map_or(&[][..], |schema| schema.fields);
    fields.iter().copied().filter(|field| matches!(field.holds, Type::Code(known) if known == codes::RATINGS))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{dossier, full, id};
    use super::*;

    #[test]
    fn what_is_not_known_is_a_line_to_fill() {
        let sheet = PlacementSheet::of(&full(), None).unwrap();
        let told = |field| sheet.lines.iter().find(|line| line.field == field).unwrap().value.clone();
        let company = told(placement::COMPANY.any());
        assert_eq!(company.and_then(|value| value.as_text().map(str::to_owned)), Some("Delhaize".to_owned()));
        assert_eq!(told(placement::TUTOR.any()), None);
        assert_eq!(sheet.lines.len(), FIELDS.len());
        assert_eq!(sheet.bearer.address, None);
    }

    #[test]
    fn the_reason_of_an_end_and_the_evaluations_are_not_on_it() {
        let printed = format!("{:?}", PlacementSheet::of(&full(), None));
        assert!(!printed.contains("by_company") && !printed.contains("trop lent"), "{printed}");
    }

    #[test]
    fn the_last_placement_comes_first_and_another_can_be_named() {
        let two = dossier(&[
            ("placement", "2026-01-01", r#"{"placement":"$one","company":"A","start":"2026-01-05"}"#),
            ("placement", "2026-02-01", r#"{"placement":"$two","company":"B","start":"2026-02-02"}"#),
        ]);
        let check = |named, expected: &str| {
            assert_eq!(PlacementSheet::of(&two, named).map(|sheet| sheet.placement), Some(id(expected)), "{named:?}");
        };
        check(None, "two");
        check(Some(id("one")), "one");
        check(Some(id("gone")), "two");
        assert_eq!(PlacementSheet::of(&dossier(&[]), None), None);
    }

    #[test]
    fn criteria_are_those_of_an_evaluation() {
        assert_eq!(
            criteria().map(|field| field.key).collect::<Vec<_>>(),
            ["punctuality", "instructions", "quality", "pace", "teamwork", "safety"]
        );
    }
}
