//! The repertory of trades, read when it is first needed: the labels to show one, all the words to find one.

use crate::insight::project::trades::TradeIndex;
use crate::web::assets;
use crate::web::failure::Failure;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How much of the repertory is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    Nothing,
    /// The 532 trades.
    Labels,
    /// The job names and everyday words too: 28 000 entries.
    Words,
}

/// The repertory, once it is read. Where it cannot be had, codes are shown and words typed as they are.
#[hook]
pub fn use_trades(needed: Needed) -> Option<Rc<TradeIndex>> {
    let index = use_state(|| None::<Rc<TradeIndex>>);
    {
        let index = index.clone();
        use_effect_with(needed, move |needed| {
            let needed = *needed;
            if needed == Needed::Nothing {
                return;
            }
            spawn_local(async move {
                match read(needed).await {
                    Ok(read) => index.set(Some(Rc::new(read))),
                    Err(failure) => failure.report(),
                }
            });
        });
    }
    (*index).clone()
}

async fn read(needed: Needed) -> Result<TradeIndex, Failure> {
    let labels = assets::text("data/rome.csv").await?;
    let (mut names, mut words) = (String::new(), String::new());
    if needed == Needed::Words {
        names = assets::text("data/rome-appellations.csv").await?;
        words = assets::text("data/rome-words.csv").await?;
    }
    TradeIndex::parse(&labels, &names, &words).map_err(|error| Failure(error.to_string()))
}
