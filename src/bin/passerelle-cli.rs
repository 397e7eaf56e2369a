//! The command line; see `passerelle-cli --help`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    passerelle::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
