//! Reading and writing files, sealed ones with the passphrase that was given beside them.

use super::report::{CliError, Reporter};
use crate::domain::{Day, Minute, OrgId};
use crate::exchange::backup::in_order;
use crate::exchange::keys::{Keyring, Pair};
use crate::exchange::write::write_signed;
use crate::exchange::{self, Envelope, FileError, Limits, Opened, Party, read, seal};
use crate::journal::Journal;
use crate::journal::canonical::WriteError;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A day as arguments give it.
///
/// # Errors
/// With the sentence for whoever typed it.
pub fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|error| error.to_string())
}

/// The board of one organisation, from its backup.
pub struct Kept {
    pub from: Party,
    /// The id of the backup, and when it was made.
    pub id: Uuid,
    pub made: Minute,
    pub journal: Journal,
}

impl Kept {
    /// Takes the facts of a backup.
    ///
    /// # Errors
    /// [`FileError::SeveralOrganisations`] where it is that of no one organisation.
    pub fn of(envelope: Envelope) -> Result<Self, FileError> {
        let from = envelope.from.ok_or(FileError::SeveralOrganisations)?;
        let mut journal = Journal::of(from.org);
        journal.extend(in_order(envelope.facts));
        Ok(Self { from, id: envelope.id, made: envelope.created, journal })
    }
}

/// How files are read.
pub struct Files {
    pub limits: Limits,
    pub passphrase_file: Option<PathBuf>,
    pub keyring: Option<PathBuf>,
}

impl Files {
    /// Reads and understands a file; a sealed one when its passphrase was given.
    pub fn open(&self, path: &Path) -> Result<Opened, CliError> {
        let bytes = self.plain(path)?;
        read(&bytes, self.limits).map_err(|error| CliError::File { path: path.to_owned(), error })
    }

    /// Reads a backup as the board that it is of.
    pub fn kept(&self, path: &Path) -> Result<Kept, CliError> {
        let envelope = self.open(path)?.envelope;
        Kept::of(envelope).map_err(|error| CliError::File { path: path.to_owned(), error })
    }

    /// The bytes of a file as they are, if they are not too many.
    pub fn bytes(&self, path: &Path) -> Result<Vec<u8>, CliError> {
        let unreadable = |cause| CliError::Unreadable { path: path.to_owned(), cause };
        let size = fs::metadata(path).map_err(unreadable)?.len();
        let limit = self.limits.bytes;
        if size > limit {
            return Err(CliError::File { path: path.to_owned(), error: FileError::TooLarge { size, limit } });
        }
        fs::read(path).map_err(unreadable)
    }

    /// The bytes of a file; those of a sealed one are opened when its passphrase was given.
    pub fn plain(&self, path: &Path) -> Result<Vec<u8>, CliError> {
        let bytes = self.bytes(path)?;
        let refused = |error| CliError::Seal { path: path.to_owned(), error };
        if !seal::is_sealed(&bytes) {
            return Ok(bytes);
        }
        if !seal::wants_passphrase(&bytes).map_err(refused)? {
            let secrets = self.keyring()?.map(|keyring| keyring.secrets()).unwrap_or_default();
            return seal::unseal_with(&bytes, &secrets, self.limits.bytes).map_err(refused);
        }
        match &self.passphrase_file {
            Some(_) => seal::unseal(&bytes, &self.passphrase(None)?, self.limits.bytes).map_err(refused),
            None => Ok(bytes),
        }
    }

    /// The trousseau that was given.
    pub fn keyring(&self) -> Result<Option<Keyring>, CliError> {
        let Some(path) = &self.keyring else { return Ok(None) };
        let refused = |error| CliError::File { path: path.clone(), error };
        let keyring = Keyring::read(&self.plain(path)?).filter(Keyring::is_sound);
        keyring.ok_or_else(|| refused(FileError::Keyring)).map(Some)
    }

    /// The keys by which an organisation signs, where its trousseau was given.
    pub fn pair(&self, org: OrgId) -> Result<Option<Pair>, CliError> {
        let (Some(keyring), Some(path)) = (self.keyring()?, &self.keyring) else { return Ok(None) };
        if keyring.org != org {
            return Err(CliError::File { path: path.clone(), error: FileError::OtherKeyring });
        }
        Ok(keyring.pairs.into_iter().next())
    }

    /// Writes an envelope, signed where there are keys.
    pub fn write(&self, path: &Path, envelope: Envelope, pair: Option<&Pair>) -> Result<Vec<u8>, CliError> {
        let refused = |error: WriteError| CliError::File { path: path.to_owned(), error: error.into() };
        let written = match pair {
            Some(pair) => write_signed(envelope, &pair.secret),
            None => exchange::write(envelope),
        };
        Ok(written.map_err(refused)?.0)
    }

    /// The passphrase: the first line of its file, else of standard input. It is never an argument, which other
    /// programs could see.
    pub fn passphrase(&self, asking: Option<&Reporter>) -> Result<String, CliError> {
        match &self.passphrase_file {
            Some(path) => {
                let unreadable = |cause| CliError::Unreadable { path: path.clone(), cause };
                let text = fs::read_to_string(path).map_err(unreadable)?;
                Ok(seal::passphrase_of_file(&text).to_owned())
            }
            None => {
                let mut line = String::new();
                if let Some(reporter) = asking {
                    reporter.prompt("cli-passphrase");
                }
                let unreadable = |cause| CliError::Unreadable { path: PathBuf::from("-"), cause };
                io::stdin().read_line(&mut line).map_err(unreadable)?;
                Ok(line.lines().next().unwrap_or_default().to_owned())
            }
        }
    }
}

/// Writes beside the target, then renames: a failure leaves what stood there before.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let unwritable = |cause| CliError::Unwritable { path: path.to_owned(), cause };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = fs::File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&part, path)).map_err(unwritable)
}

/// Writes a result to standard output.
pub fn print(bytes: &[u8]) -> Result<(), CliError> {
    let unwritable = |cause| CliError::Unwritable { path: PathBuf::from("-"), cause };
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(unwritable)
}
