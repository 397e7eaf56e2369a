//! One cell: a letter and a colour, and the whole sentence for those who hear it.

use crate::app::presence::Spot;
use crate::domain::Attendance;
use crate::domain::Motive;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::presence::Entered;
use crate::insight::presence::timetable::HalfDay;
use crate::web::scene::{Scene, use_scene};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CellProps {
    pub spot: Spot,
    pub who: String,
    pub at: HalfDay,
    pub entered: Option<Entered>,
    /// `closed` where the group does not meet.
    pub tone: Option<&'static str>,
    /// Whether the cell takes the focus, and whether its menu is open.
    pub state: (bool, bool),
}

/// How a place is named in the page.
pub fn slot(spot: Spot) -> String {
    format!("{}-{}", spot.row, spot.column)
}

/// What a column is known by among its neighbours.
pub fn column_key(at: HalfDay) -> String {
    format!("{}-{}", at.day, at.half.code())
}

/// « lun. 2 mars, matin »
pub fn column_name(scene: &Scene, at: HalfDay) -> String {
    let day = formats::weekday(&scene.words, at.day, scene.today);
    let half = scene.code(List::DayHalf, at.half.code());
    scene.ta("sessions-half-day", &[("day", day.into()), ("half", half.into())])
}

#[component]
pub fn Cell(props: &CellProps) -> Html {
    let scene = use_scene();
    let attendance = props.entered.map(|entered| entered.attendance).unwrap_or_default();
    let motive = props.entered.and_then(|entered| entered.motive).filter(|_| attendance == Attendance::Absent);
    let in_conflict = props.entered.is_some_and(|entered| entered.in_conflict);
    let mut words = vec![scene.code(List::Attendance, attendance.code())];
    words.extend(motive.map(|motive| scene.code(List::Motive, motive.code())));
    words.extend(in_conflict.then(|| scene.t("sessions-conflict")));
    let label = scene.ta(
        "sessions-told",
        &[
            ("name", props.who.as_str().into()),
            ("when", column_name(&scene, props.at).into()),
            ("what", words.join(", ").into()),
        ],
    );
    let sign = match (motive, in_conflict) {
        (_, true) => Some("?"),
        (Some(Motive::Justified), _) => Some("✓"),
        (Some(Motive::Unjustified), _) => Some("✗"),
        _ => None,
    };
    let (active, open) = props.state;
    html! {
        <td role="gridcell" tabindex={if active { "0" } else { "-1" }} data-slot={slot(props.spot)} data-opening={props.tone}
            data-attendance={attendance.code()} title={words.join(", ")}
            aria-haspopup="menu" aria-expanded={if open { "true" } else { "false" }}>
            <span class="vh">{ label }</span>
            <span class="mark" aria-hidden="true">
                { scene.t(&format!("sessions-letter-{}", attendance.code())) }
                if let Some(sign) = sign {
                    <sup>{ sign }</sup>
                }
            </span>
        </td>
    }
}
