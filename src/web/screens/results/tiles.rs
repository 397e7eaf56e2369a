//! The main figures, each with its people, its target and how it is counted.

use super::list::PeopleList;
use super::tables::{figure, name, title_of};
use crate::app::Shared;
use crate::app::results::opened::{self, counted};
use crate::app::results::{Place, Shown};
use crate::i18n::results as words;
use crate::insight::results::targets::target;
use crate::insight::results::{Cell, Counted, Indicator, Label, Period, Report, Row, Table};
use crate::web::scene::Scene;
use yew::prelude::*;

/// The tables whose figures are the main ones.
const TABLES: [&str; 2] = ["main", "exits"];

/// The indicators that have a tile: the way to lasting work, and how people leave.
const TILES: [Indicator; 5] = [
    Indicator::Accompanied,
    Indicator::FirstContract,
    Indicator::Inserted,
    Indicator::Retained,
    Indicator::PositiveExit,
];

/// The tiles, and under them the people of the one that is open.
pub fn tiles(scene: &Scene, shown: &Shared<Shown>, report: &Report) -> Html {
    let found = TILES.into_iter().filter_map(|indicator| Some((indicator, find(report, indicator.title())?)));
    let opened = shown.opened.clone().filter(|opened| is_of_tile(report, &opened.place));
    let title = opened.as_ref().and_then(|opened| Some((opened, opened::table(report, &opened.place.table)?)));
    let title = title.map(|(opened, table)| title_of(scene, table, &opened.place)).unwrap_or_default();
    html! {
        <section class="stack" aria-labelledby="results-tiles">
            <h2 id="results-tiles" class="vh">{ scene.t("results-tiles") }</h2>
            <ul class="results-tiles">
                for (indicator, (table, row, held)) in found {
                    <li key={indicator.code()} data-indicator={indicator.code()}>
                        { tile(scene, shown, report, Tile { indicator, table, row, held }) }
                    </li>
                }
            </ul>
            if let Some(opened) = opened {
                <PeopleList {title} {opened} asked={shown.asked.clone()} />
            }
        </section>
    }
}

/// An indicator with its row.
#[derive(Clone, Copy)]
struct Tile<'r> {
    indicator: Indicator,
    table: &'r Table,
    row: usize,
    held: &'r Row,
}

fn tile(scene: &Scene, shown: &Shared<Shown>, report: &Report, tile: Tile<'_>) -> Html {
    let Tile { indicator, table, row, held } = tile;
    let Some(told) = held.cells.first().and_then(counted) else { return Html::default() };
    let place = Place { table: table.id.to_owned(), row, column: 0 };
    let unknown = beside(indicator).and_then(|message| find(report, message));
    let unknown = unknown.and_then(|(_, _, row)| Some((name(scene, &row.label), shares(row).last()?.1)));
    let beside_it = shares(held).filter(|(column, _)| *column > 0);
    let beside_it = beside_it.filter_map(|(column, share)| Some((name(scene, table.columns.get(column)?), share)));
    html! {
        <>
            <h3>{ scene.t(indicator.title()) }</h3>
            <p class="results-big">{ figure(scene, &shown.asked, table, &place, "results-tile", told) }</p>
            <dl class="results-shares">
                for (head, share) in beside_it {
                    <div key={head.clone()}>
                        <dt>{ head.clone() }</dt>
                        <dd>{ words::cell(&scene.words, share) }</dd>
                    </div>
                }
            </dl>
            if let Some((label, cell)) = unknown {
                <p class="soft">{ scene.ta("results-beside", &[("what", label.into()), ("number", words::cell(&scene.words, cell).into())]) }</p>
            }
            if let Some(words) = aimed(scene, report, indicator, told) {
                <p>{ words }</p>
            }
            <details>
                <summary>{ scene.t("results-how") }<span class="vh">{ scene.about(&scene.t(indicator.title())) }</span></summary>
                <p class="soft">{ scene.t(indicator.definition()) }</p>
            </details>
        </>
    }
}

/// The main figures that have a target in this year, each beside it.
pub fn aims(scene: &Scene, report: &Report) -> Vec<(String, String)> {
    let aim = |indicator: Indicator| {
        let (_, _, row) = find(report, indicator.title())?;
        let said = aimed(scene, report, indicator, row.cells.first().and_then(counted)?)?;
        Some((scene.t(indicator.title()), said))
    };
    TILES.into_iter().filter_map(aim).collect()
}

/// The cells of a row that say a number or a share, with their columns.
fn shares(row: &Row) -> impl Iterator<Item = (usize, &Cell)> {
    row.cells.iter().enumerate().filter(|(_, cell)| matches!(cell, Cell::Count(_) | Cell::Share { .. }))
}

/// « 4 775 sur un objectif de 4 900 », where a whole year is told and a target was set for it.
fn aimed(scene: &Scene, report: &Report, indicator: Indicator, told: &Counted) -> Option<String> {
    let year = report.period.to.year();
    let whole = Period::year(year).filter(|whole| *whole == report.period && report.slice.is_none())?;
    let target = target(&scene.settings, whole.to.year(), indicator)?;
    let args =
        [("number", words::counted(&scene.words, told).into()), ("target", words::number(&scene.words, target).into())];
    Some(scene.ta("results-target", &args))
}

/// What stands in a tile: its row, and the one that says how much of it is not known.
fn beside(indicator: Indicator) -> Option<&'static str> {
    match indicator {
        Indicator::Inserted => Some("results-row-inserted-unconfirmed"),
        Indicator::Retained => Some("results-row-retained-unconfirmed"),
        Indicator::PositiveExit => Some("results-row-outcome-unknown"),
        _ => None,
    }
}

/// The table and the place of a row that a message names.
fn find<'r>(report: &'r Report, message: &str) -> Option<(&'r Table, usize, &'r Row)> {
    let tables = report.sections.iter().flat_map(|section| &section.tables);
    let tables = tables.filter(|table| TABLES.contains(&table.id));
    let mut rows = tables.flat_map(|table| table.rows.iter().enumerate().map(move |(place, row)| (table, place, row)));
    rows.find(|(_, _, row)| matches!(row.label, Label::Message(id) if id == message))
}

/// Whether the number of a tile is at this place: its people are then listed under the tiles.
pub fn is_of_tile(report: &Report, place: &Place) -> bool {
    place.column == 0
        && TILES.iter().any(|indicator| {
            find(report, indicator.title())
                .is_some_and(|(table, row, _)| (table.id, row) == (place.table.as_str(), place.row))
        })
}
