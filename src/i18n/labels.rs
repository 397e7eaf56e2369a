//! Labels of stable codes. A code of a later version is shown as it is written.

use super::catalogue::Catalogue;
use crate::domain::{Step, codes};

/// A closed list of codes that has labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Channel,
    Obstacle,
    ObstacleState,
    OrganisationType,
    Objective,
    Method,
    Schooling,
    Outcome,
}

impl List {
    /// All lists.
    pub const ALL: [List; 8] = [
        List::Channel,
        List::Obstacle,
        List::ObstacleState,
        List::OrganisationType,
        List::Objective,
        List::Method,
        List::Schooling,
        List::Outcome,
    ];

    /// What the ids of its labels begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            List::Channel => "channel-",
            List::Obstacle => "obstacle-",
            List::ObstacleState => "state-",
            List::OrganisationType => "organisation-type-",
            List::Objective => "objective-",
            List::Method => "method-",
            List::Schooling => "schooling-",
            List::Outcome => "outcome-",
        }
    }

    /// The list to which these codes belong.
    pub fn of(known: &[&str]) -> Option<List> {
        List::ALL.into_iter().find(|list| list.codes().contains(&known))
    }

    /// Its codes; those of obstacles stand in three lists by what may leave.
    pub fn codes(self) -> &'static [&'static [&'static str]] {
        match self {
            List::Channel => &[codes::CHANNELS],
            List::Obstacle => &[codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE],
            List::ObstacleState => &[codes::OBSTACLE_STATES],
            List::OrganisationType => &[codes::ORGANISATION_TYPES],
            List::Objective => &[codes::OBJECTIVES],
            List::Method => &[codes::METHODS],
            List::Schooling => &[codes::SCHOOLING],
            List::Outcome => &[codes::OUTCOMES],
        }
    }
}

/// The short label of a step, as at the head of a column and in the menu « Déplacer vers… ».
pub fn step(catalogue: &Catalogue, step: Step) -> String {
    catalogue.text(&format!("step-{}", step.id()))
}

/// The label of a code, or the code itself.
pub fn code(catalogue: &Catalogue, list: List, code: &str) -> String {
    let plain = code.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'_');
    let known = plain.then(|| catalogue.find(&format!("{}{code}", list.prefix()))).flatten();
    known.unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_code_and_step_has_a_label_in_every_language() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::native(lang).unwrap();
            for list in List::ALL {
                for code in list.codes().concat() {
                    assert!(catalogue.has(&format!("{}{code}", list.prefix())), "{lang:?} {list:?} {code}");
                }
            }
            for step in Step::ALL {
                assert!(catalogue.has(&format!("step-{step}")), "{lang:?} {step}");
            }
        }
    }

    #[test]
    fn a_code_of_a_later_version_stays_as_it_is() {
        assert_eq!(code(&Catalogue::french(), List::Channel, "dove"), "dove");
        assert_eq!(code(&Catalogue::french(), List::Channel, "sms"), "SMS");
    }
}
