//! « Aujourd'hui »: what is late and what comes, line by line, each with its key; the silent; and what others changed.
//!
//! What must hold: a line does not move while the hand is on the list. What is found once facts are read is offered, or
//! comes when the hand leaves.

mod acts;
mod later;
mod line;
mod row;
mod since;
mod why;

use crate::app::board::filter::Whose;
use crate::app::today::{List, When};
use crate::app::{Route, Shared};
use crate::i18n::formats;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use acts::{Act, Panel};
use line::DayLine;
use row::Row;
use since::Since;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::Node;
use yew::prelude::*;

/// The id of what holds the lines.
const LISTS: &str = "day-lists";

/// The key of the silent among the groups.
const SILENT: &str = "silent";

#[derive(Properties, PartialEq)]
pub struct TodayScreenProps {
    pub day: Shared<List>,
}

#[component]
pub fn TodayScreen(props: &TodayScreenProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let day = &props.day;
    // The line where Tab stops, the one whose panel is open, and how many lines a group shows more.
    let at = use_state_eq(|| None::<String>);
    let open = use_state_eq(|| None::<(String, Panel)>);
    let grown = use_state_eq(BTreeMap::<&'static str, usize>::new);
    // Whether what was found late waits for the hand to leave.
    let waits = use_state_eq(|| !day.complete);
    // A pointer that only happens to lie there is no hand.
    let moved = use_mut_ref(|| false);
    let onmousemove = {
        let moved = moved.clone();
        Callback::from(move |_: MouseEvent| *moved.borrow_mut() = true)
    };
    use_effect_with(day.complete, {
        let (waits, moved) = (waits.setter(), moved.clone());
        move |complete| match *complete {
            false => waits.set(true),
            true if !is_in_hand(*moved.borrow()) => waits.set(false),
            true => {}
        }
    });
    let onact = {
        let (day, open, dispatch, scene) = (day.clone(), open.setter(), dispatch, scene.clone());
        Callback::from(move |(key, act): (String, Act)| acts::carry_out(&scene, &dispatch, &day, &open, &key, act))
    };
    let onat = {
        let at = at.setter();
        Callback::from(move |key: String| at.set(Some(key)))
    };
    let ongrow = {
        let grown = grown.clone();
        Callback::from(move |group: &'static str| {
            let mut more = (*grown).clone();
            *more.entry(group).or_default() += MORE;
            grown.set(more);
        })
    };
    let (onleave, onfocusout) = leaving(day.complete && *waits, &waits.setter());
    let groups = groups(&scene, day, *waits);
    let shown = |group: &'static str, first: usize| first + grown.get(group).copied().unwrap_or_default();
    let mut drawn = groups.iter().flat_map(|group| group.rows.iter().take(shown(group.id, group.first))).map(Row::key);
    let first = drawn.clone().next();
    let stop = drawn.find(|key| Some(*key) == at.as_deref()).or(first).map(str::to_owned);
    let late = day.lines.iter().filter(|line| !line.early).count();
    let offered = if day.complete && *waits { late } else { 0 };
    let has_news = !*waits && since::says(day);
    let onshow = {
        let waits = waits.setter();
        Callback::from(move |_: MouseEvent| waits.set(false))
    };
    html! {
        <div class="page day">
            { head(&scene, day) }
            <div class="day-parts" data-since={has_news.then_some("true")}>
                <div id={LISTS} class="day-lists" {onmousemove} onmouseleave={onleave} {onfocusout}>
                    <div class="day-groups">
                        for group in groups {
                            <section key={group.id} class="day-group" aria-labelledby={format!("day-{}", group.id)} data-group={group.id}>
                                <h2 id={format!("day-{}", group.id)}>{ scene.t(group.title) }<span class="num">{ group.rows.len() }</span></h2>
                                <ol class="day-lines">
                                    for row in group.rows.iter().take(shown(group.id, group.first)) {
                                        <DayLine key={row.key().to_owned()} row={row.clone()} whose={day.whose}
                                            tab={Some(row.key()) == stop.as_deref()} open={panel_of(&open, row)}
                                            onact={onact.clone()} onat={onat.clone()} />
                                    }
                                </ol>
                                { more(&scene, group.id, group.rows.len(), shown(group.id, group.first), &ongrow) }
                            </section>
                        }
                    </div>
                    // It stands below: what comes and goes here moves no line.
                    <p class="soft" role="status">{ status(&scene, day, offered) }</p>
                    if offered > 0 {
                        <button type="button" class="btn small" onclick={onshow}>{ scene.t("today-show-found") }</button>
                    }
                    if day.elsewhere > 0 {
                        <p class="soft">{ scene.ta("today-elsewhere", &[("count", day.elsewhere.into())]) }</p>
                    }
                </div>
                if has_news {
                    <Since day={day.clone()} />
                }
            </div>
        </div>
    }
}

