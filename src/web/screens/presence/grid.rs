//! The grid: people down, half-days across. One cell takes the focus; arrows move it, letters note and go down.

use super::cell::{Cell, column_key, column_name, slot};
use super::cell_menu::{answer_words, cell_menu};
use crate::app::presence::{Grid, Letters, Pressed, Refusal, Row, Spot};
use crate::app::{Filter, Route, presence};
use crate::domain::Attendance;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::presence::timetable::Opening;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PresenceGridProps {
    pub grid: Rc<Grid>,
}

/// The letters of the language that is shown.
pub fn letters(scene: &Scene) -> Letters {
    let letter = |attendance: Attendance| {
        let text = scene.t(&format!("sessions-letter-{}", attendance.code()));
        text.chars().flat_map(char::to_lowercase).next().unwrap_or('?')
    };
    Letters {
        present: letter(Attendance::Present),
        excused: letter(Attendance::Excused),
        absent: letter(Attendance::Absent),
    }
}

#[component]
pub fn PresenceGrid(props: &PresenceGridProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let grid = &props.grid;
    let (spot, menu) = (use_state_eq(Spot::default), use_state_eq(|| None::<Spot>));
    let said = use_state_eq(String::new);
    // One way for keys, clicks and the menu: write, say, and go there.
    let answer = {
        let (scene, grid) = (scene.clone(), grid.clone());
        let (menu, said) = (menu.clone(), said.clone());
        Callback::from(move |(from, pressed): (Spot, Pressed)| match pressed {
            Pressed::Foreign => {}
            Pressed::Moved(to) => focus(to),
            Pressed::Menu => menu.set(Some(from)),
            Pressed::Refused(Refusal::Future) => said.set(scene.t("sessions-refused-future")),
            Pressed::Refused(Refusal::Closed) => said.set(scene.t("sessions-refused-closed")),
            Pressed::Entered(entries, to) => {
                said.set(told(&scene, &grid, &entries));
                if !entries.is_empty() {
                    dispatch.send(presence::Msg::Entered(entries));
                }
                focus(to);
            }
        })
    };
    let onkeydown = answering(&answer, {
        let (grid, letters) = (grid.clone(), letters(&scene));
        move |event: &KeyboardEvent| pressed(&grid, event, letters)
    });
    let onclick = answering(&answer, {
        let grid = grid.clone();
        move |event: &MouseEvent| clicked(&grid, event)
    });
    let oncontextmenu = answering(&answer, |event: &MouseEvent| {
        let spot = at(event)?;
        event.prevent_default();
        Some((spot, Pressed::Menu))
    });
    let onfocusin = {
        let spot = spot.clone();
        Callback::from(move |event: FocusEvent| {
            if let Some(to) = at(&event) {
                spot.set(to);
            }
        })
    };
    let onclose = {
        let menu = menu.clone();
        Callback::from(move |()| menu.set(None))
    };
    // A colleague's change may have taken the last rows away.
    let here = Spot { row: spot.row.min(grid.rows.len().saturating_sub(1)), ..*spot };
    html! {
        <>
            <p class="soft presence-keys" id="presence-keys">{ scene.t("sessions-keys") }</p>
            <div class="panel">
                <table class="table presence-grid" role="grid" aria-label={scene.t("sessions-grid")}
                    aria-describedby="presence-keys" {onkeydown} {onclick} {oncontextmenu} {onfocusin}>
                    { heads(&scene, grid, &answer) }
                    <tbody>
                        for (place, row) in grid.rows.iter().enumerate() {
                            <Person key={row.person.to_string()} grid={grid.clone()} row={row.clone()} {place}
                                active={(here.row == place).then_some(here.column)}
                                open={menu.filter(|open| open.row == place).map(|open| open.column)} />
                        }
                    </tbody>
                    { counts(&scene, grid) }
                </table>
            </div>
            { legend(&scene) }
            if let Some(spot) = *menu {
                { cell_menu(&scene, grid, spot, &answer, &onclose) }
            }
            <p class="vh" role="status">{ (*said).clone() }</p>
        </>
    }
}

/// Answers an event that means something in the grid.
fn answering<E: 'static>(
    answer: &Callback<(Spot, Pressed)>,
    meaning: impl Fn(&E) -> Option<(Spot, Pressed)> + 'static,
) -> Callback<E> {
    let answer = answer.clone();
    Callback::from(move |event: E| {
        if let Some(meant) = meaning(&event) {
            answer.emit(meant);
        }
    })
}

/// What a key means in the grid; none when it belongs to somebody else.
fn pressed(grid: &Grid, event: &KeyboardEvent, letters: Letters) -> Option<(Spot, Pressed)> {
    let spot = at(event)?;
    let pressed = grid.pressed(spot, &event.key(), letters);
    if event.ctrl_key() || event.meta_key() || event.alt_key() || pressed == Pressed::Foreign {
        return None;
    }
    // The letters of the board, such as N for a new person, mean something else here.
    event.prevent_default();
    event.stop_propagation();
    Some((spot, pressed))
}

fn clicked(grid: &Grid, event: &MouseEvent) -> Option<(Spot, Pressed)> {
    let spot = at(event)?;
    // A finger covers the cell: it chooses from a menu.
    let finger = event.dyn_ref::<web_sys::PointerEvent>().is_some_and(|it| it.pointer_type() == "touch");
    Some((spot, if finger { Pressed::Menu } else { grid.clicked(spot) }))
}

