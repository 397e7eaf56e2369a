//! People around the person, by function, each with the meetings that were noted.

use super::contacts::told;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::insight::contact::contacts;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::{contact, partner};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "partners",
    kind: Kind::Partner,
    title: "partners-title",
    add: "partners-add",
    empty: "partners-empty",
    boxes: fields!(partner: ROLE, ORGANISATION, NAME),
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (record.get(partner::ROLE).map(str::to_owned), record.id())),
    name: naming::partner,
    line,
};

/// The section of people around the person.
pub fn partners(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, partner: &Record) -> Html {
    html! {
        <>
            <p class="record-title">{ naming::partner(scene, partner) }</p>
            if let Some(organisation) = partner.get(partner::ORGANISATION) {
                <p class="record-more">{ organisation.to_owned() }</p>
            }
            { meetings(scene, dossier, partner) }
            if let Some(element) = partner.id() {
                { share_tick(scene, dispatch, dossier, Share { kind: &partner.kind, element, row: "partner", name: &naming::partner(scene, partner) }) }
            }
        </>
    }
}

/// « 2 rencontres, dernière le 4 mars », which opens on the list.
fn meetings(scene: &Scene, dossier: &Dossier, partner: &Record) -> Html {
    let meetings = partner.id().map(|id| contacts::meetings(&dossier.records, id)).unwrap_or_default();
    let Some(last) = meetings.first() else {
        return html! { <p class="record-more">{ scene.t("partners-no-meeting") }</p> };
    };
    let day = last.get(contact::DAY).map(|day| formats::short_day(&scene.words, day, scene.today));
    let date = day.unwrap_or_else(|| scene.t("record-no-dates"));
    let sum = scene.ta("partners-meetings", &[("count", meetings.len().into()), ("date", date.into())]);
    html! {
        <details>
            <summary class="record-more">{ sum }</summary>
            <ul class="record-sub plain">
                for meeting in meetings {
                    <li key={meeting.keys.text().to_owned()} class="record-line">
                        <span>{ told(scene, meeting) }</span>
                        if let Some(text) = meeting.get(contact::TEXT) {
                            <span class="lines hint">{ text.to_owned() }</span>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}
