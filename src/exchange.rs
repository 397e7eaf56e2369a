//! Files: what is written for others, and what is read from untrusted files.
//!
//! Every function here is pure: bytes, the held journal, today and the minute are passed in. Reading is strict:
//! a file is taken whole or not at all, and each refusal has its own cause, its place and its sentence.

pub mod agreement;
pub mod backup;
pub mod calendar;
pub mod companies;
pub mod companions;
pub mod demo;
pub mod envelope;
pub mod error;
pub mod introduction;
pub mod json_schema;
pub mod keys;
pub mod leaving;
pub mod limits;
pub mod merge;
pub mod offers;
pub mod packet;
pub mod packing;
pub mod peer;
mod plain;
pub mod preview;
pub mod read;
pub mod receipt;
pub mod results;
pub mod revision;
pub mod seal;
pub mod sheet;
pub mod state;
mod tidy;
pub mod trello;
pub mod withdrawal;
pub mod workbook;
pub mod write;
pub mod writes;

pub use envelope::{Colleague, Envelope, Erasure, FileKind, Party};
pub use error::FileError;
pub use limits::Limits;
pub use preview::{Preview, Previewer};
pub use read::{Opened, read};
pub use revision::Revision;
pub use write::write;
