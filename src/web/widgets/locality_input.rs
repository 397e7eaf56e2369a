//! The box for a locality, which finds one by its postcode or its name.

use super::field::FieldSpec;
use super::suggest::{Hit, Suggest};
use crate::insight::people::localities::LocalityIndex;
use crate::web::assets;
use crate::web::failure::Failure;
use crate::web::scene::use_scene;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How many localities are offered.
const OFFERED: usize = 8;

#[derive(Properties, PartialEq)]
pub struct LocalityInputProps {
    pub spec: FieldSpec,
    pub value: AttrValue,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    pub oninput: Callback<String>,
}

/// A locality as it is typed. The list is read when the box is drawn; without it one types all the same.
#[component]
pub fn LocalityInput(props: &LocalityInputProps) -> Html {
    let scene = use_scene();
    let index = use_state(|| None::<Rc<LocalityIndex>>);
    {
        let index = index.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                match read().await {
                    Ok(read) => index.set(Some(Rc::new(read))),
                    Err(failure) => failure.report(),
                }
            });
        });
    }
    let found = index.as_ref().map(|index| index.search(&props.value, OFFERED)).unwrap_or_default();
    // A name that no Belgian place has may be a slip, or a place abroad: it is said, and taken.
    let unknown = index.is_some() && found.is_empty() && props.value.trim().chars().count() > 2;
    let note = unknown.then(|| AttrValue::from(scene.t("person-locality-unknown")));
    let hit = |place: &crate::insight::people::localities::Locality| Hit {
        words: place.name.clone().into(),
        detail: AttrValue::default(),
        tag: place.postcode.clone().into(),
    };
    let hits: Vec<Hit> = found.into_iter().map(hit).collect();
    let onpick = props.oninput.reform(|hit: Hit| format!("{} {}", hit.tag, hit.words));
    html! {
        <Suggest spec={props.spec.clone()} value={props.value.clone()} error={props.error.clone()} {note} {hits}
            oninput={props.oninput.clone()} {onpick} />
    }
}

async fn read() -> Result<LocalityIndex, Failure> {
    let table = assets::text("data/localities.csv").await?;
    LocalityIndex::parse(&table).map_err(|error| Failure(error.to_string()))
}
