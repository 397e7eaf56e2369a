//! Which tables have a picture, and what each picture says in a sentence. All its numbers are those of the table under it, so
//! the two cannot differ; the curve alone tells more days than its table.

mod draw;
mod frame;

use super::tables::name;
use crate::app::Shared;
use crate::app::results::Shown;
use crate::i18n::results as words;
use crate::insight::results::pictures::bars::{self, Measure};
use crate::insight::results::pictures::curve::curves;
use crate::insight::results::pictures::flow::{Moved, flow};
use crate::insight::results::pictures::funnel::{Stage, funnel};
use crate::insight::results::pictures::spread::{Stay, slowest, spread};
use crate::insight::results::pictures::staying::{Axis, Staying};
use crate::insight::results::pictures::{largest, percent};
use crate::insight::results::{Cell, Counted, Label, Row, Table};
use crate::web::scene::Scene;
use frame::{framed, key, legend};
use yew::prelude::*;

/// How many months a curve is drawn over.
const MONTHS: i64 = 12;

/// The picture of a table; nothing for a table without one, and for one that has nothing to show.
pub fn picture(scene: &Scene, shown: &Shared<Shown>, table: &Table) -> Html {
    match table.id {
        "funnel" => funnel_of(scene, table),
        "moves" => moves(scene, table),
        "steps" => steps(scene, table),
        "obstacles" => obstacles(scene, table),
        "placements-goal" => placements(scene, table),
        "locality" => places(scene, table),
        "workload" => workload(scene, table),
        "survival" => staying(scene, shown),
        _ => Html::default(),
    }
}

/// The number in a place of a row; a share counts by its part.
fn number(row: &Row, column: usize) -> Option<u64> {
    match row.cells.get(column)? {
        Cell::Count(told) | Cell::Share { part: told, .. } => told.number(),
        _ => None,
    }
}

fn days(row: &Row, column: usize) -> Option<i64> {
    match row.cells.get(column)? {
        Cell::Days(days) => *days,
        _ => None,
    }
}

/// The rows that are no sum of others.
fn own(table: &Table) -> impl Iterator<Item = &Row> {
    table.rows.iter().filter(|row| row.label != Label::Total)
}

fn funnel_of(scene: &Scene, table: &Table) -> Html {
    let told: Vec<(String, u64)> =
        own(table).filter_map(|row| Some((name(scene, &row.label), number(row, 0)?))).collect();
    let drawn = funnel(&told.iter().map(|(_, number)| *number).collect::<Vec<_>>());
    let [first, hired, ..] = &drawn.stages[..] else { return Html::default() };
    let Some(share) = words::share(&scene.words, hired.number, first.number) else { return Html::default() };
    let args = [
        ("accompanied", words::number(&scene.words, first.number).into()),
        ("hired", words::number(&scene.words, hired.number).into()),
        ("share", share.into()),
        ("count", i64::try_from(hired.number).unwrap_or(i64::MAX).into()),
    ];
    let finding = scene.ta("results-picture-funnel", &args);
    let label = |(stage, (label, number)): (&Stage, &(String, u64))| {
        let number = words::number(&scene.words, *number);
        let share = stage.of_first.and_then(|_| words::share(&scene.words, stage.number, first.number));
        (label.clone(), share.map_or(number.clone(), |share| format!("{number} ({share})")))
    };
    let told: Vec<(String, String)> = drawn.stages.iter().zip(&told).map(label).collect();
    framed(table.id, finding, drawn.height, draw::funnel(&drawn, &told))
}

fn moves(scene: &Scene, table: &Table) -> Html {
    let counts = table.rows.iter().enumerate().flat_map(|(from, row)| {
        (0..row.cells.len()).filter_map(move |to| Some(Moved { from, to, count: number(row, to)? }))
    });
    let counts: Vec<Moved> = counts.collect();
    let drawn = flow(table.rows.len(), &counts);
    let Some(most) = drawn.bows.first().map(|bow| bow.moved) else { return Html::default() };
    let steps: Vec<String> = table.rows.iter().map(|row| name(scene, &row.label)).collect();
    let numbers: Vec<String> = drawn.bows.iter().map(|bow| words::number(&scene.words, bow.moved.count)).collect();
    let args = [
        ("count", i64::try_from(most.count).unwrap_or(i64::MAX).into()),
        ("from", steps.get(most.from).cloned().unwrap_or_default().into()),
        ("to", steps.get(most.to).cloned().unwrap_or_default().into()),
    ];
    let finding = scene.ta("results-picture-moves", &args);
    html! {
        <>
            { framed(table.id, finding, drawn.height, draw::flow(&drawn, &steps, &numbers)) }
            <p class="hint">{ scene.ta("results-picture-moves-help", &[("count", drawn.left_out.into())]) }</p>
        </>
    }
}

