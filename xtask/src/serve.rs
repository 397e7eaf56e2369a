//! `cargo xtask serve`: set up, build, serve.

use crate::dist::{self, Profile};
use crate::project::Project;
use crate::server::{Site, listen};
use crate::tools;
use anyhow::Result;
use clap::Args;

/// What the command takes.
#[derive(Args)]
pub struct Options {
    /// Port on this machine.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Compiles faster, runs slower.
    #[arg(long)]
    dev: bool,
}

/// Serves the built application until it is stopped.
///
/// # Errors
/// When the port is taken, a tool is missing or the build fails.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    // Taken first: a port in use is said at once, not after minutes of compilation.
    let listener = listen(options.port)?;
    tools::ensure(project, tools::FOR_BUILD)?;
    dist::build(project, if options.dev { Profile::Dev } else { Profile::Release })?;
    let site = Site::start(listener, &project.dist())?;
    println!("Passerelle est prêt\u{202f}: {}", site.url());
    site.wait();
    Ok(())
}
