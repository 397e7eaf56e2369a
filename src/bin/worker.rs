//! The web worker: it opens, checks and seals files. Natively there is nothing to start.

#![forbid(unsafe_code)]

fn main() {
    #[cfg(target_arch = "wasm32")]
    passerelle::web::worker::inside::start();
}
