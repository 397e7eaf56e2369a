//! « Coller des offres »: a text, a link or a file of offers; what was read is proposed line by line, and added once confirmed.

use crate::app::Shared;
use crate::app::ledger::{Msg, OfferPlan, Shown, Stage, Tally};
use crate::domain::order::Fill;
use crate::domain::{NeedSort, OpeningId};
use crate::exchange::offers::plan::is_code;
use crate::exchange::offers::{Need, Offer, Planned};
use crate::exchange::sheet::Content;
use crate::exchange::writes::Standing;
use crate::i18n::labels::{self, List};
use crate::i18n::{formats, values};
use crate::insight::project::trades::TradeIndex;
use crate::journal::AnyField;
use crate::journal::schema::opening;
use crate::web::parts::use_parts;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::files::{given, refused};
use crate::web::screens::dossier::project::trades::{Needed, use_trades};
use crate::web::widgets::field::TextArea;
use crate::web::widgets::icon;
use crate::web::widgets::unfolded::use_unfolded;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// The source whose licence asks to be named.
const FOREM: &str = "forem";

#[derive(Properties, PartialEq)]
pub struct PasteOffersProps {
    pub view: View,
}

/// The panel, folded until somebody needs it; the repertory of trades is read once it is open.
#[component]
pub fn PasteOffers(props: &PasteOffersProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shown = props.view.ledger.clone();
    let text = use_state(String::new);
    let (is_open, ontoggle) = use_unfolded(!matches!(shown.offers, Stage::Idle));
    let trades = use_trades(if is_open { Needed::Words } else { Needed::Nothing });
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed: String| text.set(typed))
    };
    let onsubmit = {
        let (scene, dispatch, text, trades) = (scene.clone(), dispatch.clone(), text.clone(), trades.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (file, content) = (scene.t("ledger-pasted").into(), Content::Bytes(text.as_bytes().to_vec()));
            dispatch.send(Msg::OffersGiven { file, content: Ok(content), trades: trades.clone() });
        })
    };
    let loaders = use_parts().loaders;
    let onchange = {
        let trades = trades.clone();
        Callback::from(move |event: Event| {
            let (dispatch, trades) = (dispatch.clone(), trades.clone());
            given(&event, loaders, move |file, content| {
                dispatch.send(Msg::OffersGiven { file, content, trades: trades.clone() });
            });
        })
    };
    html! {
        <details class="panel" id="paste-offers" open={is_open} {ontoggle}>
            <summary>{ icon("upload") }{ scene.t("ledger-paste") }</summary>
            <div class="stack">
                <form class="form" {onsubmit}>
                    <p class="soft">{ scene.t("ledger-paste-says") }</p>
                    <div class="field">
                        <div class="field-label"><label for="offer-text">{ scene.t("ledger-paste-text") }</label></div>
                        <TextArea id="offer-text" value={(*text).clone()} {oninput} hint={AttrValue::from(scene.t("ledger-paste-hint"))} />
                    </div>
                    <div class="form-end">
                        <button type="submit" class="btn" disabled={text.trim().is_empty()}>{ scene.t("ledger-paste-read") }</button>
                    </div>
                    <div class="field">
                        <div class="field-label"><label for="offer-file">{ scene.t("ledger-paste-file") }</label></div>
                        <input type="file" id="offer-file" accept=".csv,.json,.xlsx,.txt,text/csv,application/json,text/plain" {onchange} aria-describedby="offer-file-hint" />
                        <p class="hint" id="offer-file-hint">{ scene.t("ledger-paste-file-hint") }</p>
                    </div>
                </form>
                <Outcome {shown} trades={trades.map(Shared::from)} />
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OutcomeProps {
    shown: Shared<Shown>,
    trades: Option<Shared<TradeIndex>>,
}

/// What became of what was given.
#[component]
fn Outcome(props: &OutcomeProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let stage = &props.shown.offers;
    let is_told = matches!(stage, Stage::Told { .. });
    // Where the repertory comes after the offers, their trades are looked up then.
    use_effect_with((is_told, props.trades.clone()), move |(is_told, trades)| {
        if let Some(trades) = trades.clone().filter(|_| *is_told) {
            dispatch.send(Msg::TradesRead(trades.into()));
        }
    });
    let status = match stage {
        Stage::Idle | Stage::Refused { .. } => String::new(),
        Stage::Told { plan, .. } => scene.ta("ledger-offers-found", &[("count", plan.offers.len().into())]),
        Stage::Writing { left } => scene.ta("ledger-writing", &[("count", (*left).into())]),
        Stage::Done(tally) => done(&scene, *tally),
    };
    html! {
        <div class="stack" data-gap="s">
            if let Stage::Refused { file, error } = stage {
                { refused(&scene, file, error) }
            }
            <p role="status"><b>{ status }</b></p>
            if let Stage::Told { plan, anew, .. } = stage {
                <Proposed plan={plan.clone()} anew={*anew} trades={props.trades.clone()} />
            }
        </div>
    }
}

fn done(scene: &Scene, tally: Tally) -> String {
    scene.ta("ledger-offers-done", &[("new", tally.new.into()), ("changed", tally.changed.into())])
}

#[derive(Properties, PartialEq)]
struct ProposedProps {
    plan: Rc<OfferPlan>,
    anew: bool,
    trades: Option<Shared<TradeIndex>>,
}

/// The offers that were read, each with its tick.
#[component]
fn Proposed(props: &ProposedProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let plan = &props.plan;
    // All that would change something are ticked until somebody unticks one.
    let left_out = use_state(BTreeSet::<OpeningId>::new);
    let changes = |planned: &&Planned| planned.standing != Standing::Same;
    let chosen: BTreeSet<OpeningId> =
        plan.offers.iter().filter(changes).map(|planned| planned.id).filter(|id| !left_out.contains(id)).into_set();
    let count = chosen.len();
    let confirm = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(Msg::OffersConfirmed(chosen.clone())))
    };
    let give_up = dispatch.reform(|_: MouseEvent| Msg::OffersGivenUp);
    let mut notes = Vec::new();
    notes.extend(props.anew.then(|| scene.t("ledger-anew")));
    if plan.masked > 0 {
        notes.push(scene.ta("preview-masked", &[("count", plan.masked.into())]));
    }
    if plan.empty > 0 {
        notes.push(scene.ta("ledger-offers-empty", &[("count", plan.empty.into())]));
    }
    if plan.offers.iter().any(|planned| planned.offer.source.as_deref() == Some(FOREM)) {
        notes.push(scene.t("ledger-licence"));
    }
    notes.push(scene.t("ledger-proposed"));
    html! {
        <div class="stack" data-gap="s" role="group" aria-label={scene.t("ledger-paste")} id="offer-plan">
            for note in notes {
                <p class="soft" key={note.clone()}>{ note.clone() }</p>
            }
            <ul class="records">
                for planned in plan.offers.iter() {
                    <li key={planned.id.to_string()} data-offer={planned.id.to_string()}>
                        { row(&scene, planned, &left_out, props.trades.as_deref()) }
                    </li>
                }
            </ul>
            <div class="form-end">
                <button type="button" class="btn" onclick={give_up}>{ scene.t("preview-cancel") }</button>
                if count > 0 {
                    <button type="button" class="btn primary" onclick={confirm}>
                        { scene.ta("ledger-offers-add", &[("count", count.into())]) }
                    </button>
                }
            </div>
        </div>
    }
}

