//! The vocabulary: types that hold in every layer.

pub mod fold_text;
pub mod national_number;
pub mod step;
