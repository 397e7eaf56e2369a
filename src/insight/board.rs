//! What the board shows: the face of a person, how long it has stood there, figures and the text of a search.

pub mod ageing;
pub mod card;
pub mod checkpoint;
pub mod label;
pub mod matrix;
pub mod news;
pub mod search;
