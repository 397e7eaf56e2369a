//! The filters of the board and of the list of persons. They live in the address, so a view can be bookmarked.

use crate::app::board::axis::Axis;
use crate::app::board::filter::{EntryFilter, ReferentFilter, StatusFilter};
use crate::app::{Filter, board};
use crate::domain::codes::{DECLINED, ENTRY_STATUSES};
use crate::domain::{MemberId, Step};
use crate::i18n::labels::List;
use crate::insight::settings::Entry;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The value of a choice that stands for « nobody ».
const NOBODY: &str = "nobody";

/// The filters, and what stands beside them.
pub fn filters(scene: &Scene, dispatch: &Dispatch, filter: &Filter, beside: Html) -> Html {
    let me = scene.device.map(|device| ReferentFilter::Of(device.member));
    let mine = me.is_some() && filter.referent == me;
    let choose = |change: fn(&mut Filter, &str)| {
        let filter = filter.clone();
        dispatch.reform(move |value: String| {
            let mut filter = filter.clone();
            change(&mut filter, &value);
            board::Msg::FilterChosen(filter)
        })
    };
    let toggle_mine = {
        let next = Filter { referent: if mine { None } else { me }, ..filter.clone() };
        dispatch.reform(move |_: MouseEvent| board::Msg::FilterChosen(next.clone()))
    };
    let clear = dispatch.reform(|_: MouseEvent| board::Msg::FilterCleared);
    let onreferent = choose(|filter, value| {
        filter.referent = match value {
            NOBODY => Some(ReferentFilter::Nobody),
            value => MemberId::parse(value).ok().map(ReferentFilter::Of),
        };
    });
    let entry = |words: &Words, entries: &[Entry], chosen: Option<EntryFilter>, onchange: Callback<String>| {
        let answers = entries_on_offer(scene, words, entries);
        let value = chosen.map(EntryFilter::code).unwrap_or_default();
        html! {
            // A list without entries leaves nothing to choose.
            if answers.len() > 2 {
                <ChipSelect label={scene.t(words.label)} {value} {answers} {onchange} />
            }
        }
    };
    let settings = &scene.settings;
    let onstep = choose(|filter, value| filter.step = Step::parse(value));
    let onstatus = choose(|filter, value| filter.status = StatusFilter::parse(value));
    let value_of = |text: Option<String>| AttrValue::from(text.unwrap_or_default());
    let referent = value_of(filter.referent.map(|referent| match referent {
        ReferentFilter::Of(member) => member.to_string(),
        ReferentFilter::Nobody => NOBODY.to_owned(),
    }));
    html! {
        <div class="filters" id="filters" role="group" aria-label={scene.t("board-filters")}>
            <button type="button" class="chip" aria-pressed={if mine { "true" } else { "false" }} onclick={toggle_mine}>
                if mine {
                    { icon("check") }
                }
                { scene.t("board-filter-mine") }
            </button>
            <ChipSelect label={scene.t("board-filter-referent")} value={referent} answers={referents(scene)} onchange={onreferent} />
            { entry(&TRACK, &settings.tracks, filter.track, choose(|filter, value| filter.track = EntryFilter::parse(value))) }
            { entry(&COHORT, &settings.cohorts, filter.cohort, choose(|filter, value| filter.cohort = EntryFilter::parse(value))) }
            { entry(&TERRITORY, &settings.territories, filter.territory, choose(|filter, value| filter.territory = EntryFilter::parse(value))) }
            <ChipSelect
                label={scene.t("board-filter-step")}
                value={value_of(filter.step.map(|step| step.code().to_owned()))}
                answers={steps(scene, filter.step)}
                onchange={onstep}
            />
            if filter.status.is_some() || filter.axis == Some(Axis::Status) {
                <ChipSelect
                    label={scene.t("views-axis-statut")}
                    value={value_of(filter.status.as_ref().map(|status| status.code().to_owned()))}
                    answers={statuses(scene)}
                    onchange={onstatus}
                />
            }
            if !filter.is_empty() {
                <button type="button" class="btn quiet small" onclick={clear}>{ scene.t("board-filter-clear") }</button>
            }
            { beside }
        </div>
    }
}

/// The words of a list of the organisation: what it is called, all of it, and those who have none. Each list has its
/// own, for « toutes » and « tous » agree with it.
struct Words {
    label: &'static str,
    all: &'static str,
    none: &'static str,
}

const TRACK: Words =
    Words { label: "board-filter-track", all: "board-filter-all-track", none: "views-without-filiere" };
const COHORT: Words = Words { label: "dossier-cohort", all: "board-filter-all-cohort", none: "views-without-groupe" };
const TERRITORY: Words =
    Words { label: "dossier-territory", all: "board-filter-all-territory", none: "views-without-territoire" };

fn with_all(scene: &Scene, all: &'static str, answers: impl Iterator<Item = Answer>) -> Vec<Answer> {
    let all = (AttrValue::default(), scene.t(all).into());
    std::iter::once(all).chain(answers).collect()
}

fn referents(scene: &Scene) -> Vec<Answer> {
    let nobody = (NOBODY.into(), scene.t("views-without-referent").into());
    let members = scene.settings.colleagues().map(|member| (member.id.to_string().into(), member.name.clone().into()));
    with_all(scene, "board-filter-all-referent", members.chain(std::iter::once(nobody)))
}

fn entries_on_offer(scene: &Scene, words: &Words, entries: &[Entry]) -> Vec<Answer> {
    let offered = entries.iter().filter(|entry| !entry.removed);
    let offered = offered.map(|entry| (EntryFilter::Of(entry.id).code().into(), entry.name.clone().into()));
    let nothing = (EntryFilter::Nothing.code().into(), scene.t(words.none).into());
    with_all(scene, words.all, offered.chain(std::iter::once(nothing)))
}

/// The statuses on entry, that somebody does not wish to say, and that it is unknown (row R8).
fn statuses(scene: &Scene) -> Vec<Answer> {
    let codes = ENTRY_STATUSES.iter().copied().chain([DECLINED]);
    let codes = codes.map(|code| (code.into(), scene.code(List::EntryStatus, code).into()));
    let unknown = (StatusFilter::Nothing.code().to_owned().into(), scene.t("value-unknown").into());
    with_all(scene, "board-filter-all-status", codes.chain(std::iter::once(unknown)))
}

/// What is asked for has its words, even when nobody stands there any more.
fn steps(scene: &Scene, asked: Option<Step>) -> Vec<Answer> {
    with_all(
        scene,
        "board-filter-all-step",
        scene.steps_with(asked).map(|step| (step.code().into(), scene.step(step).into())),
    )
}
