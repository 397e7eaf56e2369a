//! The program that the builder takes for wasm-bindgen.
//!
//! It is this very program under another name, first on the builder's path. It lets the worker through, and for
//! the page it splits what the compiler made, then has the real wasm-bindgen work on the main part alone.

use super::{FETCHES, LOADER, PROGRAM};
use crate::dist::Profile;
use crate::process::run;
use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use wasm_split_cli_support::{Options, transform};

/// The real program, for the stand-in.
const REAL: &str = "PASSERELLE_WASM_BINDGEN";

/// Where the stand-in leaves the parts.
const STAGE: &str = "PASSERELLE_PARTS";

/// The name that the builder looks for.
const NAME: &str = "wasm-bindgen";

/// Whether this process was started under wasm-bindgen's name.
pub fn is_asked() -> bool {
    let own = env::args_os().next().unwrap_or_default();
    Path::new(&own).file_stem().is_some_and(|name| name == NAME)
}

/// Puts the stand-in first on the path of the builder.
///
/// # Errors
/// When the stand-in cannot be laid out.
pub fn install(project: &Project, profile: Profile, builder: &mut Command) -> Result<()> {
    let folder = project.target().join("stand-in");
    let program = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    if program.exists() {
        fs::remove_file(&program).with_context(|| format!("removing {}", program.display()))?;
    }
    // A copy: links need rights on some systems, and this program may be compiled anew while the builder runs.
    let own = env::current_exe().context("finding this program")?;
    fs::copy(&own, &program).with_context(|| format!("copying to {}", program.display()))?;
    builder.env("PATH", project.path_with(&[folder])?);
    builder.env(REAL, project.tools_bin().join(NAME)).env(STAGE, super::stage(project, profile));
    Ok(())
}

/// Does the work of wasm-bindgen, with the page split before.
pub fn main() -> ExitCode {
    match stand_in(env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn stand_in(mut arguments: Vec<OsString>) -> Result<()> {
    let real = env::var_os(REAL).with_context(|| format!("{REAL} is not set: only the builder calls this"))?;
    let page = arguments.iter().position(|argument| {
        let path = Path::new(argument);
        path.extension().is_some_and(|end| end == "wasm") && path.file_stem().is_some_and(|stem| stem == PROGRAM)
    });
    if let Some(place) = page {
        let stage = PathBuf::from(env::var_os(STAGE).with_context(|| format!("{STAGE} is not set"))?);
        let main = split(Path::new(&arguments[place]), &stage)?;
        arguments[place] = main.into();
        // The parts find the memory and the table of the main part by the names that the linker gave them.
        arguments.push("--keep-lld-exports".into());
    }
    run(Command::new(real).args(arguments))
}

/// Splits the program into the stage, emptied before; the answer is the main part.
fn split(program: &Path, stage: &Path) -> Result<PathBuf> {
    if stage.exists() {
        fs::remove_dir_all(stage).with_context(|| format!("emptying {}", stage.display()))?;
    }
    fs::create_dir_all(stage).with_context(|| format!("creating {}", stage.display()))?;
    let bytes = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let main = stage.join(format!("{PROGRAM}.wasm"));
    let mut options = Options::new(&bytes);
    options.output_dir = stage;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let glue = format!("./{PROGRAM}.js");
    options.main_module = &glue;
    options.target.web();
    let parts = transform(options).map_err(|error| anyhow!("splitting the program: {error:?}"))?;
    let fetches: BTreeMap<_, _> = parts.prefetch_map.into_iter().collect();
    fs::write(stage.join(FETCHES), serde_json::to_vec_pretty(&fetches)?).context("writing what each part fetches")?;
    Ok(main)
}
