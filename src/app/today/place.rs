//! Where an item is answered, and where the figure of its rule is set.

use crate::app::Route;
use crate::app::board::filter::{Behind, Filter, Whose};
use crate::app::effect::Focus;
use crate::domain::Step;
use crate::insight::today::{Item, Rule};

/// The screen and the place on it where the fact is written that makes an item go away: nothing is done without it.
pub fn answered_at(item: &Item, whose: Whose) -> (Route, Focus) {
    let Some(person) = item.person else { return of_office(item.rule) };
    let focus = match item.rule {
        Rule::Agreement | Rule::AgreementEnd => Focus::At("agreements-title"),
        Rule::Number => Focus::At("timeline-title"),
        Rule::RightsEnd | Rule::StayEnd | Rule::WorkPermitEnd | Rule::LicenceEnd => Focus::At("situation-title"),
        Rule::CpasEnd => Focus::At("cpas-title"),
        Rule::ContractEnd | Rule::AidEnd | Rule::FollowUp => Focus::At("contracts-title"),
        Rule::Convention | Rule::PlacementEnd | Rule::PlacementLength | Rule::Evaluation => {
            Focus::At("placements-title")
        }
        Rule::Hours | Rule::HostHours => Focus::At("hours-title"),
        Rule::Newcomer => Focus::At("newcomer-title"),
        Rule::Assessment => Focus::At("checklist-title"),
        Rule::Accompaniment => Focus::At("path-title"),
        Rule::Task => Focus::At("tasks-title"),
        Rule::NewcomerReview | Rule::Outcome | Rule::Silence => Focus::ContactLog,
        Rule::Retention => Focus::At("keeping-title"),
        Rule::PartnerFile | Rule::Accreditation => Focus::Heading,
    };
    let filter = Filter { behind: Behind::Today(whose), ..Filter::default() };
    (Route::Person(person, filter), focus)
}

/// The same of what concerns the organisation alone.
pub fn of_office(rule: Rule) -> (Route, Focus) {
    match rule {
        Rule::Accreditation => (Route::Settings, Focus::At("thresholds-edit")),
        _ => (Route::Exchanges, Focus::At("peers-title")),
    }
}

/// The element of the settings that changes from when on a rule reminds; none where no figure is set. `step` is where the
/// person stands: a silence has a length for each step.
pub fn set_at(rule: Rule, step: Option<Step>) -> Option<&'static str> {
    Some(match rule {
        Rule::RightsEnd => "alert-rights_end",
        Rule::CpasEnd => "alert-cpas_end",
        Rule::StayEnd => "alert-stay_end",
        Rule::WorkPermitEnd => "alert-work_permit_end",
        Rule::LicenceEnd => "alert-licence_end",
        Rule::HostHours => "alert-host_hours",
        Rule::Accreditation => "alert-accreditation",
        Rule::ContractEnd | Rule::AidEnd => "alert-contract_end",
        Rule::Convention => "alert-convention",
        Rule::Hours => "alert-hours_near",
        Rule::Newcomer => "alert-newcomer_warn",
        Rule::NewcomerReview => "alert-newcomer_review",
        Rule::Assessment => "alert-assessment_warn",
        Rule::Accompaniment => "alert-accompaniment_warn",
        Rule::PlacementLength => "alert-placement_misip",
        Rule::Outcome => "alert-outcome",
        Rule::FollowUp | Rule::Evaluation | Rule::PartnerFile | Rule::Retention => "thresholds-edit",
        Rule::Silence => silence_set_at(step),
        Rule::Agreement | Rule::Number | Rule::PlacementEnd | Rule::AgreementEnd | Rule::Task => return None,
    })
}

fn silence_set_at(step: Option<Step>) -> &'static str {
    match step {
        Some(Step::Intake) => "alert-silence_intake",
        Some(Step::Assessment) => "alert-silence_assessment",
        Some(Step::Orientation) => "alert-silence_orientation",
        Some(Step::Training) => "alert-silence_training",
        Some(Step::Placement) => "alert-silence_placement",
        Some(Step::JobSearch) => "alert-silence_job_search",
        Some(Step::CpasContract) => "alert-silence_cpas_contract",
        Some(Step::Hired) => "alert-silence_hired",
        Some(Step::Retained | Step::Closed) | None => "alerts-title",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::board::news::SILENT;
    use crate::insight::today::limit::{Delays, Limit};

    #[test]
    fn each_figure_of_a_rule_is_one_of_the_settings() {
        let steps = Step::ALL.into_iter().filter(|step| !matches!(step, Step::Retained | Step::Closed));
        let silences: Vec<String> = steps.clone().map(|step| format!("{SILENT}_{step}")).collect();
        let keys: Vec<&str> = Limit::CODES.iter().chain(Delays::CODES).copied().collect();
        let places = Rule::ALL.into_iter().filter(|rule| *rule != Rule::Silence).filter_map(|rule| set_at(rule, None));
        for place in places.filter(|place| *place != "thresholds-edit") {
            assert!(keys.contains(&place.strip_prefix("alert-").unwrap()), "{place}");
        }
        let told: Vec<&str> = steps.filter_map(|step| set_at(Rule::Silence, Some(step))).collect();
        assert_eq!(told, silences.iter().map(|key| format!("alert-{key}")).collect::<Vec<_>>());
    }
}
