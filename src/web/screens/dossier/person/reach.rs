//! How the person is reached.

use crate::app::form::{Problems, ReachForm};
use crate::domain::Line;
use crate::domain::codes::CHANNELS;
use crate::domain::telephone::dialled;
use crate::i18n::labels::{self, List};
use crate::insight::dossier::history::FieldOf;
use crate::insight::{Dossier, Record, Records};
use crate::journal::schema::{email, identity, phone, reach};
use crate::journal::{Field, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::desk::{Desk, Part, Shown};
use crate::web::screens::dossier::frame::panel::Fill;
use crate::web::screens::dossier::frame::rows::{RowsSpec, rows};
use crate::web::screens::dossier::frame::section::EditorProps;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// Channel, telephones, mails, postal address.
pub fn reach(scene: &Scene, dossier: &Rc<Dossier>, desk: &Desk) -> Html {
    let records = &dossier.records;
    let held = records.register(&Kind::Reach);
    let language = Shown::text(records.register(&Kind::Identity), identity::CONTACT_LANGUAGE, str::to_owned);
    let channel = |code: &str| labels::code(&scene.words, List::Channel, code);
    let body = html! {
        if desk.editing == Some(Part::Reach) {
            <ReachEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
        } else {
            <dl class="facts">
                { desk.row(scene, FieldOf::any(reach::PREFERRED_CHANNEL), scene.t("dossier-preferred-channel"),
                    Shown::text(held, reach::PREFERRED_CHANNEL, channel)) }
                { desk.row(scene, FieldOf::any(identity::CONTACT_LANGUAGE), scene.t("dossier-contact-language"), language) }
                { desk.row(scene, FieldOf::any(phone::NUMBER), scene.t("field-phone-number"),
                    Shown::list(links(records, phone::NUMBER, "tel:", dialled))) }
                { desk.row(scene, FieldOf::any(email::ADDRESS), scene.t("field-email-address"),
                    Shown::list(links(records, email::ADDRESS, "mailto:", unspaced))) }
                { address(scene, desk, held) }
            </dl>
        }
    };
    let kinds = [Kind::Reach, Kind::Phone, Kind::Email];
    let nothing =
        kinds.iter().all(|kind| records.of(kind).is_empty()) && records.one(identity::CONTACT_LANGUAGE).is_none();
    let fill = if nothing { Fill::Nothing } else { Fill::Facts };
    desk.panel(scene, Part::Reach, "dossier-reach", fill, body)
}

fn address(scene: &Scene, desk: &Desk, held: Option<&Record>) -> Html {
    let shown = Shown::field(held, reach::POSTAL_ADDRESS, |record| {
        html! {
            <>
                <span class="lines">{ record.get(reach::POSTAL_ADDRESS).map(str::to_owned) }</span>
                <span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span>
            </>
        }
    });
    desk.row(scene, FieldOf::any(reach::POSTAL_ADDRESS), scene.t("dossier-postal-address"), shown)
}

/// An address of electronic mail has no blanks.
fn unspaced(text: &str) -> Option<String> {
    Some(text.chars().filter(|sign| !sign.is_whitespace()).collect())
}

/// What is typed becomes a link only under the scheme given here; what is no address stays a text.
fn links(
    records: &Records,
    field: Field<Line>,
    scheme: &str,
    address: impl Fn(&str) -> Option<String>,
) -> Vec<(String, Html)> {
    let items = records.of(&field.kind).iter();
    let known = items.filter_map(|item| Some((item.keys.text().to_owned(), item.get(field)?.to_owned())));
    let link = |(key, text): (String, String)| {
        let href = address(&text).map(|address| format!("{scheme}{address}"));
        (key, html! { <a {href}>{ text }</a> })
    };
    known.map(link).collect()
}

#[component]
fn ReachEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| ReachForm::of(&props.dossier));
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "reach", &props.onclose);
    let onsubmit = {
        let (form, problems, dossier) = (form.clone(), problems.clone(), props.dossier.clone());
        Callback::from(move |()| answer(form.edits(&dossier), &problems, &submit))
    };
    let channels = CHANNELS
        .iter()
        .map(|code| (AttrValue::from(*code), AttrValue::from(labels::code(&scene.words, List::Channel, code))));
    let [channel_id, address_id] =
        [reach::PREFERRED_CHANNEL.any(), reach::POSTAL_ADDRESS.any()].map(|field| form.reach.box_id(field));
    let language_id = form.identity.box_id(identity::CONTACT_LANGUAGE);
    let channel = FieldSpec::line(channel_id, "dossier-preferred-channel").help("dossier-preferred-channel-help");
    let language =
        FieldSpec::line(language_id.clone(), "dossier-contact-language").help("dossier-contact-language-help");
    let address = FieldSpec::line(address_id.clone(), "dossier-postal-address")
        .of(FieldKind::Prose)
        .help("dossier-postal-address-help");
    let phones = RowsSpec { label: "field-phone-number", add: "dossier-phone-add", kind: FieldKind::Phone };
    let emails = RowsSpec { label: "field-email-address", add: "dossier-email-add", kind: FieldKind::Mail };
    let body = html! {
        <>
            <SelectField spec={channel} options={channels.collect::<Vec<_>>()} value={form.reach.text(reach::PREFERRED_CHANNEL).to_owned()}
                onchange={setter(&form, |form: &mut ReachForm, code| form.reach.set(reach::PREFERRED_CHANNEL, code))} />
            <TextField spec={language} value={form.identity.text(identity::CONTACT_LANGUAGE).to_owned()}
                error={error(&scene, &problems, &language_id)}
                oninput={setter(&form, |form: &mut ReachForm, text| form.identity.set(identity::CONTACT_LANGUAGE, text))} />
            { rows(&scene, phones, &form.phones, &problems, &setter(&form, |form: &mut ReachForm, rows| form.phones = rows)) }
            { rows(&scene, emails, &form.emails, &problems, &setter(&form, |form: &mut ReachForm, rows| form.emails = rows)) }
            <div class="full">
                <TextField spec={address} value={form.reach.text(reach::POSTAL_ADDRESS).to_owned()}
                    error={error(&scene, &problems, &address_id)}
                    oninput={setter(&form, |form: &mut ReachForm, text| form.reach.set(reach::POSTAL_ADDRESS, text))} />
            </div>
        </>
    };
    form_frame(&scene, "reach-title", &draft.ending(&onsubmit, &props.onclose), body)
}
