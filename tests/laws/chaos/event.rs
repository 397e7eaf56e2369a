//! What can happen to five devices in two organisations.

use super::super::script::What;
use passerelle::domain::Purpose;
use passerelle::exchange::packing::Extent;
use proptest::prelude::*;

/// What somebody does with the preview of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Confirms all of it.
    All,
    /// Confirms it for these persons only.
    Of(u8),
    /// Gives it up.
    Nothing,
}

/// What happens to the agreement of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    Signed,
    /// For longer than any other, which is why it holds.
    Lasting,
    /// For the family of the name alone.
    Narrow,
    Withdrawn,
}

/// How a file is damaged on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    Cut,
    /// One byte is another one.
    Changed,
}

/// One thing that happens. `at` is a device; numbers are taken modulo what there is to choose from.
#[derive(Debug, Clone, Copy)]
pub enum Event {
    Write {
        at: u8,
        person: u8,
        what: What,
        value: u8,
        day: u8,
    },
    /// A form is opened; the next write at this device is put over what stood there then.
    Open {
        at: u8,
        person: u8,
    },
    /// An element that is shown is removed.
    Remove {
        at: u8,
        person: u8,
        pick: u8,
    },
    /// One that was removed is put back.
    PutBack {
        at: u8,
        person: u8,
        pick: u8,
    },
    /// A new element of which nothing leaves is removed; then something is written of it that leaves.
    Revive {
        at: u8,
        person: u8,
    },
    Undo {
        at: u8,
    },
    Redo {
        at: u8,
    },
    /// Takes back any act that is held, a colleague's or a partner's.
    TakeBack {
        at: u8,
        person: u8,
        pick: u8,
    },
    /// A dossier is taken away with all that is held of it.
    TakeAway {
        at: u8,
        person: u8,
    },
    /// A person is removed for good.
    Erase {
        at: u8,
        person: u8,
    },
    /// What a fact says is removed for good.
    Redact {
        at: u8,
        person: u8,
        pick: u8,
    },
    Join {
        at: u8,
        x: u8,
        y: u8,
    },
    Agree {
        at: u8,
        person: u8,
        paper: Paper,
    },
    /// What asks for a tick is ticked, or no longer.
    Tick {
        at: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// A packet is made; it may arrive at once, late, twice or never.
    Pack {
        at: u8,
        persons: u8,
        purpose: Purpose,
        extent: Extent,
    },
    Post {
        from: u8,
        to: u8,
        persons: u8,
        purpose: Purpose,
        choice: Choice,
    },
    Deliver {
        at: u8,
        pick: u8,
        choice: Choice,
    },
    /// The confirmation of a packet is taken back.
    UndoImport {
        at: u8,
        pick: u8,
    },
    /// A backup is made.
    Keep {
        at: u8,
    },
    /// A backup of a colleague, as old as it may be, is united with what is there.
    Unite {
        at: u8,
        pick: u8,
    },
    /// A colleague's backup of this moment.
    Give {
        from: u8,
        to: u8,
    },
    /// A backup of this very device is read again.
    Restore {
        at: u8,
        pick: u8,
    },
    /// The machine is lost, and another one begins with an old backup.
    Lose {
        at: u8,
        pick: u8,
    },
    /// The machine is copied, and both go on.
    Clone {
        at: u8,
    },
    /// The program is loaded again: the journal is bytes until somebody asks.
    Reload {
        at: u8,
        bits: u64,
    },
    Damage {
        at: u8,
        pick: u8,
        place: u16,
        harm: Harm,
    },
    /// A file that is for somebody else is tried.
    Stray {
        at: u8,
        pick: u8,
    },
    /// Both organisations write the same field before they hear of each other.
    Cross {
        person: u8,
        what: What,
        value: u8,
    },
    /// What was told is taken back before it arrived, and the packets come the wrong way round.
    Overtake {
        at: u8,
        to: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// An element that was told is removed where it arrived.
    Strike {
        at: u8,
        to: u8,
        person: u8,
        what: What,
        value: u8,
        pick: u8,
    },
    /// Two colleagues write the same field, then one hears of the other; one of them has a form open meanwhile.
    Clash {
        one: u8,
        other: u8,
        person: u8,
        what: What,
        value: u8,
    },
}

/// What is written; mostly what leaves with every packet.
fn what() -> impl Strategy<Value = What> {
    let whats = [
        What::FirstName,
        What::FirstName,
        What::BirthYear,
        What::Goal,
        What::Goal,
        What::Goal,
        What::Placement,
        What::Placement,
        What::EndReason,
        What::Note,
        What::Task,
        What::Obstacle,
        What::Obstacle,
        What::Sensitive,
        What::Step,
        What::Referent,
        What::Outcome,
        What::Outcome,
        What::KeptOutcome,
        What::KeptOutcome,
    ];
    prop::sample::select(whats.to_vec())
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![6 => Just(Choice::All), 3 => (1..7u8).prop_map(Choice::Of), 2 => Just(Choice::Nothing)]
}

fn purpose() -> impl Strategy<Value = Purpose> {
    prop_oneof![3 => Just(Purpose::Handover), 3 => Just(Purpose::FollowUp), 1 => Just(Purpose::PlacementSearch)]
}

fn event() -> impl Strategy<Value = Event> {
    // The first device of each organisation is the busiest, so that later writes build on earlier ones.
    let at = || prop_oneof![2 => Just(0_u8), 2 => Just(3_u8), 3 => 0..8u8];
    // Most happens to one person, so that people meet.
    let person = || prop_oneof![3 => Just(0_u8), 1 => 1..3u8];
    let persons = || prop_oneof![2 => Just(7_u8), 2 => 1..8u8];
    let rarely = prop_oneof![1 => Just(0_u8), 1 => Just(1_u8), 6 => Just(2_u8)];
    let paper = prop::sample::select(vec![Paper::Signed, Paper::Narrow, Paper::Withdrawn]);
    let extent = prop::sample::select(vec![Extent::News, Extent::News, Extent::All]);
    let harm = prop::sample::select(vec![Harm::Cut, Harm::Changed]);
    // The sets of which every element leaves with a handover.
    let element = prop::sample::select(vec![What::Goal, What::Placement]);
    let (pick, value) = (any::<u8>, || 0..12u8);
    prop_oneof![
        12 => (at(), person(), what(), value(), value())
            .prop_map(|(at, person, what, value, day)| Event::Write { at, person, what, value, day }),
        1 => (at(), person()).prop_map(|(at, person)| Event::Open { at, person }),
        6 => (at(), person(), pick()).prop_map(|(at, person, pick)| Event::Remove { at, person, pick }),
        4 => (at(), person(), pick()).prop_map(|(at, person, pick)| Event::PutBack { at, person, pick }),
        1 => (at(), person()).prop_map(|(at, person)| Event::Revive { at, person }),
        2 => at().prop_map(|at| Event::Undo { at }),
        3 => at().prop_map(|at| Event::Redo { at }),
        2 => (at(), person(), pick()).prop_map(|(at, person, pick)| Event::TakeBack { at, person, pick }),
        1 => (at(), person()).prop_map(|(at, person)| Event::TakeAway { at, person }),
        1 => (at(), rarely).prop_map(|(at, person)| Event::Erase { at, person }),
        1 => (at(), person(), pick()).prop_map(|(at, person, pick)| Event::Redact { at, person, pick }),
        1 => (at(), person(), person()).prop_map(|(at, x, y)| Event::Join { at, x, y }),
        1 => (at(), person(), paper).prop_map(|(at, person, paper)| Event::Agree { at, person, paper }),
        2 => (at(), person(), what(), value())
            .prop_map(|(at, person, what, value)| Event::Tick { at, person, what, value }),
        2 => (at(), persons(), purpose(), extent)
            .prop_map(|(at, persons, purpose, extent)| Event::Pack { at, persons, purpose, extent }),
        8 => (at(), pick(), persons(), purpose(), choice())
            .prop_map(|(from, to, persons, purpose, choice)| Event::Post { from, to, persons, purpose, choice }),
        4 => (at(), pick(), choice()).prop_map(|(at, pick, choice)| Event::Deliver { at, pick, choice }),
        1 => (at(), pick()).prop_map(|(at, pick)| Event::UndoImport { at, pick }),
        3 => at().prop_map(|at| Event::Keep { at }),
        5 => (at(), pick()).prop_map(|(at, pick)| Event::Unite { at, pick }),
        5 => (at(), pick()).prop_map(|(from, to)| Event::Give { from, to }),
        1 => (at(), pick()).prop_map(|(at, pick)| Event::Restore { at, pick }),
        1 => (at(), pick()).prop_map(|(at, pick)| Event::Lose { at, pick }),
        1 => at().prop_map(|at| Event::Clone { at }),
        1 => (at(), any::<u64>()).prop_map(|(at, bits)| Event::Reload { at, bits }),
        1 => (at(), pick(), any::<u16>(), harm)
            .prop_map(|(at, pick, place, harm)| Event::Damage { at, pick, place, harm }),
        1 => (at(), pick()).prop_map(|(at, pick)| Event::Stray { at, pick }),
        1 => (person(), what(), value()).prop_map(|(person, what, value)| Event::Cross { person, what, value }),
        1 => (at(), pick(), person(), what(), value())
            .prop_map(|(at, to, person, what, value)| Event::Overtake { at, to, person, what, value }),
        2 => (at(), pick(), person(), element, value(), pick())
            .prop_map(|(at, to, person, what, value, pick)| Event::Strike { at, to, person, what, value, pick }),
        1 => (at(), pick(), person(), what(), value())
            .prop_map(|(one, other, person, what, value)| Event::Clash { one, other, person, what, value }),
    ]
}

/// What happens, and bits by which the end is shuffled.
pub fn events() -> impl Strategy<Value = (Vec<Event>, u64)> {
    (prop::collection::vec(event(), 24..64), any::<u64>())
}
