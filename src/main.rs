//! The web program. Natively there is nothing to start: the command line is `passerelle-cli`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    passerelle::web::start();
}
