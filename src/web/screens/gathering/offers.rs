//! The permanences at which somebody can be given an appointment: the next days of each, and those that are by appointment.

use crate::app::form::RecordForm;
use crate::domain::{Day, Hour};
use crate::i18n::agenda;
use crate::insight::agenda::meetings::{Meeting, Rhythm, Sitting, meetings};
use crate::journal::schema::invited::{APPOINTMENT_DAY, APPOINTMENT_HOUR, APPOINTMENT_VENUE};
use crate::web::scene::Scene;
use crate::web::screens::outpost::meeting_name;

/// How many days of each are offered, and how far ahead.
const DAYS: usize = 3;
const AHEAD: i32 = 60;

/// A place, with its day and hour where it has its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Tells offers apart.
    pub key: String,
    pub words: String,
    venue: String,
    when: Option<(Day, Option<Hour>)>,
}

impl Offer {
    /// Puts it into the boxes. What comes by appointment leaves day and hour to be agreed.
    pub fn fill(&self, form: &mut RecordForm) {
        form.set(APPOINTMENT_VENUE, self.venue.clone());
        if let Some((day, hour)) = self.when {
            form.set(APPOINTMENT_DAY, day.to_string());
            form.set(APPOINTMENT_HOUR, hour.map(|hour| hour.to_string()).unwrap_or_default());
        }
    }

    /// Whether the boxes say the same place, and the same day where it has its own. The hour may be another one.
    pub fn stands_in(&self, form: &RecordForm) -> bool {
        let day = self.when.map(|(day, _)| day.to_string());
        form.text(APPOINTMENT_VENUE).trim() == self.venue && day.is_none_or(|day| form.text(APPOINTMENT_DAY) == day)
    }
}

/// All of them, in the order of the list of permanences.
pub fn offers(scene: &Scene) -> Vec<Offer> {
    let all = meetings(&scene.settings.records);
    all.iter().filter(|meeting| meeting.sort.as_deref() == Some("permanence")).flat_map(|it| of(scene, it)).collect()
}

fn of(scene: &Scene, meeting: &Meeting) -> Vec<Offer> {
    let (id, name) = (meeting.id, meeting_name(scene, meeting));
    let venue = |own: Option<&str>| meeting.place(own).unwrap_or_else(|| name.clone());
    if meeting.rhythm == Rhythm::OnAppointment {
        let words = format!("{name} · {}", agenda::rhythm(&scene.words, &meeting.rhythm));
        return vec![Offer { key: id.to_string(), words, venue: venue(meeting.venue.as_deref()), when: None }];
    }
    let next = meeting.next(scene.today, DAYS, scene.today.plus(AHEAD)).into_iter();
    let offer = |sitting: Sitting| Offer {
        key: format!("{id} {}", sitting.planned),
        words: format!("{name} · {}", agenda::sitting(&scene.words, &sitting)),
        venue: venue(sitting.venue.as_deref()),
        when: Some((sitting.on, sitting.hour)),
    };
    next.map(offer).collect()
}
