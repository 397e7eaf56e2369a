//! The command line; see `passerelle-cli --help`.

#![forbid(unsafe_code)]

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    passerelle::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
