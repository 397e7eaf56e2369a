//! « Créer les dossiers »: the cards, the appointments and the journal lines of all who are to be followed, in one act.

use crate::app::Edit;
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::edit;
use crate::app::editing::guard;
use crate::app::effect::Effect;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::domain::codes::{Decision, Pinnable};
use crate::domain::{Day, ElementId, GatheringId, Line, MemberId, PersonId, Prose, Step, Subject};
use crate::insight::gathering::making::{Proposal, Whose, appointment_id, contact_id, person_id, proposals, unspoken};
use crate::insight::gathering::{Gathering, Invited};
use crate::insight::project::obstacles::state_field;
use crate::journal::Draft;
use crate::journal::pen::Seen;
use crate::journal::schema::{contact, identity, invited, pinned, referent, step, task};
use std::rc::Rc;

/// The code of an obstacle that is there.
const PRESENT: &str = "present";

/// What the dialog asks: who is to be followed, and what stood before its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub gathering: Gathering,
    pub proposals: Vec<Proposal>,
    pub seen: Seen,
}

/// The dossier into which somebody goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    New,
    Existing(PersonId),
}

/// Somebody for whom it is done, with the words that are kept in the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    pub invited: ElementId,
    pub to: To,
    /// What the journal line says.
    pub contact: Prose,
    /// What the appointment is called.
    pub appointment: Line,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Made {
    /// Dossiers that are new.
    pub new: usize,
    /// Dossiers that were there.
    pub linked: usize,
    pub appointments: usize,
}

/// The dialog opens on what is still to be done.
pub(super) fn asked(model: &mut Model, id: GatheringId) {
    let Some(gathering) = Gathering::read(id, &model.journal) else { return };
    let proposals = read(model, &gathering);
    let offered = proposals.iter().flat_map(|proposal| proposal.whose.candidates()).map(|offer| offer.person);
    let linked = gathering.people.iter().filter_map(|somebody| somebody.person);
    let made = gathering.people.iter().map(|somebody| person_id(id, somebody.id));
    let persons: Vec<Subject> = offered.chain(linked).chain(made).map(Subject::Person).collect();
    let seen = Seen::of(&model.journal, persons.into_iter().chain([Subject::Session(id)]));
    dialog::open(model, Dialog::Gathering(Rc::new(Asked { gathering, proposals, seen })));
}

fn read(model: &Model, gathering: &Gathering) -> Vec<Proposal> {
    proposals(gathering, &model.journal, model.board.cards(), model.today)
}

/// It is done for those who were chosen, as far as nobody has done it meanwhile.
pub(super) fn made(model: &mut Model, chosen: &[Chosen], cx: &mut Cx) {
    let Some(Dialog::Gathering(asked)) = model.dialog.as_deref().cloned() else { return };
    let Some(device) = model.device else { return };
    dialog::close(model, cx);
    let Some(gathering) = Gathering::read(asked.gathering.id, &model.journal) else { return };
    let mut made = Made::default();
    let mut drafts: Vec<Draft> = Vec::new();
    for proposal in read(model, &gathering) {
        let somebody = gathering.invited(proposal.invited);
        let choice = chosen.iter().find(|choice| choice.invited == proposal.invited);
        let (Some(somebody), Some(choice)) = (somebody, choice) else { continue };
        let writing = Writing { gathering: &gathering, somebody, proposal: &proposal, choice, me: device.member };
        drafts.extend(writing.drafts(model, &mut made, cx.today));
    }
    if drafts.is_empty() {
        return;
    }
    let mut seen = asked.seen.clone();
    for about in drafts.iter().map(|draft| draft.about) {
        seen = seen.and_written_by(&model.journal, about, cx.replica);
    }
    let act = journal::write_over(model, drafts, Some(seen), cx);
    say(model, Notice::DossiersMade { made, act }, cx);
    if made.new > 0 && model.kept.persisted.is_none() {
        cx.ask(Effect::AskPersistence);
    }
}

