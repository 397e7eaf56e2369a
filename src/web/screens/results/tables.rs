//! A table of the report. Each number that is a list opens it, under the table.

use super::list::PeopleList;
use super::tiles::is_of_tile;
use crate::app::Shared;
use crate::app::results::{Asked, Place, Shown};
use crate::i18n::results as words;
use crate::insight::results::{Cell, Counted, Label, Table};
use crate::web::dom;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The table with its title and its note, and the people of the number that is open.
pub fn table(scene: &Scene, shown: &Shared<Shown>, table: &Table) -> Html {
    let links = Some(&shown.asked);
    // What a tile opens stands under the tiles.
    let is_here = |place: &Place| {
        place.table == table.id && !shown.report.as_deref().is_some_and(|report| is_of_tile(report, place))
    };
    let opened = shown.opened.clone().filter(|opened| is_here(&opened.place));
    html! {
        <>
            { bare(scene, links, table) }
            if let Some(opened) = opened {
                <PeopleList title={title_of(scene, table, &opened.place)} {opened} asked={shown.asked.clone()} />
            }
        </>
    }
}

/// The table; its numbers lead nowhere on paper.
pub fn bare(scene: &Scene, links: Option<&Asked>, table: &Table) -> Html {
    let note = scene.words.find(&format!("results-table-{}-note", table.id));
    html! {
        <>
            <div class="results-scroll" role="region" tabindex="0" aria-label={title(scene, table)}>
                <table class="table results-table" id={format!("results-{}", table.id)}>
                    <caption>{ title(scene, table) }</caption>
                    <thead>
                        <tr>
                            <td></td>
                            for (place, column) in table.columns.iter().enumerate() {
                                <th key={place} scope="col">{ name(scene, column) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (place, row) in table.rows.iter().enumerate() {
                            <tr key={place} data-total={(row.label == Label::Total).then_some("true")}>
                                <th scope="row">{ name(scene, &row.label) }</th>
                                { cells(scene, links, table, place) }
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

fn cells(scene: &Scene, links: Option<&Asked>, table: &Table, row: usize) -> Html {
    let Some(held) = table.rows.get(row) else { return Html::default() };
    html! {
        <>
            for (column, cell) in held.cells.iter().enumerate() {
                <td key={column} class="num">{ cell_view(scene, links, table, &place(table, row, column), cell) }</td>
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