/// One offer: its tick, what is known of it, and what is not.
fn row(
    scene: &Scene,
    planned: &Planned,
    left_out: &UseStateHandle<BTreeSet<OpeningId>>,
    trades: Option<&TradeIndex>,
) -> Html {
    let (id, offer) = (planned.id, &planned.offer);
    let title = offer.title.as_ref().or(offer.number.as_ref()).or(offer.link.as_ref());
    let title = title.map(ToString::to_string).unwrap_or_default();
    let standing = match planned.standing {
        Standing::New => "ledger-offer-new",
        Standing::Changed => "ledger-offer-changed",
        Standing::Same => "ledger-offer-same",
    };
    let onchange = {
        let left_out = left_out.clone();
        Callback::from(move |_: Event| {
            let mut now = (*left_out).clone();
            if !now.remove(&id) {
                now.insert(id);
            }
            left_out.set(now);
        })
    };
    let known = known(scene, offer, trades).join(" · ");
    let needs: Vec<String> = offer.needs.iter().map(|need| asked(scene, need)).collect();
    let unknown: Vec<String> =
        unknown(offer).into_iter().map(|field| values::field_label(&scene.words, field)).collect();
    html! {
        <div class="record">
            <label class="check">
                <input type="checkbox" checked={planned.standing != Standing::Same && !left_out.contains(&id)}
                    disabled={planned.standing == Standing::Same} {onchange} />
                <span><b>{ title }</b>{ " · " }{ scene.t(standing) }</span>
            </label>
            if !known.is_empty() {
                <p class="record-more">{ known }</p>
            }
            if !needs.is_empty() {
                <p class="record-more">{ scene.ta("ledger-offer-asks", &[("needs", needs.join(" · ").into())]) }</p>
            }
            if !unknown.is_empty() {
                <p class="hint">{ scene.ta("ledger-offer-unknown", &[("fields", unknown.join(", ").into())]) }</p>
            }
        </div>
    }
}

