//! A list of one-line boxes in a form, where lines are added and taken away.

use crate::app::form::{Problems, Row};
use crate::domain::ElementId;
use crate::web::scene::Scene;
use crate::web::screens::form::error;
use crate::web::widgets::field::FieldKind;
use crate::web::widgets::field::{FieldSpec, TextField};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The words of a list, by message id, and what is typed in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowsSpec {
    pub label: &'static str,
    pub add: &'static str,
    pub kind: FieldKind,
}

/// The boxes, each with a button that takes it away, and one that adds a box.
pub fn rows(scene: &Scene, spec: RowsSpec, rows: &[Row], problems: &Problems, onchange: &Callback<Vec<Row>>) -> Html {
    let change = |id: ElementId| {
        let (rows, onchange) = (rows.to_vec(), onchange.clone());
        Callback::from(move |text: String| {
            let changed =
                rows.iter().map(|row| if row.id == id { Row { id, text: text.clone() } } else { row.clone() });
            onchange.emit(changed.collect());
        })
    };
    let remove = |id: ElementId| {
        let (rows, onchange) = (rows.to_vec(), onchange.clone());
        Callback::from(move |_: MouseEvent| onchange.emit(rows.iter().filter(|row| row.id != id).cloned().collect()))
    };
    let add = {
        let (rows, onchange) = (rows.to_vec(), onchange.clone());
        Callback::from(move |_: MouseEvent| {
            onchange.emit(rows.iter().cloned().chain([Row::new(ElementId::random())]).collect());
        })
    };
    let name = |row: &Row| {
        let what = if row.text.is_empty() { scene.t(spec.label) } else { row.text.clone() };
        scene.ta("dossier-remove", &[("what", what.into())])
    };
    let field = |row: &Row| FieldSpec::line(row.id.to_string(), spec.label).of(spec.kind);
    html! {
        <div class="full rows-edit" data-rows={spec.label}>
            <ul>
                for row in rows {
                    <li key={row.id.to_string()}>
                        <TextField spec={field(row)} value={row.text.clone()} oninput={change(row.id)}
                            error={error(scene, problems, &row.id.to_string())} />
                        <button type="button" class="btn quiet icon-only" aria-label={name(row)} onclick={remove(row.id)}>
                            { icon("trash") }
                        </button>
                    </li>
                }
            </ul>
            <button type="button" class="btn small" onclick={add}>{ icon("plus") }{ scene.t(spec.add) }</button>
        </div>
    }
}
