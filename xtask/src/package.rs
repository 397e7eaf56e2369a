//! The zip of `dist/`, ready to unpack on a host.
//!
//! Equal files give equal bytes: entries are sorted and carry one fixed date and one set of rights, so
//! two people who build the same sources can compare what they would publish.

use crate::dist::files;
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes `target/passerelle-<version>.zip` and says where it is.
///
/// # Errors
/// When a file cannot be read or the zip not written.
pub fn zip(project: &Project) -> Result<()> {
    let path = project.target().join(format!("passerelle-{}.zip", env!("CARGO_PKG_VERSION")));
    let file = File::create(&path).with_context(|| format!("creating {}", path.display()))?;
    write_zip(&project.dist(), file).with_context(|| format!("writing {}", path.display()))?;
    let size = fs::metadata(&path).with_context(|| format!("reading {}", path.display()))?.len();
    println!("Ready to host: {} ({} KB).", path.display(), size.div_ceil(1000));
    Ok(())
}

fn write_zip<W: Write + Seek>(folder: &Path, output: W) -> Result<W> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(output);
    for file in files(folder)? {
        let bytes = fs::read(folder.join(&file)).with_context(|| format!("reading {}", file.display()))?;
        zip.start_file(file.to_string_lossy().replace('\\', "/"), options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;
    use std::time::{Duration, SystemTime};

    #[test]
    fn equal_files_give_equal_bytes_whatever_their_dates() {
        let folder = std::env::temp_dir().join(format!("passerelle-zip-{}", std::process::id()));
        fs::create_dir_all(folder.join("b")).unwrap();
        fs::write(folder.join("b/two.js"), "two".repeat(100)).unwrap();
        fs::write(folder.join("a.html"), "one").unwrap();
        let first = write_zip(&folder, Cursor::new(Vec::new())).unwrap().into_inner();
        let file = File::options().write(true).open(folder.join("a.html")).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(86_400)).unwrap();
        let second = write_zip(&folder, Cursor::new(Vec::new())).unwrap().into_inner();
        assert_eq!(first, second);
        assert_eq!(&first[..2], b"PK");
        fs::remove_dir_all(&folder).unwrap();
    }
}
