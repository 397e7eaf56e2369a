//! The settings of the organisation: founding it, who of it writes on this device, and reading them into the model.

use super::cx::Cx;
use super::device::Device;
use super::edit::{self, Edit};
use super::effect::{Effect, Focus};
use super::journal;
use super::model::Model;
use super::notice::{Notice, say, what};
use super::part::Touched;
use crate::domain::OrgType;
use crate::domain::{Line, MemberId, Subject};
use crate::insight::Settings;
use crate::insight::people::example;
use crate::journal::schema::{member, organisation};
use crate::journal::{Author, Journal, Pen};
use crate::store::Note;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What happened to the organisation and its members. A list, a column or a name is changed by `editing`.
#[derive(Debug)]
pub enum Msg {
    /// First start: a new organisation, with its first member.
    Created { name: Line, org_type: OrgType, member: Line },
    /// A colleague is named, in the list of the settings.
    MemberAdded(Line),
    /// A colleague sits down at this device, and writes from now on.
    MemberCame(Line),
    /// Another member of this device writes from now on.
    MemberChosen(MemberId),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Created { name, org_type, member } => created(model, name, org_type, member, cx),
        Msg::MemberAdded(name) => member_added(model, &name, cx),
        Msg::MemberCame(name) => member_came(model, &name, cx),
        Msg::MemberChosen(member) => member_chosen(model, member, cx),
    }
}

/// Reads them again from the journal, and draws the board again when they say something else.
pub(super) fn read(model: &mut Model) {
    let Some(device) = model.device else { return };
    let settings = Settings::read(&model.journal, device.org);
    if settings != *model.settings {
        model.settings = Rc::new(settings);
        model.board.draw_all(&model.settings);
    }
}

fn created(model: &mut Model, name: Line, org_type: OrgType, member: Line, cx: &mut Cx) {
    let device = Device { org: cx.org(), member: cx.member() };
    model.journal = Journal::of(device.org);
    let edits = [
        Edit::register(organisation::NAME.with(&name)),
        Edit::register(organisation::TYPE.with(org_type)),
        Edit::element(device.member, member::NAME.with(&member)),
    ];
    let drafts = edit::drafts(Subject::Settings(device.org), cx.today, &edits, false);
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let facts = pen.write(&model.journal, cx.act(), None, drafts);
    journal::commit(model, facts, cx);
    journal::show(model, device, cx);
    cx.ask(Effect::PutNote(Note::Device, device.write()));
    cx.focus(Focus::Heading);
}

/// Who works here stays who they are.
fn member_added(model: &mut Model, name: &Line, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let edits = [Edit::element(cx.member(), member::NAME.with(name))];
    let act = journal::write(model, edit::drafts(Subject::Settings(device.org), cx.today, &edits, false), cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}

fn member_came(model: &mut Model, name: &Line, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let member = cx.member();
    let edits = [Edit::element(member, member::NAME.with(name))];
    let drafts = edit::drafts(Subject::Settings(device.org), cx.today, &edits, false);
    // The colleague signs their own arrival.
    let pen = Pen { replica: cx.replica, by: Author { member, ..device.author() }, at: cx.now };
    let facts = pen.write(&model.journal, cx.act(), None, drafts);
    journal::commit(model, facts, cx);
    member_chosen(model, member, cx);
}

fn member_chosen(model: &mut Model, member: MemberId, cx: &mut Cx) {
    let Some(device) = model.device.as_mut() else { return };
    device.member = member;
    let device = *device;
    model.example = example::act_of(&model.journal, device.org);
    cx.ask(Effect::PutNote(Note::Device, device.write()));
    // Whose day it is has changed.
    cx.parts.refresh(model, Touched::Persons(&BTreeSet::new()));
    if let Some(name) = model.settings.member(member).map(str::to_owned) {
        say(model, Notice::WorkingAs { name }, cx);
    }
}
