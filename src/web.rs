//! The browser: the program loop, its effects, the adapters and the screens. Nothing here decides anything.
//!
//! Invariants: only [`program`] holds a model; a screen is a function of its props and of the [`scene`], and
//! speaks by messages; a JavaScript error becomes one of ours in its adapter and nowhere else.

pub mod assets;
pub mod back;
pub mod clock;
pub mod compaction;
pub mod dom;
pub mod drafts;
pub mod effects;
pub mod failure;
pub mod files;
pub mod frames;
pub mod keys;
pub mod locks;
pub mod offline;
pub mod parts;
pub mod persistence;
pub mod program;
pub mod scene;
pub mod screens;
pub mod sha256;
pub mod store;
pub mod tabs;
pub mod turns;
pub mod widgets;
pub mod worker;

/// Mounts the program on the page, in place of the sentence that asked for patience.
pub fn start(loaders: parts::Loaders) {
    if let Some(root) = dom::element("app") {
        root.set_inner_html("");
        yew::Renderer::<program::Program>::with_root_and_props(root, program::ProgramProps { loaders }).render();
    }
}