/// How many lines of a group come more at a time.
const MORE: usize = 20;

/// Whether the focus is on the list, or the pointer, once it has moved there.
fn is_in_hand(moved: bool) -> bool {
    let is = |state: &str| dom::find(&format!("#{LISTS}:{state}")).is_some();
    is("focus-within") || (moved && is("hover"))
}

/// The list has left the hand: what was found meanwhile may come.
fn leaving(waits: bool, setter: &UseStateSetter<bool>) -> (Callback<MouseEvent>, Callback<FocusEvent>) {
    let (left, blurred) = (setter.clone(), setter.clone());
    let onleave = Callback::from(move |_: MouseEvent| {
        if waits && dom::find(&format!("#{LISTS}:focus-within")).is_none() {
            left.set(false);
        }
    });
    let onfocusout = Callback::from(move |event: FocusEvent| {
        let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        let stays = dom::element(LISTS).is_some_and(|lists| lists.contains(next.as_ref()));
        if waits && !stays && dom::find(&format!("#{LISTS}:hover")).is_none() {
            blurred.set(false);
        }
    });
    (onleave, onfocusout)
}

fn panel_of(open: &Option<(String, Panel)>, row: &Row) -> Option<Panel> {
    open.as_ref().filter(|(key, _)| key == row.key()).map(|(_, panel)| *panel)
}

/// The title, the day, and whose items are shown.
fn head(scene: &Scene, day: &List) -> Html {
    let link = |whose: Whose, words: &str| {
        let here = (day.whose == whose).then_some("page");
        html! { <a href={Route::Today(whose).to_string()} aria-current={here}><span>{ scene.t(words) }</span></a> }
    };
    html! {
        <div class="day-head">
            <h1 tabindex="-1">{ scene.t("nav-today") }</h1>
            <p class="soft">{ formats::full_day(&scene.words, scene.today) }</p>
            <div class="switch-view" role="group" aria-label={scene.t("today-whose")}>
                { link(Whose::Mine, "today-mine") }
                { link(Whose::Everybody, "today-everybody") }
            </div>
        </div>
    }
}

/// What is still being read, what was found meanwhile, or that nothing is to be done.
fn status(scene: &Scene, day: &List, offered: usize) -> String {
    match offered {
        0 if !day.complete => scene.t("today-reading"),
        0 if day.lines.is_empty() && day.silent.is_empty() => scene.t("today-none"),
        0 => String::new(),
        count => scene.ta("today-found", &[("count", count.into())]),
    }
}

/// « 12 de plus ».
fn more(scene: &Scene, group: &'static str, all: usize, shown: usize, ongrow: &Callback<&'static str>) -> Html {
    let rest = all.saturating_sub(shown);
    if rest == 0 {
        return Html::default();
    }
    let onclick = ongrow.reform(move |_: MouseEvent| group);
    html! {
        <button type="button" class="btn quiet small day-more" {onclick}>
            { icon("chevron-down") }{ scene.ta("today-more", &[("count", rest.into())]) }
        </button>
    }
}

/// A heading and its lines.
struct Group {
    id: &'static str,
    title: &'static str,
    /// How many come first: a usual day is at most two screens.
    first: usize,
    rows: Vec<Row>,
}

/// The groups that hold something, in order; while what was found late waits, only what was there before.
fn groups(scene: &Scene, day: &List, waits: bool) -> Vec<Group> {
    let lines = day.lines.iter().filter(|line| line.early || !waits);
    let mut rows: BTreeMap<When, Vec<Row>> = BTreeMap::new();
    for line in lines {
        rows.entry(line.when(scene.today)).or_default().push(Row::Item(line.clone()));
    }
    let mut groups = Vec::new();
    for when in When::ALL {
        let (id, title, first) = match when {
            When::Late => ("late", "today-group-late", 10),
            When::Today => ("today", "today-group-today", 10),
            When::Week => ("week", "today-group-week", 5),
            When::Later => ("later", "today-group-later", 3),
        };
        if let Some(rows) = rows.remove(&when) {
            groups.push(Group { id, title, first, rows });
        }
    }
    let silent: Vec<Row> = day.silent.iter().cloned().map(Row::Quiet).collect();
    if !silent.is_empty() {
        groups.push(Group { id: SILENT, title: "today-silent-title", first: 5, rows: silent });
    }
    groups
}
