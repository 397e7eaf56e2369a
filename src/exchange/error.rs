//! Why a file is refused. Each cause has a sentence of its own in the catalogues, under its message id.
//!
//! A refused file has changed nothing: a caller can say so without looking.

use super::envelope::FileKind;
use crate::domain::Subject;
use crate::domain::said::{Said, Shown, said, show};
use crate::journal::FactId;
use crate::journal::canonical::{TextError, WriteError};
use crate::journal::codec::FactError;

said! {
    /// Why a file was not taken. Places are numbers of facts, counted from zero in the order of the file.
    pub enum FileError [Text(TextError), Fact(FactAt), Unwritable(WriteError)] {
        TooLarge { size: u64 [mebibytes], limit: u64 [mebibytes] } = "file-error-too-large",
            ("the file has {size} bytes, more than the {limit} that are taken");
        TooMany { count: usize [number], limit: usize [number] } = "file-error-too-many",
            ("the file has {count} facts, more than the {limit} that are taken");
        OtherFormat = "file-error-other-format", ("not a file of Passerelle");
        Newer { version: u64 [number] } = "file-error-newer",
            ("written by version {version} of the format, which is newer than this program");
        Sealed = "file-error-sealed", ("the file is sealed: its passphrase is needed");
        KindNotRead { kind: FileKind [text] } = "file-error-kind-not-read",
            ("a file of kind {kind} is not for this version");
        KindNotWanted { kind: FileKind [text] } = "file-error-kind-not-wanted",
            ("a file of kind {kind} is not what is wanted here");
        KindUnknown { kind: String [text] } = "file-error-kind-unknown", ("unknown kind of file: {kind}");
        Head { key: &'static str [text] } = "file-error-head", ("{key} is missing or wrong around the facts");
        /// Around the facts, which is told as place 0: before the first of them.
        Organisation { place: u64 [number] } = "file-error-organisation", ("an organisation that is not a UUID");
        CounterAhead { place: usize [place] } = "file-error-counter-ahead",
            ("a counter more than 2^32 above ours{}", at(*.place));
        DuplicateId { place: usize [place], id: FactId [text] } = "file-error-duplicate-id",
            ("the fact {id} is there twice{}", at(*.place));
        Digest = "file-error-digest", ("the digest does not fit the content");
        Signature = "file-error-signature", ("the signature is not of this content");
        Keyring = "file-error-keyring", ("a trousseau whose keys do not follow from its secrets");
        KeyringFirst = "file-error-keyring-first", ("a trousseau where nobody works yet");
        OtherKeyring = "file-error-other-keyring", ("the trousseau of another organisation");
        Via { place: usize [place] } = "file-error-via", ("a fact bears the way by which it came{}", at(*.place));
        Stranger { place: usize [place] } = "file-error-stranger",
            ("a fact about a person whom the packet does not name{}", at(*.place));
        Author { place: usize [place] } = "file-error-author", ("a fact that the sender did not write{}", at(*.place));
        Forbidden { place: usize [place], kind: String [text], about: Subject } = "file-error-forbidden",
            ("a fact of kind {kind} about {about}, which a packet may not hold{}", at(*.place));
        Addressee { name: String [text] } = "file-error-addressee", ("the packet is for {name}");
        OwnPacket = "file-error-own-packet", ("the packet was written by this organisation itself");
        NothingLeaves = "file-error-nothing-leaves",
            ("of nobody in the file something may leave for this recipient and purpose");
        AllWaits { name: String [text] } = "file-error-all-waits", ("the program of {name} reads nothing of what may leave");
        OwnCard = "file-error-own-card", ("the card of this organisation itself");
        OwnReceipt = "file-error-own-receipt", ("a receipt that this organisation wrote itself");
        OwnWithdrawal = "file-error-own-withdrawal", ("a withdrawal that this organisation wrote itself");
        NobodyHere { name: String [text] } = "file-error-nobody-here",
            ("{name} speaks of people of whom nothing is held here");
        UnknownPacket { name: String [text] } = "file-error-unknown-packet",
            ("{name} acknowledges a packet that this board did not send");
        UnknownErasure { name: String [text] } = "file-error-unknown-erasure",
            ("{name} answers a request to erase that this board did not make");
        OtherOrganisation { name: String [text] } = "file-error-other-organisation",
            ("the backup is of another organisation, {name}");
        SeveralOrganisations = "file-error-several-organisations", ("the file unites several organisations");
        TwoContents { id: FactId [text] } = "file-error-two-contents", ("the fact {id} has two contents");
    }
}

fn at(place: usize) -> String {
    format!(" (fact {})", place + 1)
}

/// A fact that makes no sense, and its place in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{error}{}", at(*.place))]
pub struct FactAt {
    pub place: usize,
    pub error: FactError,
}

impl Said for FactAt {
    fn message_id(&self) -> &'static str {
        match self.error {
            FactError::Counter => "file-error-counter",
            FactError::Day(_) => "file-error-day",
            FactError::Step(_) => "file-error-step",
            FactError::Subject(_) => "file-error-subject",
            FactError::Organisation => "file-error-organisation",
            FactError::Field { .. } => "file-error-field",
            FactError::Missing(_)
            | FactError::Form(_)
            | FactError::WrongSubject(_)
            | FactError::Mixed(_)
            | FactError::Nothing(_) => "file-error-fact",
        }
    }

    fn shown(&self) -> Vec<(&'static str, Shown)> {
        let mut shown = vec![("place", show::place(&self.place))];
        match &self.error {
            FactError::Day(text) | FactError::Step(text) | FactError::Subject(text) => {
                shown.push(("text", show::text(text)));
            }
            FactError::Field { kind, key } => shown.extend([("kind", show::text(kind)), ("key", show::text(key))]),
            _ => {}
        }
        shown
    }
}
