//! Who the person is.

use crate::app::form::{self, Problems, RecordForm};
use crate::insight::Dossier;
use crate::insight::dossier::history::FieldOf;
use crate::journal::schema::identity;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::desk::{Desk, Part, Shown};
use crate::web::screens::dossier::frame::panel::Fill;
use crate::web::screens::dossier::frame::section::EditorProps;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::LocalityInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// Name, year of birth, locality.
pub fn identity(scene: &Scene, dossier: &Rc<Dossier>, desk: &Desk) -> Html {
    let held = dossier.records.register(&Kind::Identity);
    let row = |field: AnyField, label, shown| desk.row(scene, FieldOf::any(field), scene.t(label), shown);
    let body = html! {
        if desk.editing == Some(Part::Identity) {
            <IdentityEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
        } else {
            <dl class="facts">
                { row(identity::FIRST_NAME.any(), "person-first-name", Shown::text(held, identity::FIRST_NAME, str::to_owned)) }
                { row(identity::LAST_NAME.any(), "person-last-name", Shown::text(held, identity::LAST_NAME, str::to_owned)) }
                { row(identity::BIRTH_YEAR.any(), "person-birth-year", Shown::text(held, identity::BIRTH_YEAR, |year| year.to_string())) }
                { row(identity::LOCALITY.any(), "dossier-locality", Shown::text(held, identity::LOCALITY, |place| place.to_string())) }
            </dl>
        }
    };
    desk.panel(scene, Part::Identity, "dossier-identity", Fill::Facts, body)
}

#[component]
fn IdentityEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| form::identity(&props.dossier, scene.today));
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "identity", &props.onclose);
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let (first, last) = (identity::FIRST_NAME.any(), identity::LAST_NAME.any());
    let (year, place) = (identity::BIRTH_YEAR.any(), identity::LOCALITY.any());
    let spec = |field: AnyField, label: &'static str| FieldSpec::line(form.box_id(field), label);
    let text = |field: AnyField| form.text(field).to_owned();
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text| form.set(field, text));
    let of_year = spec(year, "person-birth-year").of(FieldKind::Year).help("person-birth-year-help");
    let of_place = spec(place, "dossier-locality").help("person-locality-help");
    let body = html! {
        <>
            <TextField spec={spec(first, "person-first-name")} value={text(first)} error={wrong(first)} oninput={typed(first)} />
            <TextField spec={spec(last, "person-last-name")} value={text(last)} error={wrong(last)} oninput={typed(last)} />
            <TextField spec={of_year} value={text(year)} error={wrong(year)} oninput={typed(year)} />
            <LocalityInput spec={of_place} value={text(place)} error={wrong(place)} oninput={typed(place)} />
        </>
    };
    form_frame(&scene, "identity-title", &draft.ending(&onsubmit, &props.onclose), body)
}
