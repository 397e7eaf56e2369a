//! `demo --persons N --seed S -o FILE`.

use super::files::{Files, day, write};
use super::report::{CliError, Reporter};
use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, ElementId, Line, Minute, OrgId, PersonId, Purpose, Subject, codes};
use crate::exchange::demo::{self, Demo, Plan};
use crate::exchange::{self, Party, backup, merge, peer};
use crate::insight::erasing::contributions::Contributions;
use crate::insight::{Dossier, Settings};
use crate::journal::canonical::WriteError;
use crate::journal::schema::{agreement, erased};
use crate::journal::{Author, Draft, Journal, Kind, Pen, Replica, Value};
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
    /// Everybody signed an agreement for all purposes with the organisation of this card, which lasts a year.
    #[arg(long, value_name = "CARD")]
    agreed_with: Option<PathBuf>,
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
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
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
    if let Some(card) = &arguments.agreed_with {
        let not_taken = |error| CliError::File { path: card.clone(), error };
        let (partner, _) = peer::accept(from.org, files.open(card)?).map_err(not_taken)?;
        all_agree(&mut journal, from.org, partner.org, today);
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
    tell(journal, &settings, own, "erasing", today, drafts);
}

/// Everybody signed, so that everybody may be sent to the partner.
fn all_agree(journal: &mut Journal, own: OrgId, partner: OrgId, today: Day) {
    let settings = Settings::read(journal, own);
    let list = |codes: &[&'static str]| Value::List(codes.iter().map(Value::text).collect());
    let mut people: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    people.order();
    let signed = people.into_iter().map(|person| {
        let data = [
            agreement::AGREEMENT.with(ElementId::derived(person.uuid(), "agreement")),
            agreement::RECIPIENT.with(partner),
            agreement::SIGNED.with(today),
            agreement::EXPIRES.with(today.plus_months(12)),
            agreement::PURPOSES.says(list(Purpose::CODES)),
            agreement::SCOPE.says(list(codes::SCOPES)),
        ];
        Draft::new(Subject::Person(person), today, Kind::Agreement, data)
    });
    let drafts = signed.collect();
    tell(journal, &settings, own, "agreeing", today, drafts);
}

/// Adds what the first colleague noted in one act, from a device of its own of this name.
fn tell(journal: &mut Journal, settings: &Settings, own: OrgId, name: &str, today: Day, drafts: Vec<Draft>) {
    let Some(member) = settings.members.first().map(|member| member.id) else { return };
    let replica = Replica::from_bytes(*Uuid::new_v5(&own.uuid(), name.as_bytes()).as_bytes());
    let pen = Pen { replica, by: Author { org: own, member }, at: Minute::of(today, 960) };
    let facts = pen.write(journal, ActId::derived(own.uuid(), name), None, drafts);
    journal.extend(facts);
}
