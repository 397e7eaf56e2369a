//! When the path began, and who answered for the person before.

use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::path::entry::{Source, entry};
use crate::insight::path::referents::{Turn, coming, earlier, turns};
use crate::web::scene::Scene;
use yew::prelude::*;

/// Two lines under the facts of the path.
pub fn path_more(scene: &Scene, dossier: &Dossier) -> Html {
    let records = &dossier.records;
    let turns = turns(records);
    let begun = entry(records, scene.today).map(|entry| {
        let date = formats::day(&scene.words, entry.day);
        let source = match entry.source {
            Source::Interview => "contacts-entry-interview",
            Source::Session => "contacts-entry-session",
            Source::Presence => "contacts-entry-presence",
        };
        scene.ta(source, &[("date", date.into())])
    });
    let next = coming(&turns, scene.today).map(|turn| coming_words(scene, turn));
    let before: Vec<String> = earlier(&turns, scene.today).map(|turn| earlier_words(scene, turn)).collect();
    let unknown = begun.is_none().then_some("");
    html! {
        <div class="path-more">
            <p data-unknown={unknown}>{ begun.unwrap_or_else(|| scene.t("contacts-entry-unknown")) }</p>
            if let Some(next) = next {
                <p>{ next }</p>
            }
            if !before.is_empty() {
                <p>{ scene.ta("contacts-referents-before", &[("names", before.join(", ").into())]) }</p>
            }
        </div>
    }
}

fn coming_words(scene: &Scene, turn: &Turn) -> String {
    let date = formats::short_day(&scene.words, turn.from, scene.today);
    let name = turn.member.map_or_else(|| scene.t("board-card-no-referent"), |member| scene.member(member));
    scene.ta("contacts-referent-coming", &[("name", name.into()), ("date", date.into())])
}

/// « Anne (du 2 mars au 1 avril) ».
fn earlier_words(scene: &Scene, turn: &Turn) -> String {
    let day = |day| formats::short_day(&scene.words, day, scene.today);
    let name = turn.member.map(|member| scene.member(member)).unwrap_or_default();
    let to = turn.to.map(day).unwrap_or_default();
    scene.ta("contacts-referent-turn", &[("name", name.into()), ("from", day(turn.from).into()), ("to", to.into())])
}