fn steps(scene: &Scene, table: &Table) -> Html {
    let stay = |row: &Row| Stay { usual: days(row, 2), so_far: days(row, 4) };
    let told: Vec<(String, Stay)> = own(table).map(|row| (name(scene, &row.label), stay(row))).collect();
    let told: Vec<(String, Stay)> = told.into_iter().filter(|(_, stay)| *stay != Stay::default()).collect();
    if told.is_empty() {
        return Html::default();
    }
    let stays: Vec<Stay> = told.iter().map(|(_, stay)| *stay).collect();
    let drawn = spread(&stays);
    let length = |days: Option<i64>| words::cell(&scene.words, &Cell::Days(days));
    let finding = match slowest(&stays) {
        None => scene.t("results-picture-steps-none"),
        Some((place, so_far, usual)) => {
            let step = told.get(place).map(|(step, _)| step.clone()).unwrap_or_default();
            let args = [("step", step.into()), ("days", so_far.into()), ("usual", length(Some(usual)).into())];
            scene.ta("results-picture-steps", &args)
        }
    };
    let told = told.iter().map(|(step, stay)| {
        let args = [("days", length(stay.so_far).into()), ("usual", length(stay.usual).into())];
        (step.clone(), scene.ta("results-picture-stay", &args))
    });
    let told: Vec<(String, String)> = told.collect();
    let ticks: Vec<String> = drawn.ticks.iter().map(|(days, _)| days.to_string()).collect();
    html! {
        <>
            { framed(table.id, finding, drawn.height, draw::spread(&drawn, &told, &ticks)) }
            <p class="hint">{ scene.t("results-picture-steps-help") }</p>
        </>
    }
}

/// Bars with a part for each of some columns.
fn parted(scene: &Scene, table: &Table, finding: String, rows: &[(String, Measure, String)], parts: &[&str]) -> Html {
    let measures: Vec<Measure> = rows.iter().map(|(_, measure, _)| measure.clone()).collect();
    let drawn = bars::bars(&measures, None);
    let told: Vec<(String, String)> = rows.iter().map(|(label, _, told)| (label.clone(), told.clone())).collect();
    let names: Vec<String> = parts.iter().map(|id| scene.t(id)).collect();
    html! {
        <>
            { framed(table.id, finding, drawn.height, draw::bars(&drawn, &told)) }
            if !names.is_empty() {
                { legend(&names) }
            }
        </>
    }
}

fn obstacles(scene: &Scene, table: &Table) -> Html {
    let told = own(table).filter_map(|row| {
        let (solved, there) = (number(row, 2)?, number(row, 3)?);
        let label = name(scene, &row.label);
        (solved + there > 0).then_some((label, solved, there))
    });
    let told: Vec<(String, u64, u64)> = told.collect();
    let (solved, there) = told.iter().fold((0, 0), |sum, (_, solved, there)| (sum.0 + solved, sum.1 + there));
    if told.is_empty() {
        return Html::default();
    }
    let number = |count: u64| words::number(&scene.words, count);
    let rows: Vec<(String, Measure, String)> = told
        .iter()
        .map(|(label, solved, there)| {
            let args = [("solved", number(*solved).into()), ("there", number(*there).into())];
            (label.clone(), Measure { parts: vec![*solved, *there] }, scene.ta("results-picture-obstacle", &args))
        })
        .collect();
    let args = [("solved", number(solved).into()), ("there", number(there).into())];
    let finding = scene.ta("results-picture-obstacles", &args);
    parted(scene, table, finding, &rows, &["results-part-solved", "results-part-there"])
}

/// Of the placements that ended, by their goal, those after which a job came.
fn placements(scene: &Scene, table: &Table) -> Html {
    let followed = |row: &Row| match row.cells.last()? {
        Cell::Share { part, of } => Some((part.number()?, of.number()?)).filter(|(_, of)| *of > 0),
        _ => None,
    };
    let told: Vec<(String, u64, u64)> =
        own(table).filter_map(|row| followed(row).map(|(hired, of)| (name(scene, &row.label), hired, of))).collect();
    let (hired, ended) = told.iter().fold((0, 0), |sum, (_, hired, of)| (sum.0 + hired, sum.1 + of));
    let Some(share) = percent(hired, ended) else { return Html::default() };
    let rows: Vec<(String, Measure, String)> = told
        .into_iter()
        .map(|(label, hired, of)| {
            let part = Counted::Known(hired);
            let told = words::cell(&scene.words, &Cell::Share { part, of: Counted::Known(of) });
            (label, Measure { parts: vec![hired, of.saturating_sub(hired)] }, told)
        })
        .collect();
    let finding = scene.ta("results-picture-placements", &[("share", i64::try_from(share).unwrap_or_default().into())]);
    parted(scene, table, finding, &rows, &["results-part-hired", "results-part-not-hired"])
}

