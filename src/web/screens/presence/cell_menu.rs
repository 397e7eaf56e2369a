//! What can be noted in one cell, the motive of an absence included.

use super::cell::column_name;
use crate::app::presence::{Grid, Pressed, Spot};
use crate::domain::Attendance;
use crate::domain::Motive;
use crate::i18n::labels::List;
use crate::web::scene::Scene;
use crate::web::widgets::Menu;
use std::rc::Rc;
use yew::prelude::*;

/// What a line of the menu notes. An absence has a line for each motive.
const LINES: [(Attendance, Option<Motive>); 6] = [
    (Attendance::Present, None),
    (Attendance::Excused, None),
    (Attendance::Absent, Some(Motive::Unknown)),
    (Attendance::Absent, Some(Motive::Justified)),
    (Attendance::Absent, Some(Motive::Unjustified)),
    (Attendance::NotEntered, None),
];

/// The menu of the cell at a place.
pub fn cell_menu(
    scene: &Scene,
    grid: &Rc<Grid>,
    spot: Spot,
    onanswer: &Callback<(Spot, Pressed)>,
    onclose: &Callback<()>,
) -> Html {
    let at = grid.columns.get(spot.column).map(|(at, _)| column_name(scene, *at)).unwrap_or_default();
    let name = grid.rows.get(spot.row).map(|row| row.name.clone()).unwrap_or_default();
    let title = scene.ta("sessions-menu", &[("name", name.into()), ("when", at.into())]);
    let held = (grid.attendance(spot), grid.cell(spot).and_then(|cell| cell.motive));
    let here = |attendance: Attendance, motive: Option<Motive>| match attendance {
        Attendance::Absent => held.0 == attendance && motive == Some(held.1.unwrap_or_default()),
        _ => held.0 == attendance,
    };
    let choose = |attendance, motive| {
        let (grid, onanswer, onclose) = (grid.clone(), onanswer.clone(), onclose.clone());
        Callback::from(move |_: MouseEvent| {
            onclose.emit(());
            let entries = grid.entry(spot, attendance, motive).into_iter().collect();
            onanswer.emit((spot, Pressed::Entered(entries, spot)));
        })
    };
    let possible = LINES.into_iter().filter(|(attendance, _)| grid.refusal(spot.column, *attendance).is_none());
    html! {
        <Menu label={title.clone()} title={html! { title }} {onclose}>
            for (attendance, motive) in possible {
                <button key={format!("{}-{}", attendance.code(), motive.map_or("", Motive::code))} type="button"
                    role="menuitemradio" tabindex="-1" aria-checked={if here(attendance, motive) { "true" } else { "false" }}
                    onclick={choose(attendance, motive)}>
                    <svg class="icon" aria-hidden="true"><use href="#i-check" /></svg>
                    <span>{ answer_words(scene, attendance, motive) }</span>
                </button>
            }
        </Menu>
    }
}

/// An answer in words, with the motive of an absence where there is one.
pub fn answer_words(scene: &Scene, attendance: Attendance, motive: Option<Motive>) -> String {
    let what = scene.code(List::Attendance, attendance.code());
    match motive {
        Some(motive) => {
            let motive = scene.code(List::Motive, motive.code());
            scene.ta("sessions-absent-because", &[("what", what.into()), ("motive", motive.into())])
        }
        None => what,
    }
}
