//! Putting people and openings beside each other, away from the thread that draws.

use super::cx::Cx;
use super::model::Model;

/// What happened.
#[derive(Debug)]
pub enum Msg {}

/// Takes note of what happened.
pub fn update(_: &mut Model, msg: Msg, _: &mut Cx) {
    match msg {}
}
