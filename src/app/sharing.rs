//! What goes to other organisations: packets, our card, receipts.
//!
//! Nothing leaves before somebody has seen what: a packet is prepared on a [`Desk`], where each person is looked at in
//! slices, and made of exactly what was shown. That it left is written once the browser has begun to save it.

mod agreeing;
mod desk;
mod details;
mod erasure;
mod handing;
mod looking;
mod making;
mod overview;

pub(super) use desk::forget;
pub use desk::{Desk, Outlook, Told};
pub use details::{Details, Kept, Tick};
pub(super) use erasure::answers_of_erased;
pub use handing::{Closed, State};
pub(super) use handing::{answered, downloaded, is_offered};
pub(super) use looking::go_on;
pub use making::{Lock, acknowledged, dispatched};
pub(super) use making::{card as introduce, packet as send};
pub use overview::{Overview, Shares};

use super::cx::Cx;
use super::edit::{self, Edit};
use super::import::Source;
use super::journal;
use super::model::Model;
use super::shared::Shared;
use crate::domain::{ElementId, OrgId, PersonId, Purpose, Subject};
use crate::exchange::companions::Along;
use crate::exchange::packing::Extent;
use looking::Work;
use overview::Counting;

/// What is being prepared or made, or nothing.
#[derive(Debug, Default)]
pub struct Sharing {
    /// What is chosen and seen of the packet that is being prepared.
    pub desk: Option<Shared<Desk>>,
    /// Where the file on its way out stands.
    pub state: Shared<State>,
    /// What is shared with each partner, once somebody asked.
    pub overview: Option<Shared<Overview>>,
    pub(super) work: Work,
    counting: Option<Box<Counting>>,
    pub(super) job: u64,
}

/// What happened to a file for another organisation.
#[derive(Debug)]
pub enum Msg {
    /// A packet is to be prepared: for these people, or for all whom an agreement lets be told.
    Opened {
        persons: Vec<PersonId>,
    },
    /// The same for those who are selected on the board.
    SelectionTaken,
    /// The same for one partner and purpose: whom an agreement lets be told, and what is new of them.
    OpenedFor {
        recipient: OrgId,
        purpose: Purpose,
        extent: Extent,
    },
    /// What is shared with each partner is on the screen.
    OverviewAsked,
    /// Nobody waits any more for the receipt of a packet.
    Settled(ElementId),
    /// To whom, and why.
    Chosen {
        recipient: OrgId,
        purpose: Purpose,
    },
    ExtentChosen(Extent),
    AlongChosen(Along),
    /// A person is taken off the packet, or put back.
    PersonToggled(PersonId),
    /// What leaves of a person is to be seen, or not any more.
    PersonOpened(Option<PersonId>),
    /// An element may leave, or may not any more.
    Ticked {
        person: PersonId,
        element: ElementId,
        row: &'static str,
        leaves: bool,
    },
    /// What the person signed holds for one more of the dossiers that are joined in hers.
    AgreementExtended(PersonId),
    /// The packet is to be made.
    Asked(Lock),
    /// The file whose download did not begin is to be offered again.
    OfferedAgain,
    Closed,
    /// Our organisation is to introduce itself.
    CardAsked,
    /// A colleague is to have the trousseau, closed with these words.
    KeyringAsked {
        passphrase: String,
    },
    /// The packet that was just taken in is to be acknowledged.
    ReceiptAsked,
    /// A partner is to hear that a person took their agreement back.
    WithdrawalAsked {
        person: PersonId,
        recipient: OrgId,
    },
    /// What became of what a partner asked to erase of a person: a code of `ERASURE_OUTCOMES`.
    ErasureAnswered {
        person: PersonId,
        request: ElementId,
        outcome: &'static str,
    },
    /// A partner is to hear what became of what they asked to erase.
    ErasureAnswerAsked(OrgId),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Opened { persons } => desk::opened(model, persons, cx),
        Msg::SelectionTaken => {
            let persons = model.board.selected.iter().copied().collect();
            desk::opened(model, persons, cx);
        }
        Msg::OpenedFor { recipient, purpose, extent } => {
            if !desk::is_busy(model) {
                desk::opened(model, Vec::new(), cx);
                desk::change(model, |desk| desk.extent = extent);
                looking::chosen(model, recipient, purpose, cx);
            }
        }
        Msg::OverviewAsked => overview::asked(model, cx),
        Msg::Settled(packet) => handing::settled(model, packet, cx),
        Msg::Chosen { recipient, purpose } => looking::chosen(model, recipient, purpose, cx),
        Msg::ExtentChosen(extent) => {
            desk::change(model, |desk| desk.extent = extent);
            // What is in sight is what leaves.
            let open = model.sharing.desk.as_deref().and_then(|desk| desk.open.as_ref()).map(|open| open.person);
            details::opened(model, open, cx);
        }
        Msg::AlongChosen(along) => desk::change(model, |desk| desk.along = along),
        Msg::PersonToggled(person) => desk::change(model, |desk| desk.toggle(person)),
        Msg::PersonOpened(person) => details::opened(model, person, cx),
        Msg::Ticked { person, element, row, leaves } => {
            let edits = [Edit::share(element, row, leaves)];
            journal::write(model, edit::drafts(Subject::Person(person), cx.today, &edits, false), cx);
            looking::again(model, person, cx);
        }
        Msg::AgreementExtended(person) => agreeing::extended(model, person, cx),
        Msg::Asked(lock) => making::asked(model, lock, cx),
        Msg::KeyringAsked { passphrase } => making::keyring_copy(model, passphrase, cx),
        Msg::OfferedAgain => handing::offered_again(model, cx),
        Msg::Closed => desk::closed(model, cx),
        Msg::CardAsked => making::card_asked(model, cx),
        Msg::ReceiptAsked => making::receipt(model, cx),
        Msg::WithdrawalAsked { person, recipient } => making::withdrawal(model, person, recipient, cx),
        Msg::ErasureAnswered { person, request, outcome } => erasure::answered(model, person, request, outcome, cx),
        Msg::ErasureAnswerAsked(org) => making::erasure_answer(model, org, cx),
    }
}

/// The packet that the last import took in, as far as a receipt needs to know it.
fn taken(model: &Model) -> Option<crate::exchange::receipt::Taken> {
    let source = model.import.done()?;
    let Source::Packet { from, id, persons, .. } = source else { return None };
    Some(crate::exchange::receipt::Taken { from: from.clone(), packet: *id, persons: persons.clone() })
}
