//! « Inviter à cette séance »: the gathering of one time of a meeting, with its day, place and hour filled in.

use crate::app::edit::Edit;
use crate::domain::codes::GATHERING_SORTS;
use crate::domain::{GatheringId, Line};
use crate::insight::agenda::week::{Time, gathering_of};
use crate::journal::schema::gathering;

/// Which gathering it is, and what is written of it.
pub fn plan(time: &Time<'_>) -> (GatheringId, Vec<Edit>) {
    let (meeting, sitting) = (time.meeting, &time.sitting);
    let line = |text: Option<&str>| text.and_then(|text| Line::parse(text).ok());
    let sort = meeting.sort.as_deref().and_then(|sort| GATHERING_SORTS.iter().copied().find(|code| *code == sort));
    let mut edits = vec![Edit::register(gathering::DAY.with(sitting.on))];
    edits.extend(sort.map(|sort| Edit::register(gathering::SORT.with(sort))));
    edits.extend(line(meeting.name.as_deref()).map(|name| Edit::register(gathering::TITLE.with(&name))));
    edits.extend(line(time.place().as_deref()).map(|venue| Edit::register(gathering::VENUE.with(&venue))));
    edits.extend(sitting.hour.map(|hour| Edit::register(gathering::HOUR.with(hour))));
    edits.extend(meeting.lasts.map(|lasts| Edit::register(gathering::MINUTES.with(lasts))));
    (gathering_of(meeting.id, sitting.planned), edits)
}
