//! The facts of a file of ours as they come from the worker, until all of them are there.

use super::state::InHand;
use crate::app::jobs::chunk::{self, Written};
use crate::exchange::{Envelope, FileKind, backup, packet};
use crate::journal::{Digest, Fact};
use std::collections::VecDeque;
use std::rc::Rc;

/// A file of ours whose facts are arriving from the worker.
///
/// What must hold: the bytes in `came` are those of the facts in the same order, once they are [settled](Self::settle).
#[derive(Debug)]
pub struct Receiving {
    pub(super) file: InHand,
    /// What stands around the facts; none before the worker has said that the file is whole. Until then no fact counts.
    pub(super) head: Option<Box<(Envelope, Digest)>>,
    pub(super) expected: usize,
    pub(super) facts: Vec<Fact>,
    pub(super) came: Vec<Written>,
    /// What came from the worker and was not read yet, in the two forms of [`chunk`].
    pub(super) unread: VecDeque<(Vec<u8>, Vec<u8>)>,
    /// Where what decides about others begins, if it came behind them: among the facts, and among what came.
    late: Option<(usize, usize)>,
    /// Whether facts come in the order in which they are inserted, but for what is late.
    is_ordered: bool,
}

impl Receiving {
    /// A file of so many facts, of which none has come.
    pub(super) fn of(file: InHand, expected: usize) -> Self {
        let (facts, came, unread) = (Vec::with_capacity(expected), Vec::new(), VecDeque::new());
        // The worker has read it; only a passphrase asks for the bytes again.
        let file = InHand { bytes: Rc::default(), ..file };
        Self { file, head: None, expected, facts, came, unread, late: None, is_ordered: true }
    }

    /// The same file, of whose facts all that came counts for nothing.
    pub(super) fn again(self, expected: usize) -> Self {
        Self { head: self.head, ..Self::of(self.file, expected) }
    }

    /// Reads what came. None where both forms do not belong together: the worker made them of facts that it had read, so only
    /// a damaged message could be unreadable.
    #[inline(never)]
    pub(super) fn read(&mut self, (batch, packed): (Vec<u8>, Vec<u8>)) -> Option<()> {
        let (facts, written) = chunk::unpack(batch, &packed)?;
        let from = self.facts.len();
        self.facts.extend(facts);
        // What is asked of all of a packet at once would be long.
        if let Some((envelope, digest)) = self.head.as_deref()
            && envelope.kind == FileKind::Packet
        {
            packet::mark(&mut self.facts[from..], *digest);
        }
        self.note_order(from);
        self.came.push(written);
        Some(())
    }

    /// Looks at the order of the facts from this place on: at once with all others it would take half of a long task.
    fn note_order(&mut self, from: usize) {
        let decides = |place: usize| self.facts.get(place).is_some_and(backup::decides);
        let mut start = from.saturating_sub(1);
        if self.late.is_some() {
            self.is_ordered &= self.facts[from..].iter().all(backup::decides);
        } else if from > 0 && !decides(from - 1) && decides(from) {
            self.late = Some((from, self.came.len()));
            // Those that came first must not be of this sort too.
            self.is_ordered &= !decides(0);
            start = from;
        }
        self.is_ordered &= self.facts[start..].is_sorted_by_key(backup::arrival);
    }

    /// Puts first what decides about others. Where the facts are not in the order in which they are inserted, it is not known
    /// which bytes are whose once they were put in order, and none are taken over.
    pub(super) fn settle(&mut self) {
        if let Some((facts, pieces)) = self.late.take() {
            // To turn a long list round exchanges its items one by one; this moves all of them at once.
            let late = self.facts.split_off(facts);
            self.facts.splice(0..0, late);
            self.came.rotate_left(pieces);
        }
        if !self.is_ordered {
            self.came.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::keys::Signer;
    use crate::journal::canonical::read_part;
    use crate::journal::sample::{Desk, first_name, redaction};

    fn received(pieces: &[&[&Fact]]) -> Receiving {
        let file = InHand { name: "".into(), bytes: Rc::default(), sealed: false, signer: Signer::default() };
        let mut receiving = Receiving::of(file, 0);
        for piece in pieces {
            let said: Vec<chunk::Said<'_>> = piece.iter().map(|fact| (*fact, None)).collect();
            receiving.read(chunk::pack(&said).unwrap()).unwrap();
        }
        receiving.settle();
        receiving
    }

    /// The facts, if the bytes are theirs.
    fn taken(receiving: &Receiving) -> Option<Vec<Fact>> {
        let texts =
            receiving.came.iter().flat_map(|written| written.places.iter().map(|place| &written.batch[place.clone()]));
        let came: Vec<Fact> = texts.flat_map(|text| read_part(text).unwrap()).collect();
        (came == receiving.facts).then_some(came)
    }

    #[test]
    fn what_decides_about_others_may_come_last_and_is_put_first() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let mut said: Vec<Fact> = ["Farid", "Inès", "Zoé"].map(|name| anne.say(first_name(name, name))).into();
        let mut removed: Vec<Fact> = said.iter().take(2).map(redaction).map(|draft| anne.say(draft)).collect();
        said.sort_by_key(backup::arrival);
        removed.sort_by_key(backup::arrival);
        let [a, b, c] = &said[..] else { panic!() };
        let [x, y] = &removed[..] else { panic!() };
        let wanted: Vec<Fact> = removed.iter().chain(&said).cloned().collect();
        for pieces in
            [&[&[a, b][..], &[c], &[x, y]][..], &[&[a, b, c], &[x], &[y]], &[&[x, y, a], &[b, c]], &[&[x, y, a, b, c]]]
        {
            assert_eq!(taken(&received(pieces)).as_ref(), Some(&wanted));
        }
        // In any other order nothing is taken over as it came.
        for pieces in
            [&[&[b, a][..]][..], &[&[b], &[a]], &[&[a], &[x], &[b]], &[&[x, a], &[y]], &[&[a], &[y, x]], &[&[a, x]]]
        {
            let receiving = received(pieces);
            assert!(receiving.came.is_empty());
            assert_eq!(receiving.facts.len(), pieces.iter().map(|piece| piece.len()).sum::<usize>());
        }
    }
}
