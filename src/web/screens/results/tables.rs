//! A table of the report. Each number that is a list opens it, under the table.

use super::list::PeopleList;
use super::pictures::picture;
use super::tiles::is_of_tile;
use crate::app::Shared;
use crate::app::line_keys::line_keys;
use crate::app::results::{Asked, Place, Shown, opened};
use crate::i18n::results as words;
use crate::insight::results::{Cell, Counted, Label, Row, Table};
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use yew::prelude::*;

/// How many rows that say nothing but nought stand in a table before they are folded away.
const NOUGHTS: usize = 3;

/// With how many columns a table is a wide one, which paper prints smaller.
const WIDE: usize = 7;

/// Which rows of a table are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    All,
    /// Those of which some number is not nought.
    Telling,
}

#[derive(Properties, PartialEq)]
pub struct TableBlockProps {
    pub shown: Shared<Shown>,
    /// The id of the table.
    pub id: &'static str,
}

/// A table with its picture, its title and its note, and the people of the number that is open.
#[component]
pub fn TableBlock(props: &TableBlockProps) -> Html {
    let scene = use_scene();
    let whole = use_state_eq(|| false);
    let shown = &props.shown;
    let Some(table) = shown.report.as_deref().and_then(|report| opened::table(report, props.id)) else {
        return Html::default();
    };
    let noughts = noughts(table);
    let rows = if *whole { Rows::All } else { Rows::Telling };
    let onclick = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(!*whole))
    };
    html! {
        <div class="results-block">
            { picture(&scene, shown, table) }
            { bare(&scene, Where::Screen(&shown.asked), table, rows) }
            if noughts > 0 {
                <p>
                    <button type="button" class="link" {onclick}>
                        if *whole {
                            { scene.t("results-noughts-hide") }
                        } else {
                            { scene.ta("results-noughts-show", &[("count", noughts.into())]) }
                        }
                    </button>
                </p>
            }
            { people(&scene, shown, table) }
        </div>
    }
}

/// How many rows are folded away. A table of noughts alone is shown as it is: that is what it says.
pub fn noughts(table: &Table) -> usize {
    let noughts = table.rows.iter().filter(|row| is_nought(row)).count();
    if noughts > NOUGHTS && noughts < table.rows.len() { noughts } else { 0 }
}

fn is_nought(row: &Row) -> bool {
    let nothing = |counted: &Counted| counted.number() == Some(0);
    row.label != Label::Total
        && row.cells.iter().all(|cell| match cell {
            Cell::Count(counted) | Cell::Share { part: counted, .. } | Cell::Rate { of: counted, .. } => {
                nothing(counted)
            }
            Cell::Days(days) => days.is_none(),
            Cell::Minutes(minutes) => *minutes == 0,
            Cell::Day(day) => day.is_none(),
            Cell::Target(_) | Cell::Empty => true,
            Cell::Words(words) => words.is_empty(),
        })
}

/// The people of the number that is open in a table.
fn people(scene: &Scene, shown: &Shared<Shown>, table: &Table) -> Html {
    // What a tile opens stands under the tiles.
    let is_here = |place: &Place| {
        place.table == table.id && !shown.report.as_deref().is_some_and(|report| is_of_tile(report, place))
    };
    let opened = shown.opened.clone().filter(|opened| is_here(&opened.place));
    html! {
        if let Some(opened) = opened {
            <PeopleList title={title_of(scene, table, &opened.place)} table={title(scene, table)} {opened} asked={shown.asked.clone()} />
        }
    }
}

