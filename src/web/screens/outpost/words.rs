//! What is said of a meeting, of a day at its place, and of what is due with somebody.

use crate::i18n::labels::List;
use crate::i18n::{agenda, formats, today};
use crate::insight::Due;
use crate::insight::agenda::meetings::Meeting;
use crate::insight::outpost::Outing;
use crate::insight::today::Item;
use crate::web::scene::Scene;
use crate::web::screens::board::card::due_words;

/// The organisation's own name for it, else its sort and place.
pub fn meeting_name(scene: &Scene, meeting: &Meeting) -> String {
    if let Some(name) = &meeting.name {
        return name.clone();
    }
    let sort = meeting.sort.as_deref().map(|sort| scene.code(List::MeetingSort, sort));
    let sort = sort.unwrap_or_else(|| scene.t("agenda-meeting"));
    [Some(sort), meeting.place(meeting.venue.as_deref())].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// « jeudi 12 mars 2026, 9 h · CPAS, Bouillon ».
pub fn when(scene: &Scene, outing: &Outing) -> String {
    let venue = outing.sitting.as_ref().map_or(&outing.meeting.venue, |sitting| &sitting.venue);
    let day = match &outing.sitting {
        Some(sitting) => agenda::sitting(&scene.words, sitting),
        None => formats::at_hour(&scene.words, formats::full_day(&scene.words, outing.day), outing.meeting.hour),
    };
    [Some(day), outing.meeting.place(venue.as_deref())].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// « Suivi à 3 mois : toujours en poste ? · Dans 2 jours ».
pub fn item_words(scene: &Scene, item: &Item) -> String {
    let what = match item.matter {
        Some(matter) => {
            let title = item.title.clone();
            due_words(scene, &Due { matter, of: item.of, day: item.day, title, member: item.member })
        }
        None => today::rule(&scene.words, item.rule),
    };
    format!("{what}\u{a0}· {}", today::when(&scene.words, item, scene.today))
}

/// How many live near and farther, and of how many it is not known. What is zero is not said, but for the first.
pub fn count_near(scene: &Scene, outing: &Outing) -> String {
    let near = [("count", outing.near.len().into()), ("radius", outing.radius.code().into())];
    let more =
        [("outpost-beyond", outing.beyond), ("outpost-without", outing.without), ("outpost-unknown", outing.unknown)];
    let more = more.into_iter().filter(|(_, count)| *count > 0);
    let more = more.map(|(id, count)| scene.ta(id, &[("count", count.into())]));
    [scene.ta("outpost-near-count", &near)].into_iter().chain(more).collect::<Vec<_>>().join(" · ")
}
