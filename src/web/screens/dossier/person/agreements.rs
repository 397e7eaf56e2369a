//! What the person agreed to on paper: with whom, for what, until when. Without one nothing of the dossier leaves.

use crate::app::form::RecordForm;
use crate::app::{Route, Sheet, erasing, sharing};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId, PersonId, Purpose, codes};
use crate::exchange::agreement::{Lacking, Noted};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::board::news::RENEWAL;
use crate::insight::erasing::answers;
use crate::insight::{Dossier, Record};
use crate::journal::schema::{agreement, dispatch, erasure_request, sent};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene, use_scene};
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::exchanges::erasures::erasure_tag;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "agreements",
    kind: Kind::Agreement,
    title: "agreement-title",
    add: "agreement-add",
    empty: "agreement-empty",
    boxes: fields!(agreement: RECIPIENT, SIGNED, EXPIRES, PURPOSES, SCOPE, PAPER, WITHDRAWN),
    proposed,
    sort,
    name,
    line,
};

/// The section. An agreement names a partner whose card was received.
pub fn agreements(scene: &Scene, dossier: &Rc<Dossier>) -> Html {
    if scene.settings.peers().is_empty() && dossier.records.of(&Kind::Agreement).is_empty() {
        return html! {
            <section class="panel" aria-labelledby="agreements-title" data-quiet="true">
                <div class="panel-head">
                    <h2 id="agreements-title">{ scene.t("agreement-title") }</h2>
                    <p class="soft">{ scene.t("agreement-no-peer") }</p>
                </div>
            </section>
        };
    }
    html! {
        <>
            <RecordsSection dossier={dossier.clone()} spec={&SPEC} />
            { gone(scene, dossier) }
            { asked(scene, dossier) }
        </>
    }
}

/// What has left of the person: when, to whom, why, and whether they have it.
fn gone(scene: &Scene, dossier: &Dossier) -> Html {
    // A large packet was noted in parts, of which the first bears its name.
    let packet = |sent: &Record| sent.id().and_then(|id| scene.settings.records.element(&Kind::Dispatch, id));
    let mut packets: Vec<&Record> = dossier.records.of(&Kind::Sent).iter().filter_map(packet).collect();
    if packets.is_empty() {
        return Html::default();
    }
    packets.order_by_key(|packet| std::cmp::Reverse((packet.get(dispatch::SENT), packet.keys.clone())));
    html! {
        <section class="panel" aria-labelledby="sent-title">
            <div class="panel-head"><h2 id="sent-title">{ scene.t("sent-title") }</h2></div>
            <ul class="record-sub plain">
                for packet in packets {
                    <li key={packet.keys.text().to_owned()} class="record-line">
                        <span>{ gone_line(scene, packet) }</span>
                        { received(scene, packet) }
                    </li>
                }
            </ul>
            <p class="hint">{ scene.t("sent-help") }</p>
        </section>
    }
}

