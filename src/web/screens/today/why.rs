//! « Pourquoi vois-je ceci ? »: the fact and the threshold, where the rule comes from, and where it is set.

use super::acts::Act;
use super::row::Row;
use crate::app::today::set_at;
use crate::i18n::today as words;
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

pub fn why(scene: &Scene, row: &Row, onact: &Callback<Act>) -> Html {
    let set = set_at(row.rule(), row.step()).map(|place| onact.reform(move |_: MouseEvent| Act::Set(place)));
    html! {
        <div class="day-panel" data-panel="why" role="status">
            <p>{ row.why(scene) }</p>
            <p class="soft">{ words::source(&scene.words, row.rule()) }</p>
            if let Some(onclick) = set {
                <button type="button" class="btn quiet small" {onclick}>{ icon("settings") }{ scene.t("today-set") }</button>
            }
        </div>
    }
}
