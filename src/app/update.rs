//! The one place where the model changes: a message in, effects out.

mod acts;
mod backup;
mod bulk;
mod compare;
mod files;
mod merge;
mod moves;
mod people;
mod presence;
mod save;
mod start;

use super::cx::Cx;
use super::effect::{Effect, Focus};
use super::imports::Stage;
use super::model::{Dialog, Model, Notice, Toast};
use super::msg::Msg;
use crate::journal::pen::Seen;
use crate::store::Note;
use std::rc::Rc;

pub use backup::SHORTEST;

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) -> Vec<Effect> {
    match msg {
        Msg::Loaded(result) => start::loaded(model, result, cx),
        Msg::OthersWrote => vec![Effect::LoadAfter(model.loaded_through)],
        Msg::Arrived(result) => save::arrived(model, result),
        Msg::Appended { ticket, result } => save::appended(model, ticket, result),
        Msg::Compacted { old, result } => save::compacted(model, &old, result),
        // A choice that could not be written is made again at the next start; nothing of the journal is touched.
        Msg::NoteWritten(_) => Vec::new(),
        Msg::SavingRetried => save::retried(model),
        Msg::PersistenceAsked => vec![Effect::AskPersistence],
        Msg::PersistenceAnswered(kept) => {
            model.persisted = Some(kept);
            Vec::new()
        }
        Msg::BecameIdle => save::idle(model),
        Msg::DayChanged(today) => start::day_changed(model, today),

        Msg::RouteChanged(route) => moves::route_changed(model, route),
        Msg::FilterChosen(filter) => vec![Effect::Navigate(model.route.with_filter(filter))],
        Msg::FilterCleared => {
            let filter = model.route.filter().cleared();
            vec![Effect::Navigate(model.route.with_filter(filter))]
        }
        Msg::GroupChosen { axis, group } => {
            let narrowed = axis.narrowed(&model.route.filter(), &group);
            narrowed.map(|filter| Effect::Navigate(model.route.with_filter(filter))).into_iter().collect()
        }
        Msg::SearchTyped(text) => moves::search_typed(model, text),
        Msg::ColumnGrown(step) => {
            model.board.grow(step, &model.settings);
            Vec::new()
        }
        Msg::DialogAsked(dialog) => {
            model.dialog = Some(*dialog);
            Vec::new()
        }
        Msg::DialogClosed => close_dialog(model),
        Msg::ToastFaded(number) => {
            if model.toast.as_ref().is_some_and(|toast| toast.number == number) {
                model.toast = None;
            }
            Vec::new()
        }
        Msg::ChoicesMade(choices) => {
            let text = choices.write();
            model.choices = Rc::new(choices.clone());
            vec![Effect::Apply(choices), Effect::PutNote(Note::Choices, text)]
        }

        Msg::OrganisationCreated { name, org_type, member } => start::created(model, name, org_type, member, cx),
        Msg::MemberAdded(name) => start::member_added(model, name, cx),
        Msg::MemberChosen(member) => start::member_chosen(model, member),

        Msg::NewPersonAsked => people::asked(model),
        Msg::NewPersonTyped { first_name, last_name, birth_year } => {
            people::typed(model, &first_name, &last_name, birth_year)
        }
        Msg::NewPersonSubmitted(person) => people::submitted(model, *person, cx),
        Msg::MenuOpened(about) => {
            model.seen = Some((about, Seen::of(&model.journal, [about])));
            Vec::new()
        }
        Msg::Moved { person, to } => moves::moved(model, person, to, cx),
        Msg::SelectionToggled(person) => moves::selected(model, person),
        Msg::ColumnSelected(step) => bulk::column_selected(model, step),
        Msg::ShownSelected => bulk::shown_selected(model),
        Msg::BulkAsked(gesture) => bulk::asked(model, gesture),
        Msg::BulkMoved(moves) => bulk::moved(model, moves, cx),
        Msg::BulkChanged { persons, change } => bulk::changed(model, persons, change, cx),
        Msg::SelectionCleared => {
            model.selected = Rc::default();
            Vec::new()
        }
        Msg::Edited { about, edits } => acts::edited(model, about, edits, None, cx),
        Msg::FormSaved { about, edits, seen } => acts::edited(model, about, edits, Some(seen), cx),
        Msg::NumberChecked => acts::number_checked(model, cx),
        Msg::RedactionAsked { person, fact } => {
            model.dialog = Some(Dialog::Redact { person, fact });
            Vec::new()
        }
        Msg::RedactionConfirmed => acts::redacted(model, cx),
        Msg::SummaryCopied => say(model, Notice::SummaryCopied),

        Msg::PresenceEntered(entries) => presence::entered(model, &entries, cx),

        Msg::UndoAsked => acts::undo_asked(model, cx),
        Msg::RedoAsked => acts::redo_asked(model, cx),
        Msg::ActUndone(act) => acts::act_undone(model, act, cx),
        Msg::UndoConfirmed => acts::undo_confirmed(model, cx),

        Msg::FileChosen { name, size } => files::chosen(model, &name, size),
        Msg::FileRead { job, bytes } => files::file_read(model, job, bytes),
        Msg::PassphraseGiven(passphrase) => files::passphrase_given(model, passphrase),
        Msg::JobAnswered { job, answer } if job == model.backup_job => backup::answered(model, answer, cx),
        Msg::JobAnswered { job, answer } if job == model.import.job => files::answered(model, answer),
        // Of a file that was given up since.
        Msg::JobAnswered { .. } => Vec::new(),
        Msg::MappingChanged(choice) => compare::mapping_changed(model, choice),
        Msg::MappingConfirmed => compare::mapping_confirmed(model),
        Msg::ImportContinued => {
            if matches!(model.import.stage, Stage::Writing(_)) {
                merge::go_on(model, cx)
            } else {
                compare::go_on(model)
            }
        }
        Msg::ImportConfirmed => merge::confirmed(model, cx),
        Msg::ImportGivenUp => files::given_up(model),
        Msg::Joined(joiner) => merge::joined(model, *joiner),
        Msg::BackupAsked { passphrase } => backup::asked(model, passphrase, cx),

        Msg::ExampleAsked => people::example_asked(model, cx),
        Msg::ExampleRemoved => people::example_removed(model, cx),
    }
}

/// Shows a toast in place of the one before.
fn say(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.toasts += 1;
    model.toast = Some(Rc::new(Toast { number: model.toasts, notice }));
    vec![Effect::Fade(model.toasts)]
}

fn close_dialog(model: &mut Model) -> Vec<Effect> {
    model.dialog = None;
    model.twins = None;
    vec![Effect::Focus(Focus::Back)]
}