/// What partners were asked to erase, and what they answered.
fn asked(scene: &Scene, dossier: &Dossier) -> Html {
    let of_person = |person: PersonId| dossier.id == person || dossier.parts.iter().any(|part| part.person == person);
    let asked = answers::asked(&scene.settings).into_iter();
    let asked: Vec<answers::Asked> = asked.filter(|asked| asked.person.is_some_and(of_person)).collect();
    if asked.is_empty() {
        return Html::default();
    }
    html! {
        <section class="panel" aria-labelledby="erasures-title">
            <div class="panel-head"><h2 id="erasures-title">{ scene.t("erasures-title") }</h2></div>
            <ul class="record-sub plain">
                for asked in asked {
                    <li key={asked.request.to_string()} class="record-line">
                        <span>{ asked_line(scene, &asked) }</span>
                        { erasure_tag(scene, &asked) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn asked_line(scene: &Scene, asked: &answers::Asked) -> String {
    let organisation = scene.settings.peer(asked.to).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let date = asked.day.map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    scene.ta("erasures-asked", &[("organisation", organisation.into()), ("date", date.into())])
}

fn gone_line(scene: &Scene, packet: &Record) -> String {
    let date = packet.get(dispatch::SENT).map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    let organisation = packet.get(dispatch::TO).and_then(|org| scene.settings.peer(org));
    let organisation = organisation.map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let purpose = packet.get(dispatch::PURPOSE).map(|purpose| scene.code(List::SharingPurpose, purpose.code()));
    let args =
        [("date", date.into()), ("organisation", organisation.into()), ("purpose", purpose.unwrap_or_default().into())];
    scene.ta("sent-line", &args)
}

fn received(scene: &Scene, packet: &Record) -> Html {
    match packet.get(dispatch::RECEIVED).map(|day| formats::short_day(&scene.words, day, scene.today)) {
        Some(date) => {
            html! { <span class="tag" data-tone="accent">{ scene.ta("peers-received", &[("date", date.into())]) }</span> }
        }
        None => html! { <span class="tag">{ scene.t("peers-waiting") }</span> },
    }
}

/// Signed today for a year, with all that the table lets leave. The purposes are those of the paper: none is proposed.
fn proposed(_: &Dossier, today: Day) -> Vec<(AnyField, String)> {
    vec![
        (agreement::SIGNED.any(), today.to_string()),
        (agreement::EXPIRES.any(), today.plus_months(12).to_string()),
        (agreement::SCOPE.any(), codes::SCOPES.join("\n")),
    ]
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| std::cmp::Reverse((record.get(agreement::SIGNED), record.id())));
}

/// Who tells us by an agreement: the organisation that noted it, where it names ours.
fn giver(scene: &Scene, record: &Record) -> Option<OrgId> {
    let ours = scene.device.map(|device| device.org);
    let noted = record.held(agreement::RECIPIENT)?.shown.as_ref()?.by.org;
    (record.get(agreement::RECIPIENT) == ours && Some(noted) != ours).then_some(noted)
}

fn name(scene: &Scene, record: &Record) -> String {
    if let Some(giver) = giver(scene, record) {
        let organisation = scene.settings.peer(giver).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
        return scene.ta("agreement-from", &[("organisation", organisation.into())]);
    }
    let name = record.get(agreement::RECIPIENT).and_then(|org| scene.settings.peer(org));
    name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned)
}

/// How an agreement stands today.
struct Standing {
    tone: &'static str,
    words: String,
    /// Whether something may leave by it.
    valid: bool,
}

/// Whether something may leave by it today, and until when.
fn standing(scene: &Scene, record: &Record) -> Standing {
    let dated = |id: &str, day| scene.ta(id, &[("date", formats::day(&scene.words, day).into())]);
    let not = |tone, words| Standing { tone, words, valid: false };
    let purposes = record.get(agreement::PURPOSES).is_some_and(|mut named| named.next().is_some());
    let scope = record.get(agreement::SCOPE).is_some_and(|mut named| named.next().is_some());
    let noted = Noted {
        signed: record.get(agreement::SIGNED),
        expires: record.get(agreement::EXPIRES),
        withdrawn: record.get(agreement::WITHDRAWN),
        is_said: purposes && scope,
    };
    match noted.until(scene.today) {
        Err(Lacking::Withdrawn(day)) => not("late", dated("agreement-withdrawn", day)),
        Err(Lacking::NotYet(day)) => not("warn", dated("agreement-not-yet", day)),
        Err(Lacking::Expired(day)) => not("late", dated("agreement-expired", day)),
        Err(Lacking::Unsaid | Lacking::Purpose | Lacking::None) => not("warn", scene.t("agreement-unsaid")),
        Ok(day) if scene.today.days_until(day) <= RENEWAL => {
            Standing { tone: "warn", words: dated("agreement-ending", day), valid: true }
        }
        Ok(day) => Standing { tone: "accent", words: dated("agreement-valid", day), valid: true },
    }
}

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let Standing { tone, words, valid } = standing(scene, record);
    let valid = valid && giver(scene, record).is_none();
    let purposes = record.get(agreement::PURPOSES).unwrap_or_default();
    let purposes: Vec<String> =
        purposes.filter_map(Purpose::parse).map(|why| scene.code(List::SharingPurpose, why.code())).collect();
    let paper = record.get(agreement::PAPER).map(|place| scene.ta("agreement-paper", &[("where", place.into())]));
    let person = dossier.id;
    // Who was told nothing needs not hear of it, nor who may keep it under another agreement.
    let keeps = |org: &OrgId| {
        let others = dossier.records.of(&Kind::Agreement).iter().filter(|other| other.id() != record.id());
        others.filter(|other| other.get(agreement::RECIPIENT) == Some(*org)).any(|other| standing(scene, other).valid)
    };
    let told = |org: &OrgId| dossier.records.of(&Kind::Sent).iter().any(|sent| sent.get(sent::TO) == Some(*org));
    let withdrawn = record.get(agreement::WITHDRAWN).and(record.get(agreement::RECIPIENT)).filter(told);
    let kept = withdrawn.filter(keeps);
    let withdrawn = withdrawn.filter(|org| !keeps(org));
    let sheet = Route::Sheet(person, Sheet::Agreement(record.id()));
    let onclick = dispatch.reform(move |_: MouseEvent| sharing::Msg::Opened { persons: vec![person] });
    html! {
        <>
            <p class="record-title">{ name(scene, record) }{ " " }<span class="tag" data-tone={tone}>{ words }</span></p>
            if !purposes.is_empty() {
                <p class="record-more">{ purposes.join(", ") }</p>
            }
            if let Some(paper) = paper {
                <p class="record-more">{ paper }</p>
            }
            <p class="row">
                if valid {
                    <button type="button" class="btn small" {onclick}>{ icon("share") }{ scene.t("agreement-send") }</button>
                }
                if let Some(recipient) = withdrawn {
                    <button type="button" class="btn small" onclick={dispatch.reform(move |_: MouseEvent| sharing::Msg::WithdrawalAsked { person, recipient })}>
                        { icon("download") }{ scene.t("agreement-tell") }
                    </button>
                }
                <a class="btn small" href={sheet.to_string()}>{ icon("print") }{ scene.t("agreement-print") }</a>
            </p>
            if kept.is_some() {
                <p class="hint">{ scene.t("agreement-other-holds") }</p>
            }
            if giver(scene, record).is_none() && is_to_renew(scene, dossier, record) {
                <Renewal dossier={dossier.clone()} agreement={record.clone()} />
            }
        </>
    }
}

/// Whether an agreement has ended or soon will, and no later one with the same partner is noted.
fn is_to_renew(scene: &Scene, dossier: &Dossier, record: &Record) -> bool {
    let recipient = record.get(agreement::RECIPIENT);
    let Some(expires) = record.get(agreement::EXPIRES).filter(|_| recipient.is_some()) else { return false };
    let later =
        |other: &Record| other.get(agreement::RECIPIENT) == recipient && other.get(agreement::EXPIRES) > Some(expires);
    record.get(agreement::WITHDRAWN).is_none()
        && scene.today.days_until(expires) <= RENEWAL
        && !dossier.records.of(&Kind::Agreement).iter().any(later)
}

#[derive(Properties, PartialEq)]
struct RenewalProps {
    dossier: Rc<Dossier>,
    agreement: Record,
}

/// The button that renews an agreement.
pub fn renewal_button(agreement: ElementId) -> String {
    format!("agreement-{agreement}-renew")
}

/// « Renouveler »: a new agreement, which begins with what the one that ends says.
#[component]
fn Renewal(props: &RenewalProps) -> Html {
    let scene = use_scene();
    let (record, button) = (&props.agreement, props.agreement.id().map(renewal_button).unwrap_or_default());
    let opening = use_opening({
        let button = button.clone();
        move |_: &ElementId| button.clone()
    });
    if let Some(id) = opening.now {
        let form = RecordForm::element(Kind::Agreement, id, &renewed(record, scene.today)).within("renewal");
        return html! {
            <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={SPEC.boxes} title="agreements-title" {form}
                onclose={opening.onclose.clone()} />
        };
    }
    let onclick = opening.onopen.reform(|_: MouseEvent| ElementId::random());
    html! {
        <p class="row">
            <button type="button" class="btn small" id={button} {onclick}>
                { icon("undo") }{ scene.t("agreement-renew") }<span class="vh">{ scene.about(&name(&scene, record)) }</span>
            </button>
            <span class="hint">{ scene.t("agreement-renew-help") }</span>
        </p>
    }
}

/// Signed today for a year, for the same partner, purposes and families. The paper is another one.
fn renewed(record: &Record, today: Day) -> Vec<(AnyField, String)> {
    let before = RecordForm::of(record);
    let same = [agreement::RECIPIENT.any(), agreement::PURPOSES.any(), agreement::SCOPE.any()];
    let same = same.map(|field| (field, before.text(field).to_owned()));
    let days = [(agreement::SIGNED.any(), today), (agreement::EXPIRES.any(), today.plus_months(12))];
    same.into_iter().chain(days.map(|(field, day)| (field, day.to_string()))).collect()
}

/// What a partner told us under an agreement that has ended since, and that no other one allows us to keep.
pub fn ended(scene: &Scene, dossier: &Dossier) -> Html {
    let agreements = dossier.records.of(&Kind::Agreement);
    let by = |wanted: OrgId| agreements.iter().filter(move |record| giver(scene, record) == Some(wanted));
    let mut givers: Vec<OrgId> = agreements.iter().filter_map(|record| giver(scene, record)).collect();
    givers.order();
    givers.dedup();
    let last = |giver: &OrgId| by(*giver).filter_map(|record| record.get(agreement::EXPIRES)).max();
    let over = givers.iter().filter_map(|giver| Some((giver, last(giver).filter(|day| *day < scene.today)?)));
    html! {
        for (giver, day) in over {
            { ended_banner(scene, *giver, day) }
        }
    }
}

fn ended_banner(scene: &Scene, giver: OrgId, day: Day) -> Html {
    let organisation = scene.settings.peer(giver).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let args = [("organisation", organisation.into()), ("date", formats::day(&scene.words, day).into())];
    html! {
        <div key={giver.to_string()} class="banner" data-tone="warn" role="note">
            { icon("clock") }
            <p>{ scene.ta("agreement-ended-here", &args) }</p>
        </div>
    }
}

/// What partners ask to erase, until somebody says that it was done.
pub fn erasure_requests(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let open = dossier.records.of(&Kind::ErasureRequest).iter();
    let open = open.filter(|request| request.get(erasure_request::ANSWERED).is_none());
    html! {
        for request in open {
            { erasure_request(scene, dispatch, dossier, request) }
        }
    }
}

fn erasure_request(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, request: &Record) -> Html {
    let name = request.get(erasure_request::FROM).and_then(|org| scene.settings.peer(org));
    let organisation = name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let date = request.get(erasure_request::ASKED).map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    let person = dossier.id;
    let Some(request_id) = request.id() else { return Html::default() };
    let answer = |outcome: &'static str| {
        dispatch.reform(move |_: MouseEvent| sharing::Msg::ErasureAnswered { person, request: request_id, outcome })
    };
    let erase = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(vec![person]));
    html! {
        <div key={request.keys.text().to_owned()} class="banner" data-tone="warn" role="note">
            { icon("warning") }
            <p>{ scene.ta("erasure-asked", &[("organisation", organisation.into()), ("date", date.into())]) }</p>
            <p class="hint">{ scene.t("erasure-answer-help") }</p>
            <div class="row">
                <button type="button" class="btn small" onclick={answer("erased")}>{ scene.t("erasure-done") }</button>
                <button type="button" class="btn small" onclick={answer("kept")}>{ scene.t("erasure-kept") }</button>
                <button type="button" class="btn small danger" onclick={erase}>{ icon("trash") }{ scene.t("erasing-open") }</button>
            </div>
        </div>
    }
}