fn places(scene: &Scene, table: &Table) -> Html {
    let told = own(table).filter(|row| row.label != Label::Unknown);
    let told: Vec<(String, u64)> =
        told.filter_map(|row| Some((name(scene, &row.label), number(row, 0).filter(|count| *count > 0)?))).collect();
    let (told, others) = largest(told);
    let Some((first, most)) = told.first().cloned() else { return Html::default() };
    let rows: Vec<(String, Measure, String)> = told
        .into_iter()
        .map(|(place, count)| (place, Measure::of(count), words::number(&scene.words, count)))
        .collect();
    let args = [("place", first.into()), ("count", i64::try_from(most).unwrap_or(i64::MAX).into())];
    let finding = scene.ta("results-picture-places", &args);
    html! {
        <>
            { parted(scene, table, finding, &rows, &[]) }
            if others > 0 {
                <p class="hint">{ scene.ta("results-picture-others", &[("count", others.into())]) }</p>
            }
        </>
    }
}

fn workload(scene: &Scene, table: &Table) -> Html {
    let told: Vec<(String, u64)> =
        own(table).filter_map(|row| Some((name(scene, &row.label), number(row, 0)?))).collect();
    let reference = own(table).find_map(|row| match row.cells.last() {
        Some(Cell::Target(reference)) => *reference,
        _ => None,
    });
    let Some(reference) = reference.filter(|_| told.iter().any(|(_, count)| *count > 0)) else {
        return Html::default();
    };
    // Who is followed by nobody is no colleague's.
    let colleagues = own(table).filter(|row| matches!(row.label, Label::Named(_)));
    let above = colleagues.filter_map(|row| number(row, 0)).filter(|count| *count > reference).count();
    let measures: Vec<Measure> = told.iter().map(|(_, count)| Measure::of(*count)).collect();
    let drawn = bars::bars(&measures, Some(reference));
    let labels: Vec<(String, String)> =
        told.into_iter().map(|(label, count)| (label, words::number(&scene.words, count))).collect();
    let args = [("count", above.into()), ("reference", words::number(&scene.words, reference).into())];
    let finding = scene.ta("results-picture-workload", &args);
    framed(table.id, finding, drawn.height, draw::bars(&drawn, &labels))
}

/// How long people stay in work: of everybody, and by filière, sort of contract and public.
fn staying(scene: &Scene, shown: &Shared<Shown>) -> Html {
    html! {
        <div class="stack">
            for (place, group) in shown.curves.iter().enumerate() {
                <div key={finding_of(group.axis, false)}>{ curves_of(scene, place, group) }</div>
            }
        </div>
    }
}

/// The sentence of the curves along an axis.
fn finding_of(axis: Axis, is_same: bool) -> &'static str {
    match axis {
        Axis::Everybody => "results-picture-staying",
        Axis::Track if is_same => "results-picture-staying-track-same",
        Axis::Contract if is_same => "results-picture-staying-contract-same",
        Axis::Public if is_same => "results-picture-staying-public-same",
        Axis::Track => "results-picture-staying-track",
        Axis::Contract => "results-picture-staying-contract",
        Axis::Public => "results-picture-staying-public",
    }
}

fn curves_of(scene: &Scene, place: usize, group: &Staying) -> Html {
    let told: Vec<_> = group.lines.iter().map(|(_, told)| told.clone()).collect();
    let drawn = curves(&told, MONTHS);
    let number = |count: u64| words::number(&scene.words, count);
    let months: Vec<String> = drawn.ticks.iter().map(|(month, _)| month.to_string()).collect();
    let percent = |share: u64| scene.ta("results-percent", &[("share", share.to_string().into())]);
    let shares: Vec<String> = drawn.shares.iter().map(|(share, _)| percent(*share)).collect();
    let observed: Vec<Vec<String>> =
        drawn.lines.iter().map(|line| line.observed.iter().map(|count| number(*count)).collect()).collect();
    let drawing = draw::curves(&drawn, &months, &shares, &observed, scene.t("results-picture-observed"));
    let names: Vec<String> = group.lines.iter().map(|(label, _)| name(scene, label)).collect();
    let finding = match group.after_six_months {
        None => scene.t("results-picture-staying-unknown"),
        Some((low, high)) => {
            let args = [("low", i64::from(low).into()), ("high", i64::from(high).into())];
            scene.ta(finding_of(group.axis, low == high), &args)
        }
    };
    html! {
        <>
            { framed(&format!("survival-{place}"), finding, drawn.height, drawing) }
            { key(&names) }
            <p class="hint">{ scene.t("results-picture-staying-help") }</p>
        </>
    }
}
