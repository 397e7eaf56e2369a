//! The permanences at which somebody can be given an appointment: the next days of each, and those that are by appointment.

use crate::domain::Day;
use crate::insight::agenda::meetings::{Meeting, Rhythm, Sitting, meetings};
use crate::insight::dossier::record::Records;

/// The sort of a meeting that receives people one by one.
const PERMANENCE: &str = "permanence";

/// How many days of each are offered, and how far ahead.
const DAYS: usize = 3;
const AHEAD: i32 = 60;

/// A place, and one of its days; none where the day is to be agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub meeting: Meeting,
    pub sitting: Option<Sitting>,
}

/// All of them, in the order of the list of permanences. Sessions and workshops receive nobody alone.
pub fn offered(settings: &Records, today: Day) -> Vec<Offered> {
    let all = meetings(settings).into_iter().filter(|meeting| meeting.sort.as_deref() == Some(PERMANENCE));
    all.flat_map(|meeting| match meeting.rhythm {
        Rhythm::OnAppointment => vec![Offered { meeting, sitting: None }],
        _ => {
            let next = meeting.next(today, DAYS, today.plus(AHEAD)).into_iter();
            next.map(|sitting| Offered { meeting: meeting.clone(), sitting: Some(sitting) }).collect()
        }
    })
    .collect()
}
