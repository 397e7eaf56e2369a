//! One person of a packet that is prepared: how much leaves, or why nothing does, and all of it in sight when asked.

use crate::app::line_keys::line_keys;
use crate::app::sharing::{self, Desk, Details, Kept, Tick, Told};
use crate::domain::Day;
use crate::exchange::agreement::Lacking;
use crate::exchange::leaving::Stays;
use crate::i18n::formats;
use crate::i18n::previews::content;
use crate::i18n::values::kind_label;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The line of a person.
pub fn person(scene: &Scene, dispatch: &Dispatch, desk: &Desk, told: &Told, organisation: &str) -> Html {
    let id = told.person;
    let name = if told.name.is_empty() { scene.t("preview-person-unnamed") } else { told.name.clone() };
    let outlook = match told.outlook {
        Ok(outlook) => outlook,
        Err(why) => {
            return html! {
                <li key={id.to_string()}>
                    <div class="record">
                        <p class="record-title">{ name }</p>
                        <p class="record-more">{ lacking(scene, why, organisation) }</p>
                    </div>
                </li>
            };
        }
    };
    let leaves = outlook.facts(desk.extent);
    let onsend = dispatch.reform(move |_: Event| sharing::Msg::PersonToggled(id));
    let open = desk.open.as_ref().filter(|details| details.person == id);
    let next = open.is_none().then_some(id);
    let onopen = dispatch.reform(move |_: MouseEvent| sharing::Msg::PersonOpened(next));
    let until = formats::day(&scene.words, outlook.expires);
    let news = scene.ta("sharing-news", &[("count", leaves.into())]);
    let line = format!("{news} · {}", scene.ta("sharing-until", &[("date", until.into())]));
    html! {
        <li key={id.to_string()} class={open.is_some().then_some("full")}>
            <div class="record">
                <label class="check record-title">
                    <input type="checkbox" checked={!told.left_out && leaves > 0} disabled={leaves == 0} onchange={onsend} />
                    <span>
                        <span class="vh">{ scene.ta("sharing-send-of", &[("name", name.as_str().into())]) }</span>
                        <span aria-hidden="true">{ name.clone() }</span>
                    </span>
                </label>
                <p class="record-more">{ line }</p>
                if outlook.unticked > 0 {
                    <p class="record-more">{ scene.ta("sharing-unticked", &[("count", outlook.unticked.into())]) }</p>
                }
                if let Some(details) = open {
                    { whole(scene, dispatch, details, (&name, organisation)) }
                    { kept(scene, dispatch, details, organisation) }
                }
            </div>
            <div class="record-end">
                <button type="button" class="btn quiet small" aria-expanded={if open.is_some() { "true" } else { "false" }}
                    onclick={onopen}>
                    { scene.t(if open.is_some() { "sharing-detail-close" } else { "sharing-detail" }) }
                    <span class="vh">{ scene.about(&name) }</span>
                </button>
            </div>
        </li>
    }
}

/// Why nothing leaves.
fn lacking(scene: &Scene, why: Lacking, organisation: &str) -> String {
    let named = |id: &str| scene.ta(id, &[("organisation", organisation.into())]);
    let dated = |id: &str, day| {
        let date = formats::day(&scene.words, day);
        scene.ta(id, &[("organisation", organisation.into()), ("date", date.into())])
    };
    match why {
        Lacking::None => named("sharing-lacking-none"),
        Lacking::Purpose => named("sharing-lacking-purpose"),
        Lacking::Unsaid => named("sharing-lacking-unsaid"),
        Lacking::Withdrawn(day) => dated("sharing-lacking-withdrawn", day),
        Lacking::Expired(day) => dated("sharing-lacking-expired", day),
        Lacking::NotYet(day) => dated("sharing-lacking-not-yet", day),
    }
}

/// Of dossiers that are joined each leaves under its own agreement: those that stay, and why.
fn kept(scene: &Scene, dispatch: &Dispatch, details: &Details, organisation: &str) -> Html {
    html! {
        <ul class="plain" hidden={details.kept.is_empty()}>
            for kept in details.kept.iter() {
                { kept_line(scene, dispatch, kept, organisation) }
            }
        </ul>
    }
}

