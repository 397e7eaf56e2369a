//! The parts of the page: what the first download leaves for later, each in files of its own.
//!
//! `src/main.rs` marks the functions that begin a part. The builder has no step between the compiler and
//! wasm-bindgen, so the [`stand_in`] takes wasm-bindgen's place on its path and splits the program there; once
//! the builder is done, [`finish`] optimises the parts, names every file after its content and puts them in
//! `dist/`. The listing in `target/parts.json` says which files belong to which part.

mod finish;
mod imports;
mod listing;
pub mod names;
pub mod previous;
pub mod stand_in;

pub use finish::finish;
pub use listing::Listing;

use crate::dist::Profile;
use crate::project::Project;
use std::path::PathBuf;

/// The name of the program that is split, as Cargo and the builder know it.
const PROGRAM: &str = "passerelle";

/// The name by which the split program imports its loader; also a key inside the program, where it stays.
const LOADER: &str = "./__wasm_split.js";

/// What the stand-in writes beside the parts: which files each part consists of.
const FETCHES: &str = "fetches.json";

/// Where the stand-in leaves the parts of a build.
fn stage(project: &Project, profile: Profile) -> PathBuf {
    project.target().join("parts").join(match profile {
        Profile::Release => "release",
        Profile::Dev => "dev",
    })
}
