//! Jobs and answers between the page and its worker: a short JSON text, and beside it the large parts as bytes.
//!
//! The bytes travel by handing over their buffers, so they are never copied into the text. Both ends are of one
//! build (the worker says which when it starts), so this form needs no versions.

use super::{Answer, Job, Passphrase, Refusal};
use crate::app::checkpoint::Keeping;
use crate::domain::{Day, OrgId};
use crate::exchange::{Limits, error::Shown};
use crate::journal::Digest;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A message in its two parts.
pub type Parts = (String, Vec<Vec<u8>>);

#[derive(Serialize, Deserialize)]
enum JobText {
    Open { passphrase: Option<String>, bytes: u64, facts: usize },
    Backup { passphrase: Option<String> },
    Checkpoint { own: String, today: String },
}

#[derive(Serialize, Deserialize)]
enum AnswerText {
    Locked,
    WrongPassphrase,
    Refused { message: String, args: Vec<(String, ShownText)> },
    Head { digest: String, facts: usize },
    Facts,
    Board,
    BackedUp,
    Kept,
    Fresh,
    Unsound,
    Failed,
}

#[derive(Serialize, Deserialize)]
enum ShownText {
    Number(u64),
    Text(String),
}

fn text(of: &impl Serialize) -> String {
    // Plain enums of texts and numbers always have a JSON form.
    serde_json::to_string(of).unwrap_or_default()
}

/// The parts of a job.
pub fn job_parts(job: Job) -> Parts {
    match job {
        Job::Open { bytes, passphrase, limits } => {
            let passphrase = passphrase.map(|it| it.0);
            let text = text(&JobText::Open { passphrase, bytes: limits.bytes, facts: limits.facts });
            (text, vec![bytes.to_vec()])
        }
        Job::Backup { head, batches, passphrase } => {
            let text = text(&JobText::Backup { passphrase: passphrase.map(|it| it.0) });
            (text, std::iter::once(head).chain(batches).collect())
        }
        Job::Checkpoint { own, today } => {
            (text(&JobText::Checkpoint { own: own.to_string(), today: today.to_string() }), Vec::new())
        }
    }
}

/// The job of these parts; none when they are no job of this build.
pub fn job_of((text, buffers): Parts) -> Option<Job> {
    let mut buffers = buffers.into_iter();
    Some(match serde_json::from_str(&text).ok()? {
        JobText::Open { passphrase, bytes, facts } => Job::Open {
            bytes: Rc::from(buffers.next()?),
            passphrase: passphrase.map(Passphrase),
            limits: Limits { bytes, facts },
        },
        JobText::Checkpoint { own, today } => {
            Job::Checkpoint { own: OrgId::parse(&own).ok()?, today: Day::parse(&today).ok()? }
        }
        JobText::Backup { passphrase } => {
            Job::Backup { head: buffers.next()?, batches: buffers.collect(), passphrase: passphrase.map(Passphrase) }
        }
    })
}

/// The parts of an answer.
pub fn answer_parts(answer: Answer) -> Parts {
    let none = Vec::new();
    match answer {
        Answer::Locked => (text(&AnswerText::Locked), none),
        Answer::WrongPassphrase => (text(&AnswerText::WrongPassphrase), none),
        Answer::Refused(Refusal { message, args }) => {
            let args = args.into_iter().map(|(name, shown)| match shown {
                Shown::Number(number) => (name, ShownText::Number(number)),
                Shown::Text(text) => (name, ShownText::Text(text)),
            });
            (text(&AnswerText::Refused { message, args: args.collect() }), none)
        }
        Answer::Head { head, digest, facts } => {
            (text(&AnswerText::Head { digest: digest.to_string(), facts }), vec![head])
        }
        Answer::Facts(batch) => (text(&AnswerText::Facts), vec![batch]),
        Answer::Board(bytes) => (text(&AnswerText::Board), vec![bytes]),
        Answer::BackedUp(bytes) => (text(&AnswerText::BackedUp), vec![bytes]),
        Answer::Checkpoint(Keeping::Kept) => (text(&AnswerText::Kept), none),
        Answer::Checkpoint(Keeping::Fresh) => (text(&AnswerText::Fresh), none),
        Answer::Checkpoint(Keeping::Unsound) => (text(&AnswerText::Unsound), none),
        Answer::Failed => (text(&AnswerText::Failed), none),
    }
}

/// The answer of these parts; none when they are no answer of this build.
pub fn answer_of((text, buffers): Parts) -> Option<Answer> {
    let mut buffers = buffers.into_iter();
    Some(match serde_json::from_str(&text).ok()? {
        AnswerText::Locked => Answer::Locked,
        AnswerText::WrongPassphrase => Answer::WrongPassphrase,
        AnswerText::Refused { message, args } => {
            let args = args.into_iter().map(|(name, shown)| match shown {
                ShownText::Number(number) => (name, Shown::Number(number)),
                ShownText::Text(text) => (name, Shown::Text(text)),
            });
            Answer::Refused(Refusal { message, args: args.collect() })
        }
        AnswerText::Head { digest, facts } => {
            Answer::Head { head: buffers.next()?, digest: Digest::parse(&digest)?, facts }
        }
        AnswerText::Facts => Answer::Facts(buffers.next()?),
        AnswerText::Board => Answer::Board(buffers.next()?),
        AnswerText::BackedUp => Answer::BackedUp(buffers.next()?),
        AnswerText::Kept => Answer::Checkpoint(Keeping::Kept),
        AnswerText::Fresh => Answer::Checkpoint(Keeping::Fresh),
        AnswerText::Unsound => Answer::Checkpoint(Keeping::Unsound),
        AnswerText::Failed => Answer::Failed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::FileError;

    #[test]
    fn what_is_sent_is_what_arrives() {
        let passphrase = Some(Passphrase("quatre mots".to_owned()));
        for job in [
            Job::Open { bytes: Rc::from(*b"{}"), passphrase: passphrase.clone(), limits: Limits::of_board(7) },
            Job::Backup { head: vec![1], batches: vec![vec![2], vec![]], passphrase },
            Job::Checkpoint { own: OrgId::random(), today: Day::EPOCH },
        ] {
            assert_eq!(job_of(job_parts(job.clone())), Some(job));
        }
        for answer in [
            Answer::Locked,
            Answer::WrongPassphrase,
            Answer::Refused(FileError::Day { place: 3, text: "2026-02-30".to_owned() }.into()),
            Answer::Head { head: vec![1], digest: Digest::new([7; 32]), facts: 2 },
            Answer::Facts(vec![1, 2]),
            Answer::Board(vec![3]),
            Answer::BackedUp(vec![4]),
            Answer::Checkpoint(Keeping::Kept),
            Answer::Checkpoint(Keeping::Fresh),
            Answer::Checkpoint(Keeping::Unsound),
            Answer::Failed,
        ] {
            assert_eq!(answer_of(answer_parts(answer.clone())), Some(answer));
        }
        assert_eq!(answer_of((String::new(), Vec::new())), None);
    }
}
