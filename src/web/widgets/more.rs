//! A long list that shows its beginning, and offers the rest.

use crate::web::scene::use_scene;
use yew::prelude::*;

/// How many of a list of `len` are shown, `first` of them until somebody asks for all, and the line that offers the rest.
#[hook]
pub fn use_first(first: usize, len: usize) -> (usize, Html) {
    let scene = use_scene();
    let whole = use_state_eq(|| false);
    let count = if *whole { len } else { first.min(len) };
    let onclick = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(true))
    };
    let rest = html! {
        if count < len {
            <p>
                { scene.ta("preview-more", &[("count", (len - count).into())]) }{ " " }
                <button type="button" class="link" {onclick}>{ scene.t("preview-show-all") }</button>
            </p>
        }
    };
    (count, rest)
}
