//! The pictures as drawings: positions in, shapes out.

use super::frame::{Side, line, pair, piece, short, words};
use crate::app::line_keys::line_keys;
use crate::insight::results::pictures::bars::Bars;
use crate::insight::results::pictures::curve::Curves;
use crate::insight::results::pictures::flow::{BOX, Bow, Flow};
use crate::insight::results::pictures::funnel::Funnel;
use crate::insight::results::pictures::spread::Spread;
use crate::insight::results::pictures::staying::FORMS;
use crate::insight::results::pictures::{LINE, WIDTH};
use yew::prelude::*;

/// Bars with their labels and what is told of each.
pub fn bars(drawn: &Bars, told: &[(String, String)]) -> Html {
    html! {
        <>
            <g>
                for ((bar, (label, value)), key) in drawn.bars.iter().zip(told).zip(keys(told)) {
                    <g {key}>
                        { pair(bar.words_y, label.clone(), value.clone()) }
                        <rect x="0" y={short(bar.y)} width={short(WIDTH)} height={short(bar.height)} class="ground" />
                        <g>
                            for piece_of in bar.pieces.iter() {
                                <g key={piece_of.part}>{ piece(piece_of.x, bar.y, piece_of.width, bar.height, piece_of.part) }</g>
                            }
                        </g>
                    </g>
                }
            </g>
            if let Some(x) = drawn.mark {
                { line((x, 0.0), (x, drawn.height), "compared") }
            }
        </>
    }
}

/// Stages, each narrowing to the next.
pub fn funnel(drawn: &Funnel, told: &[(String, String)]) -> Html {
    let narrowing = drawn.stages.windows(2).map(|two| {
        let (above, below) = (two[0], two[1]);
        let (top, foot) = (above.y + above.height, below.y);
        [(above.x, top), (above.x + above.width, top), (below.x + below.width, foot), (below.x, foot)]
    });
    let narrowing: Vec<String> = narrowing.map(|corners| points(&corners)).collect();
    html! {
        <>
            <g>
                for (corners, key) in narrowing.iter().zip(keys(told)) {
                    <polygon {key} points={corners.clone()} class="narrowing" />
                }
            </g>
            <g>
                for ((stage, (label, value)), key) in drawn.stages.iter().zip(told).zip(keys(told)) {
                    <g {key}>
                        { piece(stage.x, stage.y, stage.width, stage.height, 0) }
                        { pair(stage.words_y, label.clone(), value.clone()) }
                    </g>
                }
            </g>
        </>
    }
}

/// Steps in the middle, moves on at the right and back at the left.
pub fn flow(drawn: &Flow, steps: &[String], numbers: &[String]) -> Html {
    html! {
        <>
            <g>
                for bow in drawn.bows.iter() {
                    <path key={between(bow)} d={way(bow)} class="bow" data-back={bow.back.then_some("true")} stroke-width={short(bow.thick)} />
                }
            </g>
            <g>
                for ((top, step), key) in drawn.tops.iter().zip(steps).zip(line_keys(steps.iter().map(String::as_str))) {
                    <g {key}>
                        <rect x={short(drawn.x)} y={short(*top)} width={short(BOX)} height={short(drawn.tall)} rx="4" class="step" />
                        { words(WIDTH / 2.0, top + drawn.tall / 2.0 + 4.0, Side::Middle, None, step.clone()) }
                    </g>
                }
            </g>
            <g>
                for (bow, number) in drawn.bows.iter().zip(numbers) {
                    <g key={between(bow)}>
                        { words(bow.label.0, bow.label.1, if bow.back { Side::End } else { Side::Start }, Some("told"), number.clone()) }
                    </g>
                }
            </g>
        </>
    }
}

/// Keys by the labels.
fn keys(told: &[(String, String)]) -> Vec<String> {
    line_keys(told.iter().map(|(label, _)| label.as_str()))
}

/// The two steps that a bow leads from and to.
fn between(bow: &Bow) -> String {
    format!("{}-{}", bow.moved.from, bow.moved.to)
}

fn way(bow: &Bow) -> String {
    let at = |(x, y): (f64, f64)| format!("{} {}", short(x), short(y));
    let (from, to) = (bow.from, bow.to);
    format!("M{} C{}, {}, {}", at(from), at((bow.pull.0, from.1)), at((bow.pull.1, to.1)), at(to))
}

/// How long people have stood in each step, and how long that usually takes.
pub fn spread(drawn: &Spread, told: &[(String, String)], ticks: &[String]) -> Html {
    html! {
        <>
            <g>
                for ((days, x), tick) in drawn.ticks.iter().zip(ticks) {
                    <g key={*days}>
                        { line((*x, 0.0), (*x, drawn.axis), "grid") }
                        { words(*x, drawn.axis + LINE, if *days == 0 { Side::Start } else { Side::Middle }, None, tick.clone()) }
                    </g>
                }
            </g>
            <g>
                for ((lane, (label, value)), key) in drawn.lanes.iter().zip(told).zip(keys(told)) {
                    <g {key}>
                        { pair(lane.words_y, label.clone(), value.clone()) }
                        if let Some(length) = lane.bar {
                            { piece(0.0, lane.y, length, lane.height, 1) }
                        }
                        if let Some(x) = lane.stroke {
                            { line((x, lane.y - 2.0), (x, lane.y + lane.height + 2.0), "median") }
                        }
                    </g>
                }
            </g>
        </>
    }
}

/// Curves in steps, with the numbers still observed under them.
pub fn curves(drawn: &Curves, months: &[String], shares: &[String], observed: &[Vec<String>], head: String) -> Html {
    html! {
        <>
            <g>
                for ((hundredths, y), share) in drawn.shares.iter().zip(shares) {
                    <g key={*hundredths}>
                        { line((drawn.left, *y), (drawn.right, *y), "grid") }
                        { words(drawn.left - 4.0, y + 4.0, Side::End, None, share.clone()) }
                    </g>
                }
            </g>
            <g>
                for ((nth, x), month) in drawn.ticks.iter().zip(months) {
                    <g key={*nth}>{ words(*x, drawn.numbers, Side::Middle, None, month.clone()) }</g>
                }
            </g>
            { words(0.0, drawn.observed, Side::Start, None, head) }
            <g>
                for (form, (curve, numbers)) in drawn.lines.iter().zip(observed).enumerate() {
                    <g key={short(curve.row)} class="curve" data-form={(form % FORMS).to_string()}>
                        <polyline points={points(&curve.points)} />
                        <path d={crosses(&curve.marks)} class="seen" />
                        <path d={format!("M0 {} h22", short(curve.row - 4.0))} class="key" />
                        <g>
                            for ((month, x), number) in drawn.ticks.iter().zip(numbers) {
                                <g key={*month}>{ words(*x, curve.row, Side::Middle, None, number.clone()) }</g>
                            }
                        </g>
                    </g>
                }
            </g>
        </>
    }
}

/// A short stroke across the curve for each sight.
fn crosses(marks: &[(f64, f64)]) -> String {
    marks.iter().map(|(x, y)| format!("M{} {}v6", short(*x), short(y - 3.0))).collect()
}

fn points(corners: &[(f64, f64)]) -> String {
    corners.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect::<Vec<_>>().join(" ")
}
