//! The jobs given to a worker, from the asking to the last answer.
//!
//! What must hold: each job is answered to the end exactly once, by the worker or by [`Answer::Failed`], unless the
//! page itself gave it up.

use super::{Answer, Job};
use std::collections::VecDeque;

/// The jobs that are not answered to the end.
#[derive(Debug, Default)]
pub struct JobQueue {
    /// Jobs that were not sent yet: the worker is not ready.
    waiting: VecDeque<(u64, Job)>,
    /// Numbers of the jobs whose last answer has not come.
    open: Vec<u64>,
}

impl JobQueue {
    /// Keeps a job until the worker is ready. What only goes ahead of a job has no answer.
    pub fn push(&mut self, number: u64, job: Job) {
        if !matches!(job, Job::Batch { .. }) {
            self.open.push(number);
        }
        self.waiting.push_back((number, job));
    }

    /// Sends what waits, in order. The first job that cannot be sent ends it: its error is returned, and the job stays
    /// open so that [`JobQueue::fail`] answers it with all the others.
    pub fn send<E>(&mut self, mut post: impl FnMut(u64, Job) -> Result<(), E>) -> Result<(), E> {
        while let Some((number, job)) = self.waiting.pop_front() {
            post(number, job)?;
        }
        Ok(())
    }

    /// An answer has come; false when nobody waits for it any more.
    pub fn answered(&mut self, number: u64, answer: &Answer) -> bool {
        let asked = self.open.contains(&number);
        if answer.is_last() {
            self.open.retain(|open| *open != number);
        }
        asked
    }

    /// The worker cannot work: these jobs are to be answered by [`Answer::Failed`].
    pub fn fail(&mut self) -> Vec<u64> {
        self.waiting.clear();
        std::mem::take(&mut self.open)
    }

    /// Whether every job was answered to the end.
    pub fn is_idle(&self) -> bool {
        self.open.is_empty()
    }

    /// The page needs no answer any more.
    pub fn give_up(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::jobs::Closing;

    fn job() -> Job {
        Job::Write { ahead: (0, 0), head: Vec::new(), batches: Vec::new(), closing: Closing::Not, signing: None }
    }

    fn queue() -> JobQueue {
        let mut queue = JobQueue::default();
        [1, 2, 3].into_iter().for_each(|number| queue.push(number, job()));
        queue
    }

    #[test]
    fn a_job_that_cannot_be_posted_is_answered_with_those_behind_it() {
        let mut queue = queue();
        let post = |number: u64, _| if number == 2 { Err("the browser refused") } else { Ok(()) };
        assert_eq!(queue.send(post), Err("the browser refused"));
        assert_eq!(queue.fail(), [1, 2, 3], "the worker is ended, so the first is not answered either");
        assert!(queue.fail().is_empty());
    }

    #[test]
    fn a_job_is_open_until_its_last_answer() {
        let mut queue = queue();
        assert_eq!(queue.send(|_, _| Ok::<_, ()>(())), Ok(()));
        let head = |facts, rest| Answer::Head {
            head: Vec::new(),
            persons: Vec::new(),
            digest: crate::journal::Digest::new([0; 32]),
            facts,
            rest,
            signer: Default::default(),
        };
        let facts = |rest| Answer::Facts { batch: Vec::new(), packed: Vec::new(), at: 0, of: 700, rest };
        for answer in [head(700, 700), facts(300), facts(0)] {
            assert!(queue.answered(1, &answer));
        }
        assert!(queue.answered(2, &facts(1)), "the head of a backup follows its facts");
        assert!(queue.answered(2, &head(700, 0)));
        assert_eq!(queue.fail(), [3]);
        assert!(!queue.answered(3, &Answer::Failed), "it was answered already");
    }
}
