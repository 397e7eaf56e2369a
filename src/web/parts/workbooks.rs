//! The part that reads and writes the workbooks of spreadsheets. It is fetched once somebody gives or wants one.

use super::{Loaders, Workbooks};
use crate::exchange::workbook;

/// What the part brings.
pub fn bring() -> Workbooks {
    Workbooks { read: workbook::read, write: workbook::write }
}

/// Fetches the part; none when it cannot be had.
pub async fn fetch(loaders: Option<Loaders>) -> Option<Workbooks> {
    (loaders?.workbooks)().await.ok()
}
