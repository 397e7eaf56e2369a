//! Referents by steps. Each figure filters the board to the cards that it counts.

use crate::app::board::filter::ReferentFilter;
use crate::app::{Filter, Route, board};
use crate::domain::{MemberId, Step};
use crate::insight::Matrix;
use crate::insight::board::matrix::Row;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MatrixPanelProps {
    pub matrix: Rc<Matrix>,
    pub filter: Filter,
}

#[component]
pub fn MatrixPanel(props: &MatrixPanelProps) -> Html {
    let scene = use_scene();
    let matrix = &props.matrix;
    let total = Row { referent: None, counts: matrix.totals.clone(), total: matrix.total };
    let line = |row: &Row, whose: Whose| {
        html! { <Line row={row.clone()} {whose} steps={matrix.steps.clone()} filter={props.filter.clone()} /> }
    };
    html! {
        <section class="matrix" id="matrix" aria-label={scene.t("views-matrix")}>
            <table>
                <caption class="vh">{ scene.t("views-matrix-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ scene.t("board-filter-referent") }</th>
                        for step in matrix.steps.iter() {
                            <th key={step.code()} scope="col">{ scene.step(*step) }</th>
                        }
                        <th scope="col">{ scene.t("views-total") }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in matrix.rows.iter() {
                        <Line
                            key={row.referent.map_or_else(|| "nobody".to_owned(), |member| member.to_string())}
                            row={row.clone()}
                            whose={row.referent.map_or(Whose::Nobody, Whose::Of)}
                            steps={matrix.steps.clone()}
                            filter={props.filter.clone()}
                        />
                    }
                </tbody>
                <tfoot>{ line(&total, Whose::All) }</tfoot>
            </table>
            <p><a class="btn quiet small" href={Route::Settings.to_string()}>{ scene.t("workload-see") }</a></p>
        </section>
    }
}

/// Whose cards a row counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Of(MemberId),
    Nobody,
    All,
}

impl Whose {
    fn filter(self) -> Option<ReferentFilter> {
        match self {
            Whose::Of(member) => Some(ReferentFilter::Of(member)),
            Whose::Nobody => Some(ReferentFilter::Nobody),
            Whose::All => None,
        }
    }

    fn name(self, scene: &Scene) -> String {
        match self {
            Whose::Of(member) => scene.member(member),
            Whose::Nobody => scene.t("views-without-referent"),
            Whose::All => scene.t("views-total"),
        }
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    row: Row,
    whose: Whose,
    steps: Vec<Step>,
    filter: Filter,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let scene = use_scene();
    let name = props.whose.name(&scene);
    let row = &props.row;
    let last = Figure { whose: props.whose, step: None, count: row.total };
    let figures = props.steps.iter().zip(&row.counts);
    let figures: Vec<Figure> =
        figures.map(|(step, count)| Figure { whose: props.whose, step: Some(*step), count: *count }).collect();
    html! {
        <tr>
            <th scope="row">{ name }</th>
            for figure in figures.into_iter().chain([last]) {
                <Cell key={figure.step.map_or("all", Step::code)} {figure} filter={props.filter.clone()} />
            }
        </tr>
    }
}

/// A figure and what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Figure {
    whose: Whose,
    /// None counts all steps.
    step: Option<Step>,
    count: usize,
}

#[derive(Properties, PartialEq)]
struct CellProps {
    figure: Figure,
    filter: Filter,
}

#[component]
fn Cell(props: &CellProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let Figure { whose, step, count } = props.figure;
    if count == 0 {
        return html! { <td><span class="soft">{ "0" }</span></td> };
    }
    let filter = &props.filter;
    let pressed = filter.referent == whose.filter() && filter.step == step;
    let whole = whose == Whose::All && step.is_none();
    let onclick = {
        // A second press on the same figure gives the others back.
        let (referent, step) = if pressed { (None, None) } else { (whose.filter(), step) };
        let next = Filter { referent, step, ..filter.clone() };
        dispatch.reform(move |_: MouseEvent| board::Msg::FilterChosen(next.clone()))
    };
    let step_name = step.map_or_else(|| scene.t("views-all-steps"), |step| scene.step(step));
    let args = [("count", count.into()), ("referent", whose.name(&scene).into()), ("step", step_name.into())];
    let state = if pressed { "true" } else { "false" };
    html! {
        <td>
            <button
                type="button"
                class="btn quiet small"
                aria-label={scene.ta("views-matrix-cell", &args)}
                aria-pressed={(!whole).then_some(state)}
                {onclick}
            >{ count }</button>
        </td>
    }
}
