//! The tools that Cargo compiles from source into `.tools/bin`.
//!
//! They are built without optimisation: for tools that run a few seconds, that saves minutes of
//! installation. `--locked` takes the dependencies their authors tested.

use super::announce;
use crate::process::run;
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;

/// The newest release that builds with the Rust of this project.
const TRUNK_VERSION: &str = "0.21.14";

struct CargoTool<'a> {
    name: &'a str,
    version: &'a str,
    programs: &'a [&'a str],
    features: &'a [&'a str],
    why: &'a str,
    how_long: &'a str,
}

/// The builder of `dist/`.
pub fn trunk(project: &Project) -> Result<()> {
    ensure(
        project,
        &CargoTool {
            name: "trunk",
            version: TRUNK_VERSION,
            programs: &["trunk"],
            features: &["--no-default-features", "--features", "rustls"],
            why: "it builds the page, the styles and the program into dist/",
            how_long: "about 2 and a half minutes on two cores, once",
        },
    )
}

/// The command-line half of `wasm-bindgen`, which must equal the half in `Cargo.lock` exactly.
pub fn wasm_bindgen(project: &Project) -> Result<()> {
    ensure(
        project,
        &CargoTool {
            name: "wasm-bindgen-cli",
            version: &project.locked_version("wasm-bindgen")?,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            features: &[],
            why: "it joins the program to the browser and runs the widget tests",
            how_long: "2 to 3 minutes on two cores, once",
        },
    )
}

fn ensure(project: &Project, tool: &CargoTool) -> Result<()> {
    let record = fs::read_to_string(project.tools().join(".crates.toml")).unwrap_or_default();
    let bin = project.tools_bin();
    if is_recorded(&record, tool.name, tool.version) && tool.programs.iter().all(|program| bin.join(program).is_file())
    {
        return Ok(());
    }
    let what = format!("{} {}", tool.name, tool.version);
    announce(&what, tool.why, tool.how_long, || install(project, tool)).with_context(|| {
        format!("{what}: it needs the network and a C compiler (Debian: `apt-get install -y build-essential`); then run the command again")
    })
}

fn install(project: &Project, tool: &CargoTool) -> Result<()> {
    let build = project.tools().join("build");
    let mut cargo = project.cargo()?;
    cargo
        .args([
            "install",
            tool.name,
            "--version",
            &format!("={}", tool.version),
            "--locked",
            "--debug",
            "--force",
            "--quiet",
        ])
        .args(tool.features)
        .arg("--root")
        .arg(project.tools())
        .env("CARGO_TARGET_DIR", &build)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        // Flags meant for the application would only make the tool's build different, or fail.
        .env_remove("RUSTFLAGS");
    let outcome = run(&mut cargo);
    // Hundreds of megabytes that nothing uses again, whether the installation succeeded or not.
    if build.exists() {
        fs::remove_dir_all(&build).with_context(|| format!("removing {}", build.display()))?;
    }
    outcome
}

/// Whether Cargo's own record of an installation folder says that this version is there.
fn is_recorded(record: &str, name: &str, version: &str) -> bool {
    let wanted = format!("\"{name} {version} (");
    record.lines().any(|line| line.starts_with(&wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = "[v1]\n\"trunk 0.21.14 (registry+x)\" = [\"trunk\"]\n\
                          \"wasm-bindgen-cli 0.2.128 (registry+x)\" = [\n    \"wasm-bindgen\",\n]\n";

    #[test]
    fn only_the_exact_name_and_version_count_as_present() {
        assert!(is_recorded(RECORD, "trunk", "0.21.14"));
        assert!(is_recorded(RECORD, "wasm-bindgen-cli", "0.2.128"));
        assert!(!is_recorded(RECORD, "trunk", "0.21.1"));
        assert!(!is_recorded(RECORD, "trunk", "0.22.0"));
        assert!(!is_recorded(RECORD, "wasm-bindgen", "0.2.128"));
        assert!(!is_recorded("", "trunk", "0.21.14"));
    }

    #[test]
    fn the_builder_asks_for_the_versions_that_are_installed() {
        let project = Project::find().unwrap();
        let read = |name: &str| fs::read_to_string(project.root().join(name)).unwrap();
        let asked = read("Trunk.toml");
        assert!(asked.contains(&format!("trunk-version = \"={TRUNK_VERSION}\"")));
        let bindgen = project.locked_version("wasm-bindgen").unwrap();
        assert!(asked.contains(&format!("wasm_bindgen = \"{bindgen}\"")), "Trunk.toml and Cargo.lock differ");
        let packages = read("xtask/npm/package.json");
        let (_, rest) = packages.split_once("\"binaryen\": \"").unwrap();
        let (major, _) = rest.split_once('.').unwrap();
        assert!(asked.contains(&format!("wasm_opt = \"version_{major}\"")), "Trunk.toml and package.json differ");
    }
}
