//! The form of a new company. While it is typed, it says which company may already be there.

use super::words::firm_name;
use crate::app::companies::creating::{Entry, LOCALITY, NAME, NUMBER, SECTOR};
use crate::app::companies::{Book, Msg};
use crate::app::form::Problems;
use crate::app::{Route, Shared};
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::companies::Firm;
use crate::insight::companies::duplicates::{Alike, likely};
use crate::journal::AnyField;
use crate::journal::schema::{company, company_site};
use crate::web::dom::{focus, focus_on};
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{error, form_frame, setter};
use crate::web::widgets::field::{FieldSpec, SelectField, TextField};
use crate::web::widgets::{LocalityInput, icon};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct NewCompanyFormProps {
    pub book: Shared<Book>,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

/// Once it is written, its page opens.
#[component]
pub fn NewCompanyForm(props: &NewCompanyFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let entry = use_state(Entry::default);
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::apart("company"), Standing::Opened);
    use_effect_with((), |()| focus_on(NAME));
    let onsubmit = {
        let (entry, problems, forget) = (entry.clone(), problems.clone(), draft.done(&Callback::noop()));
        Callback::from(move |()| match entry.read() {
            Ok(new) => {
                problems.set(Problems::new());
                forget.emit(());
                dispatch.send(Msg::Created(Box::new(new)));
            }
            Err(wrong) => {
                let first = wrong.first().and_then(|(id, _)| crate::web::dom::find(&format!("[id=\"{id}\"]")));
                if let Some(first) = first {
                    focus(&first);
                }
                problems.set(wrong);
            }
        })
    };
    let labelled = |id: &'static str, field: AnyField| FieldSpec::worded(id, field_label(&scene.words, field));
    let set = |change: fn(&mut Entry, String)| setter(&entry, change);
    let sectors = codes::SECTORS.iter().map(|code| ((*code).into(), scene.code(List::Sector, code).into()));
    let sectors: Vec<(AttrValue, AttrValue)> = sectors.collect();
    let found = likely(&props.book.firms, &entry.name, entry.number(), entry.postcode());
    let body = html! {
        <>
            <TextField spec={labelled(NAME, company::NAME.any())} value={entry.name.clone()}
                oninput={set(|entry, text| entry.name = text)} error={error(&scene, &problems, NAME)} />
            <TextField spec={labelled(NUMBER, company::NUMBER.any()).help("company-number-help")} value={entry.number.clone()}
                oninput={set(|entry, text| entry.number = text)} error={error(&scene, &problems, NUMBER)} />
            <SelectField spec={labelled(SECTOR, company::SECTOR.any()).coded()} options={sectors} value={entry.sector.clone()}
                onchange={set(|entry, text| entry.sector = text)} />
            <LocalityInput spec={labelled(LOCALITY, company_site::LOCALITY.any())} value={entry.locality.clone()}
                oninput={set(|entry, text| entry.locality = text)} error={error(&scene, &problems, LOCALITY)} />
            { there(&scene, &found) }
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

/// Who may already be there. The frame is always there, so a screen reader hears what comes into it.
fn there(scene: &Scene, found: &[(Rc<Firm>, Alike)]) -> Html {
    html! {
        <div role="status" class="full">
            if !found.is_empty() {
                <div class="banner" data-tone="warn">
                    { icon("warning") }
                    <p><b>{ scene.ta("company-likely", &[("count", found.len().into())]) }</b></p>
                    <ul class="stack" data-gap="s">
                        for (firm, why) in found {
                            <li key={firm.id.to_string()} class="row">
                                <span>{ sketch(scene, firm) }{ "\u{a0}· " }<span class="soft">{ scene.t(why_id(*why)) }</span></span>
                                <a class="btn small" href={Route::Company(firm.id).to_string()}>
                                    { scene.t("company-likely-open") }<span class="vh">{ "\u{a0}· " }{ firm_name(scene, firm) }</span>
                                </a>
                            </li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

/// The message that says why two may be one.
pub fn why_id(why: Alike) -> &'static str {
    match why {
        Alike::Number => "company-same-number",
        Alike::Name => "company-same-name",
    }
}

/// « Garage Lune · 6700 Arlon · 0419.618.535 ».
pub fn sketch(scene: &Scene, firm: &Firm) -> String {
    let parts =
        [Some(firm_name(scene, firm)), firm.locality().map(ToString::to_string), firm.number.map(|it| it.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
