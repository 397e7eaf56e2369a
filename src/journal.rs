//! The journal of facts: everything the program knows, dated, signed by its author, never rewritten.
//!
//! A fact says what one member wrote of one subject. Facts are united as a set; what is shown is a fold over
//! those that count. `over` says which earlier writes the author had in view, so that two people who write the
//! same field without seeing each other make a *conflict*, which is shown, and never a loss.
//! Wall clocks decide nothing here: order comes from counters, and meaning from `over`.

pub mod acts;
pub mod canonical;
pub mod codec;
pub mod fact;
pub mod fold;
pub mod imported;
pub mod index;
pub mod joining;
pub mod keys;
pub mod kind;
pub mod live;
pub mod log;
mod pack;
pub mod pen;
pub mod proposal;
pub mod purge;
#[cfg(test)]
pub(crate) mod sample;
pub mod schema;
pub mod undo;
pub mod unsaid;
pub mod value;

pub use fact::{Author, Digest, Fact, FactId, Replica};
pub use fold::{Cell, Fold, Write};
pub use keys::Keys;
pub use kind::{Kind, Kinds};
pub use log::Journal;
pub use pen::{Draft, Pen};
pub use schema::{AnyField, Field};
pub use value::{Data, Key, Value};