fn known(scene: &Scene, offer: &Offer, trades: Option<&TradeIndex>) -> Vec<String> {
    let trade = offer.trade.as_ref().map(|trade| {
        let label = trades.filter(|_| is_code(trade.as_str())).and_then(|trades| trades.label(trade.as_str()));
        label.map_or_else(|| trade.to_string(), str::to_owned)
    });
    let hours = offer.hours.iter().map(|code| scene.code(List::OpeningHours, code));
    let known = [
        offer.employer.as_ref().map(ToString::to_string),
        offer.locality.as_ref().map(ToString::to_string),
        trade,
        offer.contract.map(|contract| scene.code(List::OpeningContract, contract.code())),
        offer.weekly.map(|weekly| {
            let hours = formats::duration(&scene.words, weekly.as_minutes().into());
            scene.ta("ledger-offer-weekly", &[("hours", hours.into())])
        }),
    ];
    known.into_iter().flatten().chain(hours).collect()
}

/// What an offer says nothing of.
fn unknown(offer: &Offer) -> Vec<AnyField> {
    let fields = [
        (opening::EMPLOYER.any(), offer.employer.is_some() || offer.company.is_some()),
        (opening::LOCALITY.any(), offer.locality.is_some()),
        (opening::TRADE.any(), offer.trade.is_some()),
        (opening::CONTRACT.any(), offer.contract.is_some()),
        (opening::WEEKLY.any(), offer.weekly.is_some()),
    ];
    fields.into_iter().filter(|(_, known)| !known).map(|(field, _)| field).collect()
}

/// « Néerlandais B1 (souhaité) »
fn asked(scene: &Scene, need: &Need) -> String {
    let coded = |list: List, code: &Option<String>| code.as_ref().map(|code| scene.code(list, code));
    let words = need.words.as_ref().map(ToString::to_string);
    let level = need.level.as_ref().map(|level| labels::level(&scene.words, level));
    let months = need.months.map(|months| scene.ta("ledger-offer-months", &[("count", months.into())]));
    let language =
        words.clone().filter(|_| need.language.as_deref() == Some("other")).or(coded(List::Language, &need.language));
    let parts = match need.sort {
        Some(NeedSort::Language) => vec![language, level],
        _ => vec![coded(List::Driving, &need.driving), coded(List::Schooling, &need.schooling), months, words],
    };
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let id = if need.must == Some(true) { "ledger-offer-must" } else { "ledger-offer-wish" };
    scene.ta(id, &[("need", said.into())])
}
