//! The box for a trade of the repertory, which everyday words find. It holds the code once one is chosen, and the words
//! until then.

use crate::insight::project::trades::TradeHit;
use crate::web::screens::dossier::project::trades::{Needed, use_trades};
use crate::web::widgets::field::FieldSpec;
use crate::web::widgets::suggest::{Hit, Suggest};
use yew::prelude::*;

/// How many trades are offered.
const OFFERED: usize = 8;

#[derive(Properties, PartialEq)]
pub struct TradeInputProps {
    pub spec: FieldSpec,
    pub value: AttrValue,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    pub oninput: Callback<String>,
}

#[component]
pub fn TradeInput(props: &TradeInputProps) -> Html {
    let index = use_trades(Needed::Words);
    let found = index.as_ref().map(|index| index.search(&props.value, OFFERED)).unwrap_or_default();
    let hit = |hit: TradeHit| Hit { words: hit.matched_words.into(), detail: hit.label.into(), tag: hit.code.into() };
    let hits: Vec<Hit> = found.into_iter().map(hit).collect();
    let label = index.as_ref().and_then(|index| index.label(&props.value));
    let note = label.map(|label| AttrValue::from(label.to_owned()));
    let onpick = props.oninput.reform(|hit: Hit| hit.tag.to_string());
    html! {
        <Suggest spec={props.spec.clone()} value={props.value.clone()} error={props.error.clone()} {note} {hits}
            oninput={props.oninput.clone()} {onpick} />
    }
}

#[derive(Properties, PartialEq)]
pub struct TradeNameProps {
    /// A code of the repertory, or words.
    pub trade: AttrValue,
}

/// What a trade is called: « K1304 Services domestiques »; the code alone while the labels are not here, and words as they
/// are.
#[component]
pub fn TradeName(props: &TradeNameProps) -> Html {
    let index = use_trades(Needed::Labels);
    let label = index.as_ref().and_then(|index| index.label(&props.trade));
    html! { <span>{ label.map_or_else(|| props.trade.to_string(), |label| format!("{} {label}", props.trade)) }</span> }
}
