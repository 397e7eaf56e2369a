//! Whether the work is on the disk, and how old the last backup is. Both are always in sight.

use crate::app::device::Register;
use crate::app::session::SaveState;
use crate::app::{Route, session};
use crate::domain::{Day, Minute};
use crate::i18n::formats;
use crate::web::clock;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// After how many days a backup is old.
const OLD: i32 = 7;

/// The mark in the header.
pub fn save_mark(scene: &Scene, dispatch: &Dispatch, saving: &SaveState, register: &Register) -> Html {
    let onretry = dispatch.reform(|_: MouseEvent| session::Msg::SavingRetried);
    let backup = register.last_backup().map(local_day);
    let old = backup.is_none_or(|day| day.days_until(scene.today) > OLD);
    let (state, sign, words) = match saving {
        SaveState::Saved => ("saved", "check", "shell-saved"),
        SaveState::Saving(_) => ("saving", "redo", "shell-saving"),
        SaveState::Failed(_) => ("failed", "warning", "shell-save-failed"),
    };
    html! {
        <p class="save" role="status" data-state={state} data-backup={old.then_some("old")}>
            { icon(sign) }
            <b>{ scene.t(words) }</b>
            if state == "failed" {
                <button type="button" class="btn small danger" onclick={onretry}>{ scene.t("common-retry") }</button>
                <a class="btn small danger" href={Route::Exchanges.to_string()}>{ scene.t("shell-backup-now") }</a>
            }
            <span>
                { "· " }
                if old {
                    <a href={Route::Exchanges.to_string()}>{ age(scene, backup) }</a>
                } else {
                    { age(scene, backup) }
                }
            </span>
        </p>
    }
}

fn age(scene: &Scene, backup: Option<Day>) -> String {
    let Some(day) = backup else { return scene.t("shell-backup-never") };
    let when = formats::relative(&scene.words, day, scene.today);
    scene.ta("shell-backup-age", &[("when", when.into())])
}

/// The day of a minute where the person sits.
fn local_day(minute: Minute) -> Day {
    let local = Minute::from_unix(minute.to_unix() + i64::from(clock::minutes_ahead(minute)) * 60);
    local.unwrap_or(minute).day()
}