/// What is written for one person.
struct Writing<'a> {
    gathering: &'a Gathering,
    somebody: &'a Invited,
    proposal: &'a Proposal,
    choice: &'a Chosen,
    me: MemberId,
}

impl Writing<'_> {
    fn drafts(&self, model: &Model, made: &mut Made, today: Day) -> Vec<Draft> {
        let (gathering, invited) = (self.gathering.id, self.somebody.id);
        let (person, is_new, is_linked) = match (&self.proposal.whose, self.choice.to) {
            (Whose::Linked(person), _) => (*person, false, true),
            (_, To::Existing(person)) => (person, false, false),
            (_, To::New) => (person_id(gathering, invited), true, false),
        };
        if model.journal.is_erased(person) {
            return Vec::new();
        }
        // What happened at the gathering is told on its day, which may be to come when it is noted too early.
        let on = Some(self.gathering.day.unwrap_or(today).min(today));
        let mut edits: Vec<Edit> = Vec::new();
        if is_new {
            edits.extend(self.identity(on));
            made.new += 1;
        } else if !is_linked {
            made.linked += 1;
        }
        if self.proposal.contact {
            edits.extend(self.contact(on));
        }
        if self.proposal.appointment {
            edits.extend(self.appointment());
            made.appointments += 1;
        }
        let obstacles = unspoken(&self.proposal.obstacles, person, &model.journal, today);
        let present = |code: &str| Edit::element(code, state_field(code).with(PRESENT)).on(on);
        edits.extend(obstacles.into_iter().map(present));
        let link = Edit::element(invited, invited::PERSON.with(person));
        // A number in a text was asked about when the text was typed.
        let checked = guard::holds_national_number(&edits);
        let mut drafts = edit::drafts(Subject::Person(person), today, &edits, checked);
        if !is_linked {
            drafts.extend(edit::drafts(Subject::Session(gathering), today, &[link], false));
        }
        drafts
    }

    fn identity(&self, on: Option<Day>) -> Vec<Edit> {
        let line = |text: &str| Line::parse(text).ok();
        let (first, last) = (line(&self.somebody.first_name), line(&self.somebody.last_name));
        vec![
            Edit::register(identity::FIRST_NAME.maybe(first.as_ref())),
            Edit::register(identity::LAST_NAME.maybe(last.as_ref())),
            Edit::register(step::STEP.with(Step::Intake)).on(on),
            Edit::register(referent::MEMBER.with(self.me)).on(on),
        ]
    }

    /// The journal line. Where somebody wishes nothing, the card says so at its front.
    fn contact(&self, on: Option<Day>) -> Vec<Edit> {
        let id = contact_id(self.gathering.id, self.somebody.id);
        let day = on.map(|day| contact::DAY.with(day));
        let minutes = self.gathering.length.map(|length| contact::MINUTES.with(length));
        let told = [
            contact::CHANNEL.with("on_site"),
            contact::REACHED.with("reached"),
            contact::PURPOSE.with("session"),
            contact::TEXT.with(&self.choice.contact),
        ];
        let entries = day.into_iter().chain(told).chain(minutes);
        let mut edits: Vec<Edit> = entries.map(|entry| Edit::element(id, entry).on(on)).collect();
        if self.proposal.decision == Decision::Declines {
            edits.push(Edit::element(id, pinned::WHAT.with(Pinnable::Contact)));
        }
        edits
    }

    fn appointment(&self) -> Vec<Edit> {
        let id = appointment_id(self.gathering.id, self.somebody.id);
        let given = &self.somebody.appointment;
        let venue = given.venue.as_deref().and_then(|venue| Line::parse(venue).ok());
        let entries = [
            Some(task::TITLE.with(&self.choice.appointment)),
            given.day.map(|day| task::DUE.with(day)),
            given.hour.filter(|_| given.day.is_some()).map(|hour| task::HOUR.with(hour)),
            venue.as_ref().map(|venue| task::VENUE.with(venue)),
            Some(task::MEMBER.with(self.me)),
        ];
        entries.into_iter().flatten().map(|entry| Edit::element(id, entry)).collect()
    }
}
