//! The copy of the program that this browser keeps for when there is no network, and the newer one that it brings.
//!
//! What must hold: a newer build never takes the place of the one in use by itself. Somebody asks for it, and then it
//! waits until everything is on the disk.

use super::cx::Cx;
use super::effect::Effect;
use super::model::Model;
use super::session::SaveState;

/// Whether the program works without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Copy {
    /// The browser has not said yet.
    #[default]
    OnItsWay,
    Kept,
    /// This browser keeps none here: a private window, or an address without a lock.
    Refused,
}

/// What became of a newer build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Newer {
    #[default]
    None,
    /// It is here, whole, and waits.
    Waits,
    /// It takes over once everything is on the disk.
    Asked,
}

/// What is known of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offline {
    pub copy: Copy,
    pub newer: Newer,
    /// Whether the browser would put the program among those of the device.
    pub installable: bool,
}

/// What happened to the copy.
#[derive(Debug)]
pub enum Msg {
    /// Every part of the page is here: the copy may be made.
    PageWhole,
    Kept,
    Refused,
    /// A newer build is here, whole.
    NewerCame,
    /// Somebody wants it.
    NewerAsked,
    /// The browser would put the program among those of the device, or has done so.
    Installable(bool),
    InstallAsked,
}

/// Takes note of it.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    let offline = &mut model.offline;
    match msg {
        Msg::PageWhole => cx.ask(Effect::KeepCopy),
        Msg::Kept => offline.copy = Copy::Kept,
        Msg::Refused => offline.copy = Copy::Refused,
        Msg::NewerCame => offline.newer = Newer::Waits,
        // What could not be saved would be lost with the page: the banner about it stands beside this one.
        Msg::NewerAsked if matches!(model.saving.state, SaveState::Failed(_)) => {}
        Msg::NewerAsked => {
            offline.newer = Newer::Asked;
            cx.ask(Effect::TakeNewer);
        }
        Msg::Installable(is) => offline.installable = is,
        Msg::InstallAsked => cx.ask(Effect::Install),
    }
}