/// Why one stays; where no agreement was noted there, what the person signed can be.
fn kept_line(scene: &Scene, dispatch: &Dispatch, kept: &Kept, organisation: &str) -> Html {
    let (person, name) = (kept.person, named(scene, &kept.name));
    let onclick = dispatch.reform(move |_: MouseEvent| sharing::Msg::AgreementExtended(person));
    html! {
        <li key={person.to_string()}>
            <p class="hint">
                { scene.ta("sharing-kept", &[("name", name.as_str().into())]) }{ " " }{ lacking(scene, kept.why, organisation) }
            </p>
            if kept.why == Lacking::None {
                <p class="row">
                    <button type="button" class="btn small" {onclick}>
                        { scene.t("sharing-kept-extend") }<span class="vh">{ scene.about(&name) }</span>
                    </button>
                    <span class="hint">{ scene.t("sharing-kept-help") }</span>
                </p>
            }
        </li>
    }
}

/// All that leaves, all that may, and what stays.
fn whole(scene: &Scene, dispatch: &Dispatch, details: &Details, (name, organisation): (&str, &str)) -> Html {
    let leaves: Vec<String> = details.leaves.iter().map(|change| content(&scene.words, name, change, scene)).collect();
    let keys = line_keys(leaves.iter().map(String::as_str));
    html! {
        <div class="stack" data-gap="s">
            <section class="group">
                <h3>{ icon("share") }{ scene.t("sharing-leaves") }</h3>
                if leaves.is_empty() {
                    <p class="soft">{ scene.t("sharing-leaves-none") }</p>
                } else {
                    <ul class="sentences">
                        for (key, line) in keys.into_iter().zip(leaves) {
                            <li {key}>{ line }</li>
                        }
                    </ul>
                }
            </section>
            if !details.ticks.is_empty() {
                <section class="group">
                    <h3>{ icon("check") }{ scene.t("sharing-ticks") }</h3>
                    <ul class="sentences">
                        for tick in details.ticks.iter() {
                            { ticked(scene, dispatch, tick, (name, organisation)) }
                        }
                    </ul>
                </section>
            }
            if !details.stays.is_empty() {
                <section class="group">
                    <h3>{ icon("lock") }{ scene.t("sharing-stays") }</h3>
                    { stays(scene, details) }
                </section>
            }
        </div>
    }
}

fn ticked(scene: &Scene, dispatch: &Dispatch, tick: &Tick, (name, organisation): (&str, &str)) -> Html {
    let (person, element, row, leaves) = (tick.person, tick.element, tick.row, !tick.ticked);
    let onchange = dispatch.reform(move |_: Event| sharing::Msg::Ticked { person, element, row, leaves });
    html! {
        <li key={format!("{element}-{row}")}>
            <label class="check">
                <input type="checkbox" checked={tick.ticked} {onchange} />
                <span>{ content(&scene.words, name, &tick.says, scene) }</span>
            </label>
            if let Some(day) = tick.changed {
                <p class="hint" data-changed="">{ icon("info") }{ changed(scene, tick, organisation, day) }</p>
            }
        </li>
    }
}

/// That the recipient holds what it said before, and what becomes of what it says now.
fn changed(scene: &Scene, tick: &Tick, organisation: &str, day: Day) -> String {
    let id = if tick.ticked { "share-changed-goes" } else { "share-changed-stays" };
    let date = formats::day(&scene.words, day);
    scene.ta(id, &[("organisation", organisation.into()), ("date", date.into())])
}

/// What stays, each reason once, with what it keeps here.
fn stays(scene: &Scene, details: &Details) -> Html {
    let reasons = details.stays.chunk_by(|left, right| left.0 == right.0).map(|group| {
        let kinds = group.iter().map(|(_, kind, count)| {
            let what = kind_label(&scene.words, kind);
            scene.ta("sharing-stays-line", &[("what", what.into()), ("count", (*count).into())])
        });
        (group[0].0, kinds.collect::<Vec<_>>().join(", "))
    });
    html! {
        <ul class="sentences">
            for (why, kinds) in reasons {
                <li key={reason(why)}><b>{ scene.t(reason(why)) }</b>{ scene.about(&kinds) }</li>
            }
        </ul>
    }
}

fn reason(why: Stays) -> &'static str {
    match why {
        Stays::OutOfScope => "sharing-stays-out-of-scope",
        Stays::Foreign => "sharing-stays-foreign",
        Stays::Unknown => "sharing-stays-unknown",
        Stays::Waits => "sharing-stays-waits",
        Stays::Never | Stays::Unticked | Stays::Changed | Stays::Overwritten | Stays::TakenBack => {
            "sharing-stays-never"
        }
    }
}
