//! What a run showed of what is hard, and how often runs show it.

use passerelle::journal::Draft;
use passerelle::journal::schema::Shape;
use std::cell::Cell;
use std::io::Write;

macro_rules! classes {
    ($($name:ident = $said:literal),* $(,)?) => {
        /// What a run may show.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Class { $($name),* }

        /// How each is called.
        const SAID: &[&str] = &[$($said),*];
    };
}

classes! {
    Register = "a register written",
    Series = "a series written",
    Set = "an element of a set written",
    Removal = "an element removed",
    RemovalOfTheirs = "an element of others removed",
    PutBack = "an element put back",
    Revival = "an element removed before it leaves",
    LateForm = "a form saved after a change",
    Undo = "an undo",
    Redo = "a redo",
    OthersTakenBack = "an act of others taken back",
    TakenAway = "a dossier taken away",
    Erasure = "a person removed for good",
    LateForErased = "a late file about a removed person",
    Redaction = "a fact emptied for good",
    Join = "two dossiers joined",
    Joined = "a joined dossier at the end",
    Tick = "a tick",
    Withdrawn = "an agreement withdrawn",
    Nothing = "a packet that nothing lets leave",
    Waits = "a packet without what waits for a newer program",
    Packet = "a packet taken in",
    Part = "a packet taken in for some",
    Refusal = "a packet given up",
    ImportUndone = "an import undone",
    Late = "a packet that comes late",
    Twice = "a packet that comes twice",
    Disorder = "packets out of order",
    Hole = "a hole in the partner's history",
    RetractionFirst = "a retraction before its target",
    Union = "a colleague's backup united",
    OldUnion = "an old backup united",
    Restore = "an old backup on the same device",
    Lost = "a machine lost, restored from a backup",
    Copy = "a machine copied",
    CopyGoesOn = "a copy and its original go on",
    Reload = "the program loaded again",
    CutPacket = "a packet cut or changed",
    CutBackup = "a backup cut or changed",
    Stray = "a file for somebody else",
    Conflict = "a conflict inside an organisation",
    SharedConflict = "a conflict that both show",
    KeptOutcome = "an outcome that one alone shows",
    Shared = "a field that both show",
    BothHold = "a field of which both hold the same",
    Forgotten = "a packet of which its sender lost the note",
}

impl Class {
    /// The shape of what is written.
    pub fn of_write(draft: &Draft) -> Self {
        match draft.kind.schema().map(|schema| schema.shape) {
            Some(Shape::Series) => Self::Series,
            Some(Shape::Set) => Self::Set,
            _ => Self::Register,
        }
    }
}

/// What one run showed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen(u64);

impl Seen {
    pub fn note(&mut self, class: Class) {
        self.0 |= 1 << class as u32;
    }
}

/// How many runs showed what.
#[derive(Debug)]
pub struct Counts {
    runs: Cell<u32>,
    of: Vec<Cell<u32>>,
}

impl Counts {
    pub fn new() -> Self {
        Self { runs: Cell::new(0), of: SAID.iter().map(|_| Cell::new(0)).collect() }
    }

    pub fn add(&self, seen: Seen) {
        self.runs.set(self.runs.get() + 1);
        for (place, count) in self.of.iter().enumerate() {
            count.set(count.get() + u32::from(seen.0 >> place & 1 == 1));
        }
    }

    /// Prints the table, past the capture of the test harness. Of so many runs that it says something, each class must be
    /// in one of twenty. What happens in one of ten falls under it by chance in no run of ours; a class that is rarer than
    /// that wants an event of its own.
    pub fn check(&self, enough: u32) {
        let runs = self.runs.get();
        let mut out = std::io::stderr().lock();
        writeln!(out, "\nchaos of replicas: {runs} runs").unwrap();
        for (count, said) in self.of.iter().zip(SAID) {
            writeln!(out, "  {said:<42} {:>5.1} %", 100.0 * f64::from(count.get()) / f64::from(runs)).unwrap();
        }
        for (count, said) in self.of.iter().zip(SAID).filter(|_| runs >= enough) {
            assert!(count.get() * 20 >= runs, "{said}: {} runs of {runs}", count.get());
        }
    }
}
