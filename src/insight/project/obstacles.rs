//! The obstacles that were spoken of, with what was agreed, and what of them the person's sheet says (row L19).
//!
//! An obstacle that was never discussed is not the absence of one, so it is not listed: it is neither yes nor no.

use crate::domain::codes::DECLINED;
use crate::domain::order::InOrder;
use crate::domain::{Day, codes};
use crate::insight::dossier::Dossier;
use crate::insight::dossier::held::Held;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::project::answers::{answer, declined_of};
use crate::journal::schema::content::Code;
use crate::journal::schema::{obstacle_action, obstacle_family, obstacle_plain, obstacle_sensitive};
use crate::journal::{Field, Kind, Value};

/// The state that stands for not having spoken.
pub const NOT_DISCUSSED: &str = "not_discussed";

/// One obstacle of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// A code of its list.
    pub obstacle: &'static str,
    /// The newest state, with its day and its author.
    pub state: &'a Held<Value>,
    /// What was agreed; nothing for a sensitive one.
    pub actions: Vec<&'a Record>,
}

impl<'a> Spoken<'a> {
    /// The code of the state, when it is known.
    pub fn state_code(&self) -> Option<&'a str> {
        code(self.state)
    }
}

/// The field that holds the state of an obstacle: its kind decides what may leave.
pub fn state_field(obstacle: &str) -> Field<Code> {
    if is_sensitive(obstacle) {
        obstacle_sensitive::STATE
    } else if codes::OBSTACLES_FAMILY.contains(&obstacle) {
        obstacle_family::STATE
    } else {
        obstacle_plain::STATE
    }
}

/// Whether an obstacle has a state only: no word about it is written, and it never leaves.
pub fn is_sensitive(obstacle: &str) -> bool {
    codes::OBSTACLES_SENSITIVE.contains(&obstacle)
}

/// All obstacles of the lists, in their order.
pub fn all() -> impl Iterator<Item = &'static str> {
    let lists = [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE];
    lists.into_iter().flatten().copied()
}

/// The states that were noted, by kind and obstacle, each as it holds on a day.
pub fn states(records: &Records, on: Day) -> Vec<(&str, &Held<Value>)> {
    let mut found: Vec<(&str, &Held<Value>)> = Vec::new();
    for field in [obstacle_plain::STATE, obstacle_family::STATE, obstacle_sensitive::STATE] {
        let entries = records.of(&field.kind).iter();
        for entry in entries.filter(|entry| entry.day.is_some_and(|day| day <= on)) {
            let Some(held) = held_of(entry, field) else { continue };
            match found.last_mut() {
                // A later entry of the same obstacle takes the place of the earlier one.
                Some(last) if last.0 == entry.keys.text() => last.1 = held,
                _ => found.push((entry.keys.text(), held)),
            }
        }
    }
    found
}

/// All that was noted, by kind, obstacle and day: the obstacle, the day, and the code of the state.
pub fn entries(records: &Records) -> Vec<(&str, Day, &str)> {
    let mut found = Vec::new();
    for field in [obstacle_plain::STATE, obstacle_family::STATE, obstacle_sensitive::STATE] {
        for entry in records.of(&field.kind) {
            if let Some((day, state)) = entry.day.zip(held_of(entry, field).and_then(code)) {
                found.push((entry.keys.text(), day, state));
            }
        }
    }
    found
}

/// What is shown of an entry: its state, or else that the person does not wish to answer.
fn held_of(entry: &Record, state: Field<Code>) -> Option<&Held<Value>> {
    let declined = declined_of(state.any()).filter(|_| answer(entry, state) == Some(DECLINED));
    declined.and_then(|declined| entry.held(declined)).or_else(|| entry.held(state))
}

/// The code of a state, [`DECLINED`] where the person does not wish to answer.
pub fn code(held: &Held<Value>) -> Option<&str> {
    match held.value()? {
        Value::Bool(true) => Some(DECLINED),
        state => state.as_text(),
    }
}

/// Whether an obstacle was spoken of, by its state.
pub fn is_discussed(state: &Held<Value>) -> bool {
    code(state).is_some_and(|state| state != NOT_DISCUSSED)
}

/// The code of the state of an obstacle, when it was spoken of.
pub fn state_of<'a>(dossier: &'a Dossier, obstacle: &str) -> Option<&'a str> {
    let states = states(&dossier.records, dossier.today);
    let (_, held) = states.iter().find(|(known, _)| *known == obstacle)?;
    code(held).filter(|state| *state != NOT_DISCUSSED)
}

/// What is shown of an obstacle whose state nobody noted here: a partner may send what was agreed alone.
static UNSAID: Held<Value> = Held { shown: None, rivals: Vec::new() };

/// The obstacles that were spoken of: those that are there first, then those in progress, solved, and not one. An
/// obstacle in conflict, or about which something was agreed, was spoken of too.
pub fn spoken(dossier: &Dossier) -> Vec<Spoken<'_>> {
    let states = states(&dossier.records, dossier.today);
    let mut found: Vec<Spoken<'_>> = all().filter_map(|obstacle| read(dossier, &states, obstacle)).collect();
    let place =
        |spoken: &Spoken<'_>| codes::OBSTACLE_STATES.iter().position(|known| Some(*known) == spoken.state_code());
    found.order_by_key(|spoken| (place(spoken).is_none(), place(spoken)));
    found
}

fn read<'a>(dossier: &'a Dossier, states: &[(&str, &'a Held<Value>)], obstacle: &'static str) -> Option<Spoken<'a>> {
    let state = states.iter().find(|(known, _)| *known == obstacle).map_or(&UNSAID, |(_, state)| state);
    let about = |action: &&Record| !is_sensitive(obstacle) && action.get(obstacle_action::OBSTACLE) == Some(obstacle);
    let actions: Vec<&Record> = dossier.records.of(&Kind::ObstacleAction).iter().filter(about).collect();
    (is_discussed(state) || state.in_conflict() || !actions.is_empty()).then_some(Spoken { obstacle, state, actions })
}

/// One line of the sheet that is given to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetLine<'a> {
    pub obstacle: &'static str,
    /// A code of `codes::OBSTACLE_STATES`.
    pub state: &'a str,
    /// What was agreed, in order: the lever, a code of `codes::LEVERS`, and the words.
    pub agreed: Vec<(Option<&'a str>, Option<&'a str>)>,
}

/// What the person's sheet says of obstacles: the state and what was agreed. The sheet may be shown to an employer,
/// so sensitive obstacles are not on it, nor who saw what, nor what turned out to be no obstacle.
pub fn sheet(dossier: &Dossier) -> Vec<SheetLine<'_>> {
    spoken(dossier).into_iter().filter_map(sheet_line).collect()
}

fn sheet_line(spoken: Spoken<'_>) -> Option<SheetLine<'_>> {
    let state = spoken.state_code()?;
    let told = ["present", "in_progress", "solved"].contains(&state) && !is_sensitive(spoken.obstacle);
    let agreed =
        spoken.actions.iter().map(|action| (action.get(obstacle_action::LEVER), action.get(obstacle_action::TEXT)));
    let agreed = agreed.filter(|(lever, text)| lever.is_some() || text.is_some()).collect();
    told.then_some(SheetLine { obstacle: spoken.obstacle, state, agreed })
}
