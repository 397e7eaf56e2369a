//! Who the person is.

use crate::app::form::{IdentityForm, Problems};
use crate::insight::dossier::history::FieldOf;
use crate::journal::AnyField;
use crate::journal::schema::identity;
use crate::web::scene::use_scene;
use crate::web::screens::dossier::frame::desk::{FactsPanel, Part, Shown};
use crate::web::screens::dossier::frame::section::{EditorProps, FactsProps};
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::LocalityInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField};
use yew::prelude::*;

/// Name, year of birth, locality.
#[component]
pub fn Identity(props: &FactsProps) -> Html {
    let scene = use_scene();
    let (desk, dossier) = (&props.desk, &props.dossier);
    let row = |field: AnyField, label, shown| desk.row(&scene, FieldOf::any(field), scene.t(label), shown);
    html! {
        <FactsPanel part={Part::Identity} title={scene.t("dossier-identity")} desk={desk.clone()}>
            if desk.editing == Some(Part::Identity) {
                <IdentityEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
            } else {
                <dl class="facts">
                    { row(identity::FIRST_NAME.any(), "person-first-name", Shown::text(&dossier.first_name, String::clone)) }
                    { row(identity::LAST_NAME.any(), "person-last-name", Shown::text(&dossier.last_name, String::clone)) }
                    { row(identity::BIRTH_YEAR.any(), "person-birth-year", Shown::text(&dossier.birth_year, ToString::to_string)) }
                    { row(identity::LOCALITY.any(), "dossier-locality", Shown::text(&dossier.locality, ToString::to_string)) }
                </dl>
            }
        </FactsPanel>
    }
}

#[component]
fn IdentityEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| IdentityForm::of(&props.dossier));
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let onsubmit = {
        let (form, problems, dossier, today) = (form.clone(), problems.clone(), props.dossier.clone(), scene.today);
        Callback::from(move |()| answer(form.edits(&dossier, today), &problems, &submit))
    };
    let wrong = |id| error(&scene, &problems, id);
    let first = FieldSpec::line(IdentityForm::FIRST_NAME, "person-first-name");
    let last = FieldSpec::line(IdentityForm::LAST_NAME, "person-last-name");
    let year = FieldSpec::line(IdentityForm::BIRTH_YEAR, "person-birth-year")
        .of(FieldKind::Year)
        .help("person-birth-year-help");
    let place = FieldSpec::line(IdentityForm::LOCALITY, "dossier-locality").help("person-locality-help");
    html! {
        <FormFrame title="identity-title" {onsubmit} oncancel={props.onclose.clone()}>
            <TextField spec={first} value={form.first_name.clone()} error={wrong(IdentityForm::FIRST_NAME)}
                oninput={setter(&form, |form, text| form.first_name = text)} />
            <TextField spec={last} value={form.last_name.clone()} error={wrong(IdentityForm::LAST_NAME)}
                oninput={setter(&form, |form, text| form.last_name = text)} />
            <TextField spec={year} value={form.birth_year.clone()} error={wrong(IdentityForm::BIRTH_YEAR)}
                oninput={setter(&form, |form, text| form.birth_year = text)} />
            <LocalityInput spec={place} value={form.locality.clone()} error={wrong(IdentityForm::LOCALITY)}
                oninput={setter(&form, |form, text| form.locality = text)} />
        </FormFrame>
    }
}
