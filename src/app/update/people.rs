//! New persons, with a warning when one may already be there; and the example.

use super::{acts, close_dialog, say};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::guard;
use crate::app::model::{Dialog, Model, Notice, Twin};
use crate::app::msg::NewPerson;
use crate::domain::{ActId, Subject};
use crate::exchange::demo;
use crate::insight::people::duplicates::{DuplicateIndex, Named};
use crate::journal::{Author, Draft, Journal, Kind, Value, undo};
use std::collections::BTreeSet;
use std::rc::Rc;

/// How many likely twins are shown.
const TWINS: usize = 4;

/// How many fictional people the example brings.
const EXAMPLE: usize = 40;

/// The tag that marks the people of the example, so that they can be told apart and taken away.
pub(in crate::app) const EXAMPLE_TAG: &str = "Exemple";

/// The dialog for a new person was asked for.
pub(super) fn asked(model: &mut Model) -> Vec<Effect> {
    model.dialog = Some(Dialog::NewPerson { twins: Rc::default() });
    Vec::new()
}

/// A name is being typed: who may already be there?
pub(super) fn typed(model: &mut Model, first: &str, last: &str, birth_year: Option<u16>) -> Vec<Effect> {
    if !matches!(model.dialog, Some(Dialog::NewPerson { .. })) {
        return Vec::new();
    }
    let index = model.twins.get_or_insert_with(|| {
        DuplicateIndex::build(model.board.cards().map(|card| {
            (card.id, Named { first: &card.first_name, last: &card.last_name, birth_year: card.birth_year })
        }))
    });
    let found = index.find(Named { first, last, birth_year }, TWINS);
    let twins = found.into_iter().filter_map(|likely| {
        let card = model.board.card(likely.key)?;
        Some(Twin {
            person: card.id,
            name: card.name(),
            birth_year: card.birth_year,
            locality: card.locality.clone(),
            step: card.step,
            reason: likely.reason,
        })
    });
    model.dialog = Some(Dialog::NewPerson { twins: twins.collect() });
    Vec::new()
}

/// A new person.
pub(super) fn submitted(model: &mut Model, new: NewPerson, cx: &mut Cx) -> Vec<Effect> {
    let person = cx.person();
    let about = Subject::Person(person);
    let name = [&new.first_name, &new.last_name].into_iter().flatten().map(|part| part.as_str());
    let name = name.collect::<Vec<_>>().join(" ");
    let mut edits = vec![Edit::FirstName(new.first_name), Edit::LastName(new.last_name)];
    edits.extend(new.birth_year.map(|year| Edit::BirthYear(Some(year))));
    edits.extend(new.locality.map(|place| Edit::Locality(Some(place))));
    edits.push(Edit::Step(new.step));
    edits.extend(new.referent.map(|member| Edit::Referent(Some(member))));
    edits.extend(new.track.map(|track| Edit::Track(cx.element(), track)));
    if guard::holds_national_number(&edits) {
        model.dialog = Some(Dialog::NumberFound { about, edits, seen: None });
        return Vec::new();
    }
    let mut effects = close_dialog(model);
    let (act, written) = acts::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    effects.extend(written);
    effects.extend(say(model, Notice::Created { name, act }));
    effects.push(Effect::Focus(Focus::Card(person)));
    if model.persisted.is_none() {
        // The first person is the sensible moment: now there is something to lose.
        effects.push(Effect::AskPersistence);
    }
    effects
}

/// Fictional people on the board, as one act.
pub(super) fn example_asked(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(device) = model.device else { return Vec::new() };
    let tracks: Vec<_> = model.settings.tracks_on_offer().map(|entry| (entry.id, entry.name.clone())).collect();
    let tracks: Vec<_> = tracks.iter().map(|(id, name)| (*id, name.as_str())).collect();
    let host =
        demo::Host { org: device.org, member: Some(device.member), today: cx.today, tracks: &tracks, tag: EXAMPLE_TAG };
    let drafts = demo::drafts(EXAMPLE, host, cx);
    let (act, mut effects) = acts::write(model, drafts, cx);
    model.example = Some(act);
    effects.extend(say(model, Notice::ExampleLoaded { count: EXAMPLE }));
    effects
}

/// The example goes, with everything that was done since on its people, and nothing else.
pub(super) fn example_removed(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(act) = model.example.take() else { return Vec::new() };
    let drafts: Vec<Draft> = undo::touched(&model.journal, act)
        .into_iter()
        .filter(|subject| subject.person().is_some())
        .flat_map(|subject| {
            let acts: BTreeSet<ActId> = model
                .journal
                .about(subject)
                .iter()
                .filter(|fact| fact.kind != Kind::Retracted)
                .map(|fact| fact.act)
                .collect();
            let today = cx.today;
            acts.into_iter().map(move |act| Draft::new(subject, today, Kind::Retracted, [("act", Value::text(act))]))
        })
        .collect();
    let (_, mut effects) = acts::write(model, drafts, cx);
    effects.extend(say(model, Notice::ExampleRemoved));
    effects
}

/// The live act by which an example stands on the board: it is known by the tag of its people.
pub(in crate::app) fn example_of(journal: &Journal, by: Author) -> Option<ActId> {
    journal.subjects().filter(|subject| subject.person().is_some()).find_map(|subject| {
        let fold = journal.fold_subject(subject);
        let tag = fold.of(&Kind::Tag).iter().filter_map(|cell| cell.shown());
        let marked =
            tag.into_iter().find(|write| write.value.as_text() == Some(EXAMPLE_TAG) && write.fact.by.org == by.org);
        marked.map(|write| write.fact.act)
    })
}