/// The place of the cell around an event.
fn at(event: &web_sys::Event) -> Option<Spot> {
    let slot = dom::around(event, "[data-slot]")?.get_attribute("data-slot")?;
    let (row, column) = slot.split_once('-')?;
    Some(Spot { row: row.parse().ok()?, column: column.parse().ok()? })
}

fn focus(to: Spot) {
    if let Some(cell) = dom::find(&format!("[data-slot=\"{}\"]", slot(to))) {
        dom::focus(&cell);
    }
}

/// What was noted, for those who do not see it.
fn told(scene: &Scene, grid: &Grid, entries: &[crate::app::presence::Entry]) -> String {
    let [entry] = entries else { return scene.ta("sessions-told-many", &[("count", entries.len().into())]) };
    let name = grid.rows.iter().find(|row| row.person == entry.person).map(|row| row.name.clone());
    let what = answer_words(scene, entry.attendance, entry.motive);
    let when = column_name(scene, entry.at);
    let args = [("name", name.unwrap_or_default().into()), ("when", when.into()), ("what", what.into())];
    scene.ta("sessions-told", &args)
}

/// The half-days, each with « Tout le monde est là ».
fn heads(scene: &Scene, grid: &Rc<Grid>, onanswer: &Callback<(Spot, Pressed)>) -> Html {
    let all = |column: usize| {
        let (grid, onanswer) = (grid.clone(), onanswer.clone());
        Callback::from(move |_: MouseEvent| {
            if let Ok(entries) = grid.all_present(column) {
                onanswer.emit((Spot { row: 0, column }, Pressed::Entered(entries, Spot { row: 0, column })));
            }
        })
    };
    let heads = grid.columns.iter().enumerate().map(|(column, (at, opening))| {
        let note = match opening {
            Opening::Closed => Some(scene.t("sessions-closed")),
            Opening::Holiday(holiday) => Some(scene.t(&format!("day-holiday-{}", holiday.code()))),
            Opening::Outside => Some(scene.t("sessions-outside")),
            Opening::Open if at.day > grid.today => Some(scene.t("sessions-future")),
            Opening::Open => None,
        };
        (column, *at, note)
    });
    html! {
        <thead>
            <tr>
                <th scope="col">{ scene.t("people-name") }</th>
                for (column, at, note) in heads {
                    <th key={column_key(at)} scope="col" aria-current={(at.day == grid.today).then_some("date")}>
                        <span>{ formats::weekday(&scene.words, at.day, scene.today) }</span>
                        <span>{ scene.code(List::DayHalf, at.half.code()) }</span>
                        if let Some(note) = note {
                            <span class="soft">{ note }</span>
                        } else {
                            <button type="button" class="btn quiet small" onclick={all(column)}>
                                { scene.t("sessions-all-present") }<span class="vh">{ format!(", {}", column_name(scene, at)) }</span>
                            </button>
                        }
                    </th>
                }
            </tr>
        </thead>
    }
}

#[derive(Properties, PartialEq)]
struct PersonProps {
    grid: Rc<Grid>,
    row: Row,
    place: usize,
    /// The column of the cell that takes the focus, and of the one whose menu is open.
    active: Option<usize>,
    open: Option<usize>,
}

#[component]
fn Person(props: &PersonProps) -> Html {
    let scene = use_scene();
    let (row, place) = (&props.row, props.place);
    let href = Route::Person(row.person, Filter::default()).to_string();
    let name = if row.name.is_empty() { scene.t("person-unnamed") } else { row.name.clone() };
    html! {
        <tr>
            <th scope="row"><a {href}>{ name.clone() }</a></th>
            for (column, (at, opening)) in props.grid.columns.iter().enumerate() {
                <Cell key={column_key(*at)} spot={Spot { row: place, column }} who={name.clone()} at={*at}
                    entered={row.cells.get(column).copied().flatten()}
                    tone={(*opening != Opening::Open).then_some("closed")}
                    state={(props.active == Some(column), props.open == Some(column))} />
            }
        </tr>
    }
}

/// How many came, of those noted as present or absent.
fn counts(scene: &Scene, grid: &Grid) -> Html {
    let columns = grid.columns.iter().enumerate();
    let rates = columns.map(|(column, (at, _))| (column_key(*at), grid.rate(column)));
    html! {
        <tfoot>
            <tr>
                <th scope="row">{ scene.t("sessions-came") }</th>
                for (key, rate) in rates {
                    <td {key}>{ if rate.held() == 0 { String::new() } else { format!("{}/{}", rate.present, rate.held()) } }</td>
                }
            </tr>
        </tfoot>
    }
}

/// What the letters mean.
fn legend(scene: &Scene) -> Html {
    html! {
        <dl class="presence-legend">
            for attendance in Attendance::ALL {
                <div key={attendance.code()} data-attendance={attendance.code()}>
                    <dt>{ scene.t(&format!("sessions-letter-{}", attendance.code())) }</dt>
                    <dd>{ scene.code(List::Attendance, attendance.code()) }</dd>
                </div>
            }
        </dl>
    }
}
