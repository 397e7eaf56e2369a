//! The browser: where the effects of the program happen.

pub mod assets;
pub mod clock;
pub mod compaction;
pub mod failure;
pub mod files;
pub mod locks;
pub mod persistence;
pub mod store;
pub mod tabs;
