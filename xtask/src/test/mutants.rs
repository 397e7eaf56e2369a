//! Deliberate breaks of the program, each of which must make a law fail.
//!
//! A break is code behind `mutant!("name")`. The laws are compiled once with all of them, and run with one on at a time:
//! first the law that the list names, and all of them where it let the break pass.
//! The setting reaches the crates of this workspace only, through a wrapper of the compiler, so that the dependencies
//! are not compiled again.

use super::compiled::executable;
use crate::process::human;
use crate::project::Project;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The list of the breaks: one a line, `name (the law that catches it): what is broken`.
pub const LIST: &str = "tests/mutants.txt";

/// The number of histories on which a break is tried first.
const FEW: u32 = 250;

#[derive(PartialEq, Eq, Debug)]
struct Mutant {
    name: String,
    law: String,
    broken: String,
}

/// Tries each break and says which laws caught it.
///
/// # Errors
/// When the laws do not compile, or a break is caught by none of them.
pub fn run(project: &Project) -> Result<()> {
    let list = fs::read_to_string(project.root().join(LIST)).with_context(|| format!("reading {LIST}"))?;
    let mutants = parse(&list)?;
    let wrapper = wrapper(project)?;
    let laws = compile(project, &wrapper)?;
    let mut survivors = Vec::new();
    for mutant in &mutants {
        let start = Instant::now();
        let caught_by = tried(project, &laws, mutant)?;
        let took = human(start.elapsed());
        match caught_by {
            Some(law) if law == mutant.law => println!("{}: caught in {took} by {law}", mutant.name),
            Some(law) => println!("{}: caught in {took}, and not by {} but by {law}", mutant.name, mutant.law),
            None => {
                println!("{}: SURVIVED in {took} ({})", mutant.name, mutant.broken);
                survivors.push(mutant.name.as_str());
            }
        }
    }
    ensure!(survivors.is_empty(), "no law noticed: {}", survivors.join(", "));
    println!("{} mutants, all caught.", mutants.len());
    Ok(())
}

/// The law that catches a break. Most show at once in the law that is named for them; the others are tried by all laws, and
/// on as many histories as the laws are.
fn tried(project: &Project, laws: &Path, mutant: &Mutant) -> Result<Option<String>> {
    for (named, histories) in
        [(Some(&mutant.law), Some(FEW)), (Some(&mutant.law), None), (None, Some(FEW)), (None, None)]
    {
        let caught = try_one(project, laws, mutant, named, histories)?;
        if caught.is_some() {
            return Ok(caught);
        }
    }
    Ok(None)
}

/// The first law to fail when the program is broken this way, of all or only the named one. One is enough: the others are
/// not waited for.
fn try_one(
    project: &Project,
    laws: &Path,
    mutant: &Mutant,
    named: Option<&String>,
    histories: Option<u32>,
) -> Result<Option<String>> {
    let mut command = Command::new(laws);
    if let Some(law) = named {
        command.args(["--exact", law]);
    }
    if let Some(histories) = histories {
        command.env("PROPTEST_CASES", histories.to_string());
    }
    command
        .current_dir(project.root())
        .env("PASSERELLE_MUTANT", &mutant.name)
        // A failure is what is wanted here: it is neither made smaller nor kept for later runs.
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut tested = command.spawn().with_context(|| format!("running {}", laws.display()))?;
    let output = tested.stdout.take().context("the laws say nothing")?;
    let failed = BufReader::new(output).lines().map_while(Result::ok).find_map(|line| failed_test(&line));
    if failed.is_some() {
        tested.kill().context("stopping the laws")?;
    }
    let ended = tested.wait().context("waiting for the laws")?;
    ensure!(
        ended.success() || failed.is_some(),
        "the laws stopped without naming one under the mutant {}: {ended}",
        mutant.name
    );
    Ok(failed)
}

/// Compiles the laws with the mutants, and says where they are.
fn compile(project: &Project, wrapper: &Path) -> Result<PathBuf> {
    let mut cargo = project.cargo()?;
    cargo
        .args(["test", "--package", "passerelle", "--test", "laws", "--no-run"])
        .env("RUSTC_WORKSPACE_WRAPPER", wrapper)
        .env("CARGO_INCREMENTAL", "0");
    executable(&mut cargo, "laws").context("compiling the laws with the mutants")
}

/// A script that calls the compiler with one setting more. Cargo keeps what a wrapper compiles apart by its path.
fn wrapper(project: &Project) -> Result<PathBuf> {
    let folder = project.target().join("mutants");
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    let path = folder.join("rustc");
    let script = "#!/bin/sh\nexec \"$@\" --cfg mutants\n";
    // Left alone when it is right: a newer file would make Cargo compile everything again.
    if fs::read_to_string(&path).is_ok_and(|there| there == script) {
        return Ok(path);
    }
    fs::write(&path, script).with_context(|| format!("writing {}", path.display()))?;
    make_executable(&path)?;
    Ok(path)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .with_context(|| format!("making {} executable", path.display()))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<()> {
    anyhow::bail!("the mutants need a Unix shell: run them on Linux, macOS or in WSL")
}

/// Reads the list; empty lines and lines that begin with `#` are for readers.
fn parse(list: &str) -> Result<Vec<Mutant>> {
    let mut mutants: Vec<Mutant> = Vec::new();
    for (index, line) in list.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let (name, law, broken) = line
            .split_once(" (")
            .and_then(|(name, rest)| rest.split_once("): ").map(|(law, broken)| (name, law, broken)))
            .with_context(|| format!("{LIST}, line {}: expected `name (law): what is broken`", index + 1))?;
        let is_name = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        ensure!(is_name, "{LIST}, line {}: a name is lower-case letters, digits and `_`", index + 1);
        ensure!(mutants.iter().all(|known| known.name != name), "{LIST}, line {}: {name} is there twice", index + 1);
        mutants.push(Mutant { name: name.to_owned(), law: law.to_owned(), broken: broken.trim().to_owned() });
    }
    ensure!(!mutants.is_empty(), "{LIST} names no mutant");
    Ok(mutants)
}

/// The test that a line of the standard harness reports as failed.
fn failed_test(line: &str) -> Option<String> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_names_and_what_they_break() {
        let mutants =
            parse("# Breaks of the fold.\n\nlast_write (union::fold): ignores `over` (all): the later wins\n").unwrap();
        assert_eq!(
            mutants,
            [Mutant {
                name: "last_write".into(),
                law: "union::fold".into(),
                broken: "ignores `over` (all): the later wins".into()
            }]
        );
    }

    #[test]
    fn a_list_that_would_test_nothing_is_refused() {
        for list in
            ["", "# none\n", "no colon\n", "a: no law\n", "Bad-Name (l): x\n", "a (l): x\na (l): y\n", " (l): x\n"]
        {
            assert!(parse(list).is_err(), "{list:?}");
        }
    }

    #[test]
    fn a_failed_test_is_named_and_others_are_not() {
        assert_eq!(failed_test("test union_commutes ... FAILED").as_deref(), Some("union_commutes"));
        for line in ["running 3 tests", "test fold ... ok", "test result: FAILED. 1 passed"] {
            assert_eq!(failed_test(line), None, "{line}");
        }
    }
}
