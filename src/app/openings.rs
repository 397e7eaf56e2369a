//! Openings: people are put forward, move on, and are engaged, in one gesture each.

use super::cx::Cx;
use super::model::Model;

/// What happened.
#[derive(Debug)]
pub enum Msg {}

/// Takes note of what happened.
pub fn update(_: &mut Model, msg: Msg, _: &mut Cx) {
    match msg {}
}
