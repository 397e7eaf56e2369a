//! The commands of the project: each one installs the tools it misses, then calls the standard ones.
//!
//! Nothing else has to be set up by hand. Messages are for developers, hence in English, but for the
//! one line that announces the address, which tests and scripts wait for.

#![forbid(unsafe_code)]

mod bench;
mod dist;
mod offline;
mod package;
mod parts;
mod process;
mod project;
mod serve;
mod server;
mod styles;
mod test;
mod tools;
mod weight;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use project::Project;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Build, serve and test Passerelle")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the application and serves it on this machine with the production headers.
    Serve(serve::Options),
    /// Runs everything that continuous integration runs.
    Test(test::Options),
    /// Builds the release into dist/ and a zip ready to host.
    Build(BuildOptions),
    /// Measures the release in Chromium beside the floor page, and writes docs/speed.md.
    Bench(bench::Options),
}

/// What `build` takes.
#[derive(Args)]
struct BuildOptions {
    /// The zip that is hosted now, whose parts stay for the tabs that are open; else those last built here do.
    #[arg(long, value_name = "ZIP")]
    previous: Option<PathBuf>,
}

fn main() -> ExitCode {
    if parts::stand_in::is_asked() {
        return parts::stand_in::main();
    }
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let project = Project::find()?;
    match arguments.command {
        Command::Serve(options) => serve::run(&project, &options),
        Command::Test(options) => test::run(&project, &options),
        Command::Build(options) => {
            tools::ensure(&project, tools::FOR_BUILD)?;
            dist::build_after(&project, dist::Profile::Release, options.previous.as_deref())?;
            package::zip(&project)
        }
        Command::Bench(options) => bench::run(&project, &options),
    }
}
