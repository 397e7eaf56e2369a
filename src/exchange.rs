//! Files and what fills them: fictional people for benches, tests and first looks.

pub mod demo;
