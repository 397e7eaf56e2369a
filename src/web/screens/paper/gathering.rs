//! The list of a gathering to sign: who was invited, and a box for each signature.

use super::frame::paper_frame;
use super::parts::{facts, signatures};
use super::presence::row_head;
use crate::app::Route;
use crate::i18n;
use crate::insight::gathering::Gathering;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use yew::prelude::*;

/// Rows without a name, for those who come uninvited.
const SPARE: usize = 4;

#[derive(Properties, PartialEq)]
pub struct GatheringPaperProps {
    pub view: View,
}

/// The sheet of the gathering that the route names.
#[component]
pub fn GatheringPaper(props: &GatheringPaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-presence");
    let Route::GatheringSheet(id) = props.view.route else { return Html::default() };
    let Some(held) = props.view.gatherings.iter().find(|held| held.id == id) else {
        let back = Route::Sessions { cohort: None, week: None };
        let content = html! { <p>{ scene.t("gathering-missing") }</p> };
        return paper_frame(&scene, title, String::new(), &back, Html::default(), content);
    };
    let place = [(scene.t("paper-place"), held.venue.clone())];
    let content = html! {
        <>
            <p><b>{ i18n::gathering::when(&scene.words, held) }</b></p>
            { facts(&scene, &place) }
            { to_sign(&scene, held) }
            { signatures(&scene, &[scene.t("gathering-animator")]) }
        </>
    };
    let about = i18n::gathering::name(&scene.words, held);
    paper_frame(&scene, title, about, &Route::Gathering(id), Html::default(), content)
}

/// The boxes. Nothing of what people decide or need is on paper that goes round the room.
fn to_sign(scene: &Scene, held: &Gathering) -> Html {
    let names = held.people.iter().map(|somebody| (somebody.id.to_string(), somebody.name()));
    let spare = (0..SPARE).map(|place| (place.to_string(), String::new()));
    let rows: Vec<(String, String)> = names.chain(spare).collect();
    html! {
        <div class="paper-scroll" role="region" tabindex="0" aria-label={scene.t("paper-presence")}>
            <table class="paper-table" data-sign="">
                <thead>
                    <tr>
                        <th scope="col">{ scene.t("paper-name") }</th>
                        <th scope="col">{ scene.t("gathering-sign") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (key, name) in rows {
                        <tr key={key}>
                            { row_head(scene, name) }
                            <td data-blank=""></td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
