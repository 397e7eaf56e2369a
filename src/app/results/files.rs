//! Files of the report that the program itself makes, and their line in the register of exchanges.

use crate::app::backup::{file_name, own_party};
use crate::app::cx::Cx;
use crate::app::device::{Deed, Entry, register};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::domain::Line;
use crate::exchange::backup::Origin;
use crate::exchange::results::benchmark;
use crate::exchange::write;
use crate::journal::schema::organisation;
use std::rc::Rc;

/// The numbers alone, for partners to put beside their own. Of some people alone there is no such file, and the screen
/// offers none.
pub(super) fn counts_asked(model: &mut Model, cx: &mut Cx) {
    let Some((_, made, _)) = &model.results.made else {
        // Everybody is being read again.
        model.results.counts_wanted = super::Asked::of(&model.route);
        return;
    };
    let report = made.report.clone();
    let file: Rc<str> = file_name(model, cx, Some("chiffres"), ".json").into();
    let origin = Origin { from: own_party(model), created: cx.now, id: cx.act().uuid() };
    let territory = model.settings.records.one(organisation::TERRITORY).and_then(|text| Line::parse(text).ok());
    let made = benchmark::file(&report, territory.as_ref(), origin).ok().and_then(|file| write(file).ok());
    let Some((bytes, _)) = made else { return say(model, Notice::NotDownloaded { file }, cx) };
    cx.ask(Effect::Download { name: file.clone(), bytes: Rc::new(bytes) });
    exported(model, file.to_string(), cx);
}

/// A file left that nothing closes.
pub(super) fn exported(model: &mut Model, file: String, cx: &mut Cx) {
    register(model, Entry { file, ..Entry::of(Deed::Report) }, cx);
}
