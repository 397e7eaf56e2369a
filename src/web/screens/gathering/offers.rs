//! The permanences that are offered for an appointment, in words, and what each puts into the boxes.

use crate::app::form::RecordForm;
use crate::domain::{Day, Hour};
use crate::i18n::agenda;
use crate::insight::outpost::offered::{Offered, offered};
use crate::journal::schema::invited::{APPOINTMENT_DAY, APPOINTMENT_HOUR, APPOINTMENT_VENUE};
use crate::web::scene::Scene;
use crate::web::screens::outpost::meeting_name;

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

/// All of them.
pub fn offers(scene: &Scene) -> Vec<Offer> {
    offered(&scene.settings.records, scene.today).iter().map(|offered| offer(scene, offered)).collect()
}

fn offer(scene: &Scene, Offered { meeting, sitting }: &Offered) -> Offer {
    let name = meeting_name(scene, meeting);
    let when = match sitting {
        Some(sitting) => agenda::sitting(&scene.words, sitting),
        None => agenda::rhythm(&scene.words, &meeting.rhythm),
    };
    let venue = sitting.as_ref().map_or(&meeting.venue, |sitting| &sitting.venue);
    Offer {
        key: sitting.as_ref().map_or_else(|| meeting.id.to_string(), |it| format!("{} {}", meeting.id, it.planned)),
        words: format!("{name} · {when}"),
        venue: meeting.place(venue.as_deref()).unwrap_or(name),
        when: sitting.as_ref().map(|sitting| (sitting.on, sitting.hour)),
    }
}
