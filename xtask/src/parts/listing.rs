//! Which files each part of the page consists of, as `target/parts.json` says it.

use crate::project::Project;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The files of a build in `dist/`, by what makes a browser fetch them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The program's files that the first screen needs.
    pub main: Vec<String>,
    /// The files of each later part; a file that several parts share is in each of them.
    pub parts: BTreeMap<String, Vec<String>>,
}

impl Listing {
    fn path(project: &Project) -> PathBuf {
        project.target().join("parts.json")
    }

    /// Writes the listing of the build that is in `dist/`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, project: &Project) -> Result<()> {
        let text = serde_json::to_vec_pretty(&json!({ "main": self.main, "parts": self.parts }))?;
        let path = Self::path(project);
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// The listing of the build that is in `dist/`.
    ///
    /// # Errors
    /// When nothing was built yet.
    pub fn read(project: &Project) -> Result<Self> {
        let path = Self::path(project);
        let text = fs::read(&path).with_context(|| format!("reading {}: build first", path.display()))?;
        let held: Value = serde_json::from_slice(&text).with_context(|| format!("reading {}", path.display()))?;
        let names = |value: &Value| serde_json::from_value::<Vec<String>>(value.clone()).unwrap_or_default();
        let parts = held["parts"].as_object().into_iter().flatten();
        Ok(Self {
            main: names(&held["main"]),
            parts: parts.map(|(part, files)| (part.clone(), names(files))).collect(),
        })
    }

    /// Every file of the later parts, once.
    pub fn later_files(&self) -> Vec<&str> {
        let mut files: Vec<_> = self.parts.values().flatten().map(String::as_str).collect();
        files.sort_unstable();
        files.dedup();
        files
    }
}
