//! Opening the journal, founding an organisation, and who writes.

use super::save;
use super::say;
use crate::app::cx::Cx;
use crate::app::device::{Choices, Device, Register};
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::model::{Model, Notice, Phase};
use crate::app::msg::Notes;
use crate::domain::{Day, Line, MemberId, Subject};
use crate::insight::Settings;
use crate::insight::settings::OrgType;
use crate::journal::{Author, Journal, Pen};
use crate::store::{Note, Segment, StoreError};
use std::rc::Rc;

/// The journal has been read, or cannot be.
pub(super) fn loaded(model: &mut Model, result: Result<(Notes, Vec<Segment>), StoreError>, cx: &Cx) -> Vec<Effect> {
    let (notes, segments) = match result {
        Ok(read) => read,
        Err(error) => {
            model.phase = Phase::Failed(error);
            return Vec::new();
        }
    };
    model.today = cx.today;
    model.choices = Rc::new(notes.choices.as_deref().map_or_else(Choices::default, Choices::read));
    model.register = Rc::new(notes.register.as_deref().map_or_else(Register::default, Register::read));
    model.imports = notes.imports.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    model.device = notes.device.as_deref().and_then(Device::read);
    let apply = Effect::Apply(model.choices.as_ref().clone());
    let facts = match save::read_segments(model, segments) {
        Ok(facts) => facts,
        Err(error) => {
            model.phase = Phase::Failed(error);
            return vec![apply];
        }
    };
    let Some(device) = model.device else {
        // Facts without a device note would be shown to nobody in particular: they are kept, and first start
        // asks who works here.
        model.phase = Phase::FirstStart;
        model.journal.extend(facts);
        return vec![apply, Effect::Focus(Focus::Heading)];
    };
    model.journal = Journal::of(device.org);
    model.journal.extend(facts);
    open(model, device);
    vec![apply, Effect::Idle]
}

/// Shows the board of this organisation.
pub(super) fn open(model: &mut Model, device: Device) {
    model.device = Some(device);
    model.settings = Rc::new(Settings::read(&model.journal, device.org));
    model.phase = Phase::Ready;
    model.board.select(model.route.filter(), &model.settings);
    save::refresh_all(model);
    let person = match model.route {
        crate::app::Route::Person(person, _) | crate::app::Route::Sheet(person, _) => Some(person),
        _ => None,
    };
    save::open_dossier(model, person);
    model.example = crate::insight::people::example::act_of(&model.journal, device.org);
}

/// Another day has begun: days in a step, late tasks and series are read again.
pub(super) fn day_changed(model: &mut Model, today: Day) -> Vec<Effect> {
    if today != model.today {
        model.today = today;
        save::refresh_all(model);
    }
    Vec::new()
}

/// A new organisation, with its first member.
pub(super) fn created(model: &mut Model, name: Line, org_type: OrgType, member: Line, cx: &mut Cx) -> Vec<Effect> {
    let device = Device { org: cx.org(), member: cx.member() };
    model.journal = Journal::of(device.org);
    let edits = [Edit::OrgName(name), Edit::OrgType(org_type), Edit::MemberName(device.member, member)];
    let drafts = edit::drafts(Subject::Settings(device.org), cx.today, &edits, false);
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let facts = pen.write(&model.journal, cx.act(), None, drafts);
    let mut effects = save::commit(model, facts);
    open(model, device);
    effects.extend([Effect::PutNote(Note::Device, device.write()), Effect::Focus(Focus::Heading)]);
    effects
}

/// A colleague who will also work on this device; they write from now on.
pub(super) fn member_added(model: &mut Model, name: Line, cx: &mut Cx) -> Vec<Effect> {
    let Some(device) = model.device else { return Vec::new() };
    let member = cx.member();
    let drafts = edit::drafts(Subject::Settings(device.org), cx.today, &[Edit::MemberName(member, name)], false);
    // The colleague signs their own arrival.
    let pen = Pen { replica: cx.replica, by: Author { member, ..device.author() }, at: cx.now };
    let facts = pen.write(&model.journal, cx.act(), None, drafts);
    let mut effects = save::commit(model, facts);
    effects.extend(member_chosen(model, member));
    effects
}

/// Another member of this device writes from now on.
pub(super) fn member_chosen(model: &mut Model, member: MemberId) -> Vec<Effect> {
    let Some(device) = model.device.as_mut() else { return Vec::new() };
    device.member = member;
    let text = device.write();
    let device = *device;
    model.example = crate::insight::people::example::act_of(&model.journal, device.org);
    let mut effects = vec![Effect::PutNote(Note::Device, text)];
    if let Some(name) = model.settings.member(member).map(str::to_owned) {
        effects.extend(say(model, Notice::WorkingAs { name }));
    }
    effects
}
