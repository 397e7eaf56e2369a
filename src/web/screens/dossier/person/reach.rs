//! How the person is reached.

use crate::app::form::{Problems, ReachForm};
use crate::domain::codes::CHANNELS;
use crate::i18n::labels::{self, List};
use crate::insight::Held;
use crate::insight::dossier::Item;
use crate::insight::dossier::history::FieldOf;
use crate::journal::schema::{email, identity, phone, reach};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::desk::{Desk, FactsPanel, Part, Shown};
use crate::web::screens::dossier::frame::rows::{Rows, RowsSpec};
use crate::web::screens::dossier::frame::section::{EditorProps, FactsProps};
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::Icon;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField};
use yew::prelude::*;

/// Channel, telephones, mails, postal address.
#[component]
pub fn Reach(props: &FactsProps) -> Html {
    let scene = use_scene();
    let (desk, dossier) = (&props.desk, &props.dossier);
    let channel = |code: &String| labels::code(&scene.words, List::Channel, code);
    html! {
        <FactsPanel part={Part::Reach} title={scene.t("dossier-reach")} desk={desk.clone()}>
            if desk.editing == Some(Part::Reach) {
                <ReachEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
            } else {
                <dl class="facts">
                    { desk.row(&scene, FieldOf::any(reach::PREFERRED_CHANNEL), scene.t("dossier-preferred-channel"),
                        Shown::text(&dossier.preferred_channel, channel)) }
                    { desk.row(&scene, FieldOf::any(identity::CONTACT_LANGUAGE), scene.t("dossier-contact-language"),
                        Shown::text(&dossier.contact_language, String::clone)) }
                    { desk.row(&scene, FieldOf::any(phone::NUMBER), scene.t("field-phone-number"),
                        Shown::list(links(&dossier.phones, "tel:"))) }
                    { desk.row(&scene, FieldOf::any(email::ADDRESS), scene.t("field-email-address"),
                        Shown::list(links(&dossier.emails, "mailto:"))) }
                    { address(&scene, desk, &dossier.postal_address) }
                </dl>
            }
        </FactsPanel>
    }
}

fn address(scene: &Scene, desk: &Desk, held: &Held<String>) -> Html {
    let shown = Shown::of(held, |address| {
        html! {
            <>
                <span class="lines">{ address.clone() }</span>
                <span class="tag"><Icon name="lock" />{ scene.t("dossier-obstacle-local") }</span>
            </>
        }
    });
    desk.row(scene, FieldOf::any(reach::POSTAL_ADDRESS), scene.t("dossier-postal-address"), shown)
}

/// What is typed becomes a link only under the scheme given here.
fn links(items: &[Item<Held<String>>], scheme: &str) -> Vec<(String, Html)> {
    let known = items.iter().filter_map(|item| Some((item.id.to_string(), item.content.value()?.clone())));
    let link = |(key, text): (String, String)| {
        let address: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        (key, html! { <a href={format!("{scheme}{address}")}>{ text }</a> })
    };
    known.map(link).collect()
}

#[component]
fn ReachEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| ReachForm::of(&props.dossier));
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let onsubmit = {
        let (form, problems, dossier) = (form.clone(), problems.clone(), props.dossier.clone());
        Callback::from(move |()| answer(form.edits(&dossier), &problems, &submit))
    };
    let channels = CHANNELS
        .iter()
        .map(|code| (AttrValue::from(*code), AttrValue::from(labels::code(&scene.words, List::Channel, code))));
    let channel =
        FieldSpec::line(ReachForm::CHANNEL, "dossier-preferred-channel").help("dossier-preferred-channel-help");
    let language =
        FieldSpec::line(ReachForm::LANGUAGE, "dossier-contact-language").help("dossier-contact-language-help");
    let address = FieldSpec::line(ReachForm::ADDRESS, "dossier-postal-address")
        .of(FieldKind::Prose)
        .help("dossier-postal-address-help");
    let phones = RowsSpec { label: "field-phone-number", add: "dossier-phone-add", kind: FieldKind::Phone };
    let emails = RowsSpec { label: "field-email-address", add: "dossier-email-add", kind: FieldKind::Mail };
    html! {
        <FormFrame title="reach-title" {onsubmit} oncancel={props.onclose.clone()}>
            <SelectField spec={channel} options={channels.collect::<Vec<_>>()} value={form.channel.clone()}
                onchange={setter(&form, |form, code| form.channel = code)} />
            <TextField spec={language} value={form.language.clone()} error={error(&scene, &problems, ReachForm::LANGUAGE)}
                oninput={setter(&form, |form, text| form.language = text)} />
            <Rows spec={phones} rows={form.phones.clone()} problems={(*problems).clone()}
                onchange={setter(&form, |form, rows| form.phones = rows)} />
            <Rows spec={emails} rows={form.emails.clone()} problems={(*problems).clone()}
                onchange={setter(&form, |form, rows| form.emails = rows)} />
            <div class="full">
                <TextField spec={address} value={form.address.clone()} error={error(&scene, &problems, ReachForm::ADDRESS)}
                    oninput={setter(&form, |form, text| form.address = text)} />
            </div>
        </FormFrame>
    }
}
