//! The parts of a board and what each may become, in words.

use crate::app::import::{Choice, Draft};
use crate::domain::{Step, codes};
use crate::exchange::trello::{FieldTarget, LabelTarget, ListTarget, MemberTarget, SourceId, TrackTarget};
use crate::i18n::labels::{self as words_of, List};
use crate::i18n::values::field_label;
use crate::journal::AnyField;
use crate::journal::schema::{email, goal, identity, phone, reach};
use crate::web::scene::Scene;
use crate::web::screens::exchanges::board_report::masked;

/// One thing that a part may become.
#[derive(Clone, PartialEq)]
pub struct Answer {
    pub words: String,
    pub choice: Choice,
    pub chosen: bool,
}

/// A part of the board with its answers.
#[derive(Clone, PartialEq)]
pub struct Part {
    pub key: String,
    pub name: String,
    pub hint: Option<String>,
    /// The accessible name of the choice.
    pub label: String,
    pub answers: Vec<Answer>,
}

fn answers<T: PartialEq + Copy>(targets: Vec<(String, T)>, chosen: T, choice: impl Fn(T) -> Choice) -> Vec<Answer> {
    let answer = |(words, target)| Answer { words, choice: choice(target), chosen: target == chosen };
    targets.into_iter().map(answer).collect()
}

/// The lists, those that only the log names last.
pub fn lists(scene: &Scene, draft: &Draft) -> Vec<Part> {
    let mut targets: Vec<_> = Step::ALL.map(|step| (scene.step(step), ListTarget::Step(step))).into();
    targets.push((scene.t("trello-list-notes"), ListTarget::Note));
    targets.push((scene.t("trello-list-ignored"), ListTarget::Ignore));
    let cards = |id: &SourceId| draft.board.cards.iter().filter(|card| card.list.as_ref() == Some(id)).count();
    let part = |list: &crate::exchange::trello::List| {
        let count = scene.ta("trello-list-cards", &[("count", cards(&list.id).into())]);
        let hint = if list.closed { format!("{count}, {}", scene.t("trello-list-archived")) } else { count };
        Part {
            key: list.id.to_string(),
            name: masked(&list.name),
            hint: Some(hint),
            label: scene.ta("trello-list-step", &[("list", masked(&list.name).into())]),
            answers: answers(targets.clone(), draft.mapping.list(&list.id), |to| Choice::List(list.id.clone(), to)),
        }
    };
    draft.board.lists.iter().map(part).collect()
}

pub fn labels(scene: &Scene, draft: &Draft) -> Vec<Part> {
    let named = |id: &str, name: String| scene.ta(id, &[("name", name.into())]);
    let mut targets = vec![
        (scene.t("trello-label-tag"), LabelTarget::Tag),
        (scene.t("trello-label-track"), LabelTarget::Track(TrackTarget::New)),
    ];
    targets.extend(scene.settings.tracks_on_offer().map(|track| {
        (named("trello-track-of", track.name.clone()), LabelTarget::Track(TrackTarget::Existing(track.id)))
    }));
    let obstacles = [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE];
    targets.extend(obstacles.into_iter().flatten().map(|code| {
        let name = words_of::code(&scene.words, List::Obstacle, code);
        (named("trello-obstacle-of", name), LabelTarget::Obstacle(code))
    }));
    targets.push((scene.t("trello-ignored"), LabelTarget::Ignore));
    let part = |label: &crate::exchange::trello::Label| {
        let color = label.colour.clone().unwrap_or_default();
        let unnamed = || scene.ta("trello-label-unnamed", &[("color", colour(scene, &color).into())]);
        let name = if label.name.trim().is_empty() { unnamed() } else { masked(&label.name) };
        Part {
            key: label.id.to_string(),
            label: scene.ta("trello-label-as", &[("label", (&name).into())]),
            name,
            hint: None,
            answers: answers(targets.clone(), draft.mapping.label(&label.id), |to| Choice::Label(label.id.clone(), to)),
        }
    };
    draft.board.labels.iter().map(part).collect()
}

/// A colour as Trello writes it (`green`, `sky_dark`), in the words of the language.
fn colour(scene: &Scene, code: &str) -> String {
    let (base, shade) = code.split_once('_').unwrap_or((code, ""));
    let color = scene.ta("trello-color", &[("color", base.into())]);
    scene.ta("trello-color-shade", &[("shade", shade.into()), ("color", color.into())])
}

/// The members, those who left the board included when the log names them.
pub fn members(scene: &Scene, draft: &Draft) -> Vec<Part> {
    let mut targets = vec![(scene.t("trello-member-new"), MemberTarget::New)];
    let known = scene.settings.colleagues().map(|member| (member.name.clone(), MemberTarget::Existing(member.id)));
    targets.extend(known);
    let part = |member: &crate::exchange::trello::Member| Part {
        key: member.id.to_string(),
        name: member.name.clone(),
        hint: None,
        label: scene.ta("trello-member-as", &[("member", (&member.name).into())]),
        answers: answers(targets.clone(), draft.mapping.member(&member.id), |to| Choice::Member(member.id.clone(), to)),
    };
    draft.board.members.iter().map(part).collect()
}

/// The fields that the board added to its cards.
pub fn fields(scene: &Scene, draft: &Draft) -> Vec<Part> {
    let named = |field: AnyField, target| (field_label(&scene.words, field), target);
    let targets = vec![
        (scene.t("trello-field-note"), FieldTarget::Note),
        named(phone::NUMBER.any(), FieldTarget::Phone),
        named(email::ADDRESS.any(), FieldTarget::Email),
        named(identity::LOCALITY.any(), FieldTarget::Locality),
        named(identity::BIRTH_YEAR.any(), FieldTarget::BirthYear),
        named(identity::CONTACT_LANGUAGE.any(), FieldTarget::ContactLanguage),
        named(reach::POSTAL_ADDRESS.any(), FieldTarget::PostalAddress),
        named(goal::WORD.any(), FieldTarget::Goal),
        (scene.t("trello-ignored"), FieldTarget::Ignore),
    ];
    let part = |field: &crate::exchange::trello::CustomField| Part {
        key: field.id.to_string(),
        name: field.name.clone(),
        hint: None,
        label: scene.ta("trello-field-as", &[("field", (&field.name).into())]),
        answers: answers(targets.clone(), draft.mapping.field(&field.id), |to| Choice::Field(field.id.clone(), to)),
    };
    draft.board.fields.iter().map(part).collect()
}
