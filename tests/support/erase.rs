//! Removing people for good, as somebody of the organisation does.

use passerelle::domain::{ActId, Day, MemberId, Minute, PersonId, Subject};
use passerelle::insight::erasing::contributions::Contributions;
use passerelle::insight::{Dossier, Settings};
use passerelle::journal::schema::erased;
use passerelle::journal::{Author, Draft, Journal, Kind, Pen, Replica};

/// Erases people on a day; their figures stay.
pub fn erase(journal: &mut Journal, persons: &[PersonId], on: Day) {
    let own = journal.scope().own().unwrap();
    let settings = Settings::read(journal, own);
    let drafts = persons.iter().map(|person| {
        let dossier = Dossier::read(*person, &journal.fold_person(*person), Some(own), on);
        let figures = Contributions::of(&dossier, &settings, Some(own), on).write();
        Draft::new(Subject::Person(*person), on, Kind::Erased, [erased::CONTRIBUTIONS.with(figures)])
    });
    let by = Author { org: own, member: MemberId::random() };
    let pen = Pen { replica: Replica::random(), by, at: Minute::of(on, 600) };
    let facts = pen.write(journal, ActId::random(), None, drafts.collect());
    journal.extend(facts);
}
