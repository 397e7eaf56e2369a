//! `demo --persons N --seed S -o FILE`.

use super::files::{day, write};
use super::report::{CliError, Reporter};
use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, Line, Minute, OrgId, PersonId, Subject};
use crate::exchange::demo::{self, Demo, Plan};
use crate::exchange::{self, Party, backup, merge};
use crate::insight::erasing::contributions::Contributions;
use crate::insight::{Dossier, Settings};
use crate::journal::canonical::WriteError;
use crate::journal::schema::erased;
use crate::journal::{Author, Draft, Journal, Kind, Pen, Replica};
use std::path::PathBuf;
use uuid::Uuid;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Whose people: a believable centre, the year 2015 of a federation of MIRE, or a centre of every sort of case.
    #[arg(long, value_enum, default_value = "centre")]
    profile: Profile,
    /// How many fictional people; the federation has its own number.
    #[arg(long, default_value_t = 40)]
    persons: usize,
    /// The same seed gives the same file.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Give the first person this many facts: a dossier that has grown for years.
    #[arg(long)]
    long: Option<usize>,
    /// The last day of the years that the people live through; the federation has its own.
    #[arg(long, default_value = "2026-11-16", value_parser = day)]
    today: Day,
    /// Where to write the backup.
    #[arg(short, long)]
    output: PathBuf,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Profile {
    Centre,
    #[value(name = "mire-2015")]
    Federation,
    Varied,
}

/// Of so many people of a varied centre one was erased for good.
const ERASED_OF: usize = 13;

/// Writes the backup of a fictional centre.
pub fn run(arguments: &Arguments, reporter: &Reporter) -> Result<(), CliError> {
    let refused = |error| CliError::File { path: arguments.output.clone(), error };
    let Arguments { profile, seed, persons, long, today, .. } = *arguments;
    let plan = Plan { seed, persons, long, today };
    let centre = match profile {
        Profile::Centre => demo::demo(plan),
        Profile::Federation => demo::federation(seed),
        Profile::Varied => demo::varied(plan),
    };
    let name = Line::parse(centre.name).map_err(|_| refused(exchange::FileError::Head { key: "name" }))?;
    let from = Party { org: centre.org, name, org_type: centre.org_type };
    let mut journal = journal_of(centre);
    if matches!(profile, Profile::Varied) {
        erase_some(&mut journal, from.org, today);
    }
    let unwritable = |error: WriteError| refused(error.into());
    let origin = merge::origin_of(&journal, Some(from)).map_err(unwritable)?;
    let envelope = backup::backup(&journal, origin).map_err(refused)?;
    write(&arguments.output, &exchange::write(envelope).map_err(unwritable)?.0)?;
    reporter.written(&arguments.output);
    Ok(())
}

fn journal_of(centre: Demo) -> Journal {
    let mut journal = Journal::of(centre.org);
    journal.extend(centre.settings.into_iter().chain(centre.persons));
    journal
}

/// Some people leave nothing but what they add to the totals, as the program erases them.
fn erase_some(journal: &mut Journal, own: OrgId, today: Day) {
    let settings = Settings::read(journal, own);
    let mut people: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    people.retain(|person| journal.group_of(*person).len() == 1);
    people.order();
    let erased = people.into_iter().skip(3).step_by(ERASED_OF).map(|person| {
        let dossier = Dossier::read(person, &journal.fold_person(person), Some(own), today);
        let left = Contributions::of(&dossier, &settings, Some(own), today).write();
        Draft::new(Subject::Person(person), today, Kind::Erased, [erased::CONTRIBUTIONS.with(left)])
    });
    let drafts: Vec<Draft> = erased.collect();
    let Some(member) = settings.members.first().map(|member| member.id) else { return };
    let replica = Replica::from_bytes(*Uuid::new_v5(&own.uuid(), b"erasing").as_bytes());
    let pen = Pen { replica, by: Author { org: own, member }, at: Minute::of(today, 960) };
    let facts = pen.write(journal, ActId::derived(own.uuid(), "erasing"), None, drafts);
    journal.extend(facts);
}
