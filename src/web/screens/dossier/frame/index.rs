//! The places that the index of a dossier leads to.

use crate::insight::Dossier;
use crate::journal::Kind;
use crate::web::screens::index::Place;

/// The sections of a dossier, in the order in which they stand; those of lists only when they hold something.
pub fn places(dossier: &Dossier) -> Vec<Place> {
    let has = |kinds: &[Kind]| kinds.iter().any(|kind| !dossier.records.of(kind).is_empty());
    let all = [
        (true, ("tasks-title", "dossier-tasks")),
        (true, ("contacts-title", "contacts-title")),
        (true, ("notes-title", "dossier-notes")),
        (true, ("checklist-title", "board-filter-step")),
        (has(&[Kind::Placement]), ("placements-title", "placement-title")),
        (has(&[Kind::Contract, Kind::CpasContract]), ("contracts-title", "contract-title")),
        (has(&[Kind::Candidacy]), ("candidacies-title", "openings-candidacies")),
        (true, ("path-title", "dossier-path")),
        (
            has(&[Kind::ObstaclePlain, Kind::ObstacleFamily, Kind::ObstacleSensitive]),
            ("obstacles-title", "dossier-obstacles"),
        ),
        (has(&[Kind::Goal]), ("project-title", "dossier-project")),
        (true, ("reach-title", "dossier-reach")),
        (true, ("timeline-title", "timeline-title")),
    ];
    all.into_iter().filter(|(there, _)| *there).map(|(_, place)| place).collect()
}
