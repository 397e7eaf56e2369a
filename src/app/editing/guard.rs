//! The guard against national numbers in what people type. There is no field for one, and none is kept.

use crate::app::edit::Edit;
use crate::domain::national_number;

/// Whether some free text of these changes holds what looks like a national number.
pub fn holds_national_number(edits: &[Edit]) -> bool {
    edits.iter().flat_map(Edit::free_texts).any(|text| national_number::contains(&text))
}
