//! The level of schooling that a diploma stands for (row L17).
//!
//! The equivalences are ours; an organisation sets its own in the settings. They only propose: what was typed in
//! the dossier is never written over.

use crate::domain::codes;
use crate::insight::dossier::record::Records;
use crate::insight::settings::Settings;
use crate::journal::Kind;
use crate::journal::schema::{diploma, situation};

/// The level of `codes::SCHOOLING` of a diploma of `codes::DIPLOMAS`; none when it says nothing that is sure.
///
/// A foreign diploma without equivalence has no level: people are then counted by what they declare.
pub fn level(diploma: &str) -> Option<&'static str> {
    match diploma {
        "none" | "ceb" | "ce1d" | "cesi" => Some("up_to_cesi"),
        "cess_cq6_ce6p_7p" | "sec_compl" => Some("cess"),
        "bachelor" | "master" => Some("above_cess"),
        _ => None,
    }
}

/// The same as the organisation sees it: its own equivalence where it has one.
pub fn level_for(settings: &Settings, diploma: &str) -> Option<&'static str> {
    match settings.schooling_of(diploma) {
        Some(own) => codes::SCHOOLING.iter().copied().find(|known| *known == own),
        None => level(diploma),
    }
}

/// The level that the diplomas of a dossier propose: that of the highest. None once a level was noted, or
/// noted that it is unknown.
pub fn proposal(records: &Records, settings: &Settings) -> Option<&'static str> {
    let situation = records.register(&Kind::Situation);
    if situation.is_some_and(|situation| situation.held(situation::SCHOOLING).is_some()) {
        return None;
    }
    let levels =
        records.of(&Kind::Diploma).iter().filter_map(|diploma| level_for(settings, diploma.get(diploma::LEVEL)?));
    levels.max_by_key(|level| codes::SCHOOLING.iter().position(|known| known == level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_proposed_is_one_of_the_table() {
        let known = |diploma: &str| level(diploma).is_none_or(|level| codes::SCHOOLING.contains(&level));
        assert!(codes::DIPLOMAS.iter().all(|diploma| known(diploma)));
        assert_eq!(level("a_later_one"), None);
    }
}