/// Where a table stands.
#[derive(Debug, Clone, Copy)]
pub enum Where<'a> {
    /// Its numbers open their lists.
    Screen(&'a Asked),
    Paper,
    /// Under the tables of the screen, with the figures of these organisations in the last columns.
    Beside(&'a [Label]),
}

/// The table; its numbers lead nowhere but on the screen.
pub fn bare(scene: &Scene, stands: Where<'_>, table: &Table, rows: Rows) -> Html {
    let (links, begins) = match stands {
        Where::Screen(asked) => (Some(asked), "results"),
        Where::Paper => (None, "results"),
        Where::Beside(_) => (None, "results-beside"),
    };
    let each = match stands {
        Where::Beside(each) if table.columns.ends_with(each) => each.len(),
        _ => 0,
    };
    let is_wide = table.columns.len() >= WIDE;
    let folds = rows == Rows::Telling && noughts(table) > 0;
    let names: Vec<String> = table.rows.iter().map(|row| name(scene, &row.label)).collect();
    let heads: Vec<String> = table.columns.iter().map(|column| name(scene, column)).collect();
    let keyed = table.rows.iter().zip(keys(&names)).enumerate();
    let rows = keyed.filter(|(_, (row, _))| !folds || !is_nought(row));
    let note = scene.words.find(&format!("results-table-{}-note", table.id));
    html! {
        <>
            <div class="results-scroll" role="group" tabindex="0" aria-label={title(scene, table)}>
                <table class="table results-table" id={format!("{begins}-{}", table.id)} data-wide={is_wide.then_some("")}>
                    <caption>{ title(scene, table) }</caption>
                    <thead>
                        if each > 0 {
                            <tr>
                                <td></td>
                                <th scope="colgroup" colspan={(heads.len() - each).to_string()}>{ scene.t("results-compare-sum") }</th>
                                <th scope="colgroup" colspan={each.to_string()}>{ scene.t("results-compare-each") }</th>
                            </tr>
                        }
                        <tr>
                            <td></td>
                            for (head, key) in heads.iter().zip(keys(&heads)) {
                                <th {key} scope="col">{ head.clone() }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (place, (row, key)) in rows {
                            <tr {key} data-total={(row.label == Label::Total).then_some("true")}>
                                <th scope="row">{ names[place].clone() }</th>
                                { cells(scene, links, table, place, &heads) }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            if let Some(note) = note {
                <p class="hint">{ note }</p>
            }
        </>
    }
}

/// What a table is called.
pub fn title(scene: &Scene, table: &Table) -> String {
    scene.t(&format!("results-table-{}", table.id))
}

/// What a row or a column is called.
pub fn name(scene: &Scene, label: &Label) -> String {
    words::label(&scene.words, scene, label)
}

/// What the list of a number is about: its row and its column.
pub fn title_of(scene: &Scene, table: &Table, place: &Place) -> String {
    let row = table.rows.get(place.row).map(|row| name(scene, &row.label)).unwrap_or_default();
    let column = table.columns.get(place.column).map(|column| name(scene, column)).unwrap_or_default();
    scene.ta("results-figure", &[("row", row.into()), ("column", column.into())])
}

fn keys(names: &[String]) -> Vec<String> {
    line_keys(names.iter().map(String::as_str))
}

fn cells(scene: &Scene, links: Option<&Asked>, table: &Table, row: usize, heads: &[String]) -> Html {
    let Some(held) = table.rows.get(row) else { return Html::default() };
    html! {
        <>
            for (column, (cell, key)) in held.cells.iter().zip(keys(heads)).enumerate() {
                <td {key} class="num">{ cell_view(scene, links, table, &place(table, row, column), cell) }</td>
            }
        </>
    }
}

fn place(table: &Table, row: usize, column: usize) -> Place {
    Place { table: table.id.to_owned(), row, column }
}

fn cell_view(scene: &Scene, links: Option<&Asked>, table: &Table, place: &Place, cell: &Cell) -> Html {
    match (cell, links) {
        (Cell::Count(told), Some(asked)) => figure(scene, asked, table, place, FIGURE, told),
        (Cell::Share { part, of }, Some(asked)) => {
            let known = part.number().zip(of.number());
            let share = known.and_then(|(part, of)| words::share(&scene.words, part, of));
            html! {
                <>
                    <b>{ share.unwrap_or_else(|| scene.t("results-nothing")) }</b>
                    <span class="results-of">
                        { figure(scene, asked, table, place, FIGURE, part) }
                        { scene.ta("results-of", &[("of", words::counted(&scene.words, of).into())]) }
                    </span>
                </>
            }
        }
        (cell, _) => html! { { words::cell(&scene.words, cell) } },
    }
}

/// What the ids of the numbers of tables begin with.
const FIGURE: &str = "results-at";

/// The id of the link of a number: the focus comes back to it.
fn figure_id(begins: &str, place: &Place) -> String {
    format!("{begins}-{}", place.to_string().replace('.', "-"))
}

/// Gives the focus back to the number whose list was closed: that of its tile, if it has one.
pub fn focus_figure(place: &Place) {
    let tile = figure_id("results-tile", place);
    dom::focus_on(&if dom::element(&tile).is_some() { tile } else { figure_id(FIGURE, place) });
}

/// A number, which opens its list where there is one.
pub fn figure(
    scene: &Scene,
    asked: &Asked,
    table: &Table,
    place: &Place,
    begins: &'static str,
    told: &Counted,
) -> Html {
    let number = words::counted(&scene.words, told);
    if told.sources().is_empty() {
        return html! { { number } };
    }
    let here = asked.open.as_ref() == Some(place);
    // A second press closes it.
    let open = if here { None } else { Some(place.clone()) };
    let href = Asked { open, ..asked.clone() }.route().to_string();
    let about = title_of(scene, table, place);
    let label = scene.ta("results-open", &[("number", number.as_str().into()), ("what", about.into())]);
    html! {
        <a class="figure-link" id={figure_id(begins, place)} {href} aria-label={label} aria-current={here.then_some("true")}>{ number }</a>
    }
}
