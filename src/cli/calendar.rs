//! `calendar BACKUP --of WHOM --on DAY [--after EARLIER] [-o OUT]`: a calendar for other programs.
//!
//! Without an output, what it would hold is told: what comes back with its next days, or what is due, a line each.

use super::files::{Files, Kept, day, print, write};
use super::report::{CalendarError, CliError, Reporter};
use crate::app::calendar::{Board, Calendar, Of, Words, calendar, horizon};
use crate::domain::{Day, MemberId, Subject};
use crate::exchange::calendar::Earlier;
use crate::i18n::labels::{self, List};
use crate::i18n::{agenda, formats};
use crate::insight::Settings;
use crate::insight::agenda::meetings::{Meeting, meetings};
use crate::journal::Journal;
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup.
    file: PathBuf,
    /// Whose: `sessions`, `person/<id>`, `member/<id>`, or the name of a colleague.
    #[arg(long, value_name = "WHOM")]
    of: String,
    /// The day on which it is made.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Day,
    /// The file that was made before, for what is no more to be cancelled and for what changed to count as newer.
    #[arg(long, value_name = "FILE")]
    after: Option<PathBuf>,
    /// Where to write it.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// How many days of a meeting are told.
const TOLD: usize = 12;

/// Writes the calendar, or tells of what comes back.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Kept { from, made, journal, .. } = files.kept(&arguments.file)?;
    let settings = Settings::read(&journal, from.org);
    let wrong = |error| CliError::Calendar { path: arguments.file.clone(), error };
    let of = whom(&arguments.of, &settings, &journal).ok_or_else(|| wrong(CalendarError::Nobody))?;
    let board = Board { journal: &journal, settings: &settings, own: from.org, today: arguments.on, made };
    let earlier = match &arguments.after {
        Some(path) => Earlier::read(&String::from_utf8_lossy(&files.bytes(path)?)),
        None => Earlier::default(),
    };
    let words = reporter.words();
    let name = match of {
        Of::Member(_) => words.text("agenda-name-mine"),
        Of::Person(person) => words.with("agenda-name-person", &[("name", board.initials(person).into())]),
        Of::Meetings => words.text("agenda-name-meetings"),
    };
    let meeting = |sort: Option<&str>| match sort {
        Some(sort) => labels::code(words, List::MeetingSort, sort),
        None => words.text("agenda-meeting"),
    };
    let spoken = Words { name: &name, meeting: &meeting };
    let other = |error: crate::app::calendar::OtherCalendar| CliError::Calendar {
        path: arguments.after.clone().unwrap_or_default(),
        error: error.into(),
    };
    let made = calendar(&board, of, &spoken, &earlier).map_err(other)?;
    match &arguments.output {
        Some(path) => {
            write(path, made.written.text.as_bytes())?;
            tell(&made, path, reporter);
            Ok(())
        }
        None if of == Of::Meetings => {
            let all = meetings(&settings.records);
            let told: Vec<String> = all.iter().map(|it| told(it, arguments.on, &spoken, reporter)).collect();
            print(told.concat().as_bytes())
        }
        None => print(made.written.text.as_bytes()),
    }
}

fn whom(text: &str, settings: &Settings, journal: &Journal) -> Option<Of> {
    if text == "sessions" {
        return Some(Of::Meetings);
    }
    if let Ok(subject @ Subject::Person(person)) = Subject::parse(text) {
        return (!journal.about(subject).is_empty()).then_some(Of::Person(person));
    }
    let id = text.strip_prefix("member/").and_then(|id| MemberId::parse(id).ok());
    let named = |member: &&crate::insight::settings::Member| id.map_or(member.name == text, |id| member.id == id);
    settings.members.iter().find(named).map(|member| Of::Member(member.id))
}

fn tell(made: &Calendar, path: &Path, reporter: &Reporter) {
    let (events, cancelled) = (made.written.events, made.written.cancelled);
    let known = made.schools_known_until;
    let file = path.display().to_string();
    if reporter.is_json() {
        let known = known.map(|day| day.to_string());
        let told = json!({"written": file, "events": events, "cancelled": cancelled, "schools_known_until": known});
        println!("{told}");
        return;
    }
    let args = [("file", file.into()), ("events", events.into()), ("cancelled", cancelled.into())];
    reporter.say("cli-calendar", &args);
    if let Some(day) = known {
        let date = formats::day(reporter.words(), day);
        reporter.say("agenda-schools-unknown", &[("date", date.into())]);
    }
}

/// A meeting with how it comes back, and its next days, held or not.
fn told(meeting: &Meeting, today: Day, spoken: &Words<'_>, reporter: &Reporter) -> String {
    let words = reporter.words();
    let name = meeting.name.clone().unwrap_or_else(|| (spoken.meeting)(meeting.sort.as_deref()));
    let mut text = format!("{name}, {}\n", agenda::rhythm(words, &meeting.rhythm));
    let next = meeting.sittings(horizon(today)).into_iter().filter(|sitting| sitting.on >= today);
    next.take(TOLD).for_each(|sitting| text.push_str(&format!("  {}\n", agenda::sitting(words, &sitting))));
    text
}
