//! The filters of the board and of the list of persons. They live in the address, so a view can be bookmarked.

use crate::app::route::ReferentFilter;
use crate::app::{Filter, Msg};
use crate::domain::{ElementId, MemberId, Step};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::Icon;
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use yew::prelude::*;

/// The word for « nobody » among the values of a choice.
const NOBODY: &str = "nobody";

/// The props of the filters.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub filter: Filter,
}

/// The filters.
#[component]
pub fn Filters(props: &Props) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let filter = &props.filter;
    let me = scene.device.map(|device| ReferentFilter::Of(device.member));
    let mine = me.is_some() && filter.referent == me;
    let choose = |change: fn(&mut Filter, &str)| {
        let filter = filter.clone();
        dispatch.0.reform(move |value: String| {
            let mut filter = filter.clone();
            change(&mut filter, &value);
            Msg::FilterChosen(filter)
        })
    };
    let toggle_mine = {
        let next = Filter { referent: if mine { None } else { me }, ..filter.clone() };
        dispatch.0.reform(move |_: MouseEvent| Msg::FilterChosen(next.clone()))
    };
    let clear = dispatch.0.reform(|_: MouseEvent| Msg::FilterChosen(Filter::default()));
    let onreferent = choose(|filter, value| {
        filter.referent = match value {
            NOBODY => Some(ReferentFilter::Nobody),
            value => MemberId::parse(value).ok().map(ReferentFilter::Of),
        };
    });
    let ontrack = choose(|filter, value| filter.track = ElementId::parse(value).ok());
    let onstep = choose(|filter, value| filter.step = Step::parse(value));
    let value_of = |text: Option<String>| AttrValue::from(text.unwrap_or_default());
    let referent = value_of(filter.referent.map(|referent| match referent {
        ReferentFilter::Of(member) => member.to_string(),
        ReferentFilter::Nobody => NOBODY.to_owned(),
    }));
    html! {
        <div class="filters" id="filters" role="group" aria-label={scene.t("board-filters")}>
            <button type="button" class="chip" aria-pressed={if mine { "true" } else { "false" }} onclick={toggle_mine}>
                if mine {
                    <Icon name="check" />
                }
                { scene.t("board-filter-mine") }
            </button>
            <ChipSelect label={scene.t("board-filter-referent")} value={referent} answers={referents(&scene)} onchange={onreferent} />
            if scene.settings.tracks_on_offer().next().is_some() {
                <ChipSelect
                    label={scene.t("board-filter-track")}
                    value={value_of(filter.track.map(|track| track.to_string()))}
                    answers={tracks(&scene)}
                    onchange={ontrack}
                />
            }
            <ChipSelect
                label={scene.t("board-filter-step")}
                value={value_of(filter.step.map(|step| step.id().to_owned()))}
                answers={steps(&scene)}
                onchange={onstep}
            />
            if !filter.is_empty() {
                <button type="button" class="btn quiet small" onclick={clear}>{ scene.t("board-filter-clear") }</button>
            }
        </div>
    }
}

/// How many filters narrow the view.
pub fn active(filter: &Filter) -> usize {
    [filter.referent.is_some(), filter.track.is_some(), filter.step.is_some(), !filter.text.is_empty()]
        .into_iter()
        .filter(|active| *active)
        .count()
}

fn with_all(scene: &Scene, answers: impl Iterator<Item = Answer>) -> Vec<Answer> {
    let all = (AttrValue::default(), scene.t("board-filter-all").into());
    std::iter::once(all).chain(answers).collect()
}

fn referents(scene: &Scene) -> Vec<Answer> {
    let nobody = (NOBODY.into(), scene.t("board-filter-none").into());
    let members = scene.settings.colleagues().map(|member| (member.id.to_string().into(), member.name.clone().into()));
    with_all(scene, members.chain(std::iter::once(nobody)))
}

fn tracks(scene: &Scene) -> Vec<Answer> {
    let entries =
        scene.settings.tracks_on_offer().map(|entry| (entry.id.to_string().into(), entry.name.clone().into()));
    with_all(scene, entries)
}

fn steps(scene: &Scene) -> Vec<Answer> {
    let columns = scene.settings.columns.iter().filter(|column| !column.hidden);
    with_all(scene, columns.map(|column| (column.step.id().into(), scene.step(column.step).into())))
}
