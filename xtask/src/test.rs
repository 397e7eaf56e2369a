//! `cargo xtask test`: everything that continuous integration runs, phase after phase.
//!
//! The first phase that fails ends the run, for its messages to be the last on the screen.

mod compiled;
mod interop;
mod mutants;
mod phase;
mod report;

use crate::project::Project;
use crate::tools::{self, Tool};
use anyhow::{Result, bail};
use clap::Args;
use phase::Phase;
use report::{Line, Outcome};
use std::time::Instant;

/// What the command takes.
#[derive(Args)]
pub struct Options {
    /// Tries 100 000 histories a law as well.
    #[arg(long)]
    long: bool,
    /// Runs this phase only; may be repeated.
    #[arg(long, value_enum)]
    only: Vec<Phase>,
}

/// Runs the phases and prints how long each took.
///
/// # Errors
/// When a tool is missing or a phase fails.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let phases = chosen(options);
    let mut needed: Vec<Tool> = Vec::new();
    for tool in phases.iter().flat_map(|phase| phase.needs()) {
        if !needed.contains(tool) {
            needed.push(*tool);
        }
    }
    let start = Instant::now();
    tools::ensure(project, &needed)?;
    let mut lines = vec![Line { name: "tools", outcome: Outcome::Passed, took: start.elapsed() }];
    let mut failure = None;
    for phase in &phases {
        let begin = Instant::now();
        let outcome = if failure.is_some() {
            Outcome::NotRun("an earlier phase failed".into())
        } else if let Some(reason) = phase.left_out(project) {
            println!("\n== {}: left out: {reason}", phase.name());
            Outcome::NotRun(reason)
        } else {
            println!("\n== {}: {}", phase.name(), phase.what());
            match phase.run(project) {
                Ok(outcome) => outcome,
                Err(error) => {
                    failure = Some((phase.name(), error));
                    Outcome::Failed
                }
            }
        };
        lines.push(Line { name: phase.name(), outcome, took: begin.elapsed() });
    }
    println!("\n{}", report::table(&lines, start.elapsed()));
    match failure {
        Some((name, error)) => {
            bail!("the phase `{name}` failed: {error:#}. Run it alone with `cargo xtask test --only {name}`")
        }
        None => {
            println!("{}", report::conclusion(&lines));
            Ok(())
        }
    }
}

/// The phases asked for, in their fixed order, each once.
fn chosen(options: &Options) -> Vec<Phase> {
    Phase::ALL
        .iter()
        .copied()
        .filter(|phase| match phase {
            Phase::LongLaws if options.only.is_empty() => options.long,
            phase => options.only.is_empty() || options.only.contains(phase),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(long: bool, only: &[Phase], expected: &[Phase]) {
        assert_eq!(chosen(&Options { long, only: only.to_vec() }), expected);
    }

    #[test]
    fn the_long_laws_run_only_when_asked() {
        let usual: Vec<Phase> = Phase::ALL.iter().copied().filter(|phase| *phase != Phase::LongLaws).collect();
        check(false, &[], &usual);
        check(true, &[], Phase::ALL);
    }

    #[test]
    fn chosen_phases_keep_their_order() {
        check(false, &[Phase::Journeys, Phase::Build, Phase::Build], &[Phase::Build, Phase::Journeys]);
        check(false, &[Phase::LongLaws], &[Phase::LongLaws]);
    }
}
