//! « Imprimer » in a dossier: the sheets of the person, and the presence sheet of the group.

use crate::app::agenda::At;
use crate::app::{Route, Sheet};
use crate::insight::Dossier;
use crate::insight::paper::congratulation::Offer;
use crate::journal::Kind;
use crate::journal::schema::grouping;
use crate::web::scene::use_scene;
use crate::web::screens::dossier::walk;
use crate::web::screens::shell::sheet_title;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the menu.
const MENU: &str = "dossier-print";

#[derive(Properties, PartialEq)]
pub struct PrintMenuProps {
    pub dossier: Rc<Dossier>,
}

/// The button and its menu, one link a sheet; those of a placement, of the search for a job and of what may be told of
/// a new one only where there is something to say.
#[component]
pub fn PrintMenu(props: &PrintMenuProps) -> Html {
    let scene = use_scene();
    let open = use_state(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let state = js_sys::Reflect::get(&event, &"newState".into()).ok().and_then(|state| state.as_string());
            open.set(state.as_deref() == Some("open"));
        })
    };
    let dossier = &props.dossier;
    let has_placement = !dossier.records.of(&Kind::Placement).is_empty();
    let has_search = !dossier.records.of(&Kind::SearchLog).is_empty();
    let may_tell = matches!(Offer::of(dossier, scene.today), Offer::Ready(_));
    let fits = |sheet: &Sheet| match sheet {
        Sheet::Placement(_) | Sheet::Visit(_) => has_placement,
        Sheet::Search(_) => has_search,
        Sheet::Congratulation => may_tell,
        _ => true,
    };
    let own = Sheet::ALL.into_iter().filter(fits).map(|sheet| (sheet_title(sheet), Route::Sheet(dossier.id, sheet)));
    let cohort = dossier.records.one(grouping::COHORT);
    let group = cohort.map(|_| ("paper-presence", Route::PresenceSheet { cohort, week: None }));
    let calendar = At { take: Some(dossier.id), ..At::default() }.route().to_string();
    html! {
        <>
            <button type="button" class="btn" aria-haspopup="menu" popovertarget={MENU}
                aria-expanded={if *open { "true" } else { "false" }}>{ icon("print") }{ scene.t("paper-print") }</button>
            <div class="menu" id={MENU} role="menu" popover="auto" aria-label={scene.t("paper-menu")} {ontoggle}
                onkeydown={Callback::from(walk)}>
                for (name, route) in own.chain(group) {
                    <a key={name} role="menuitem" href={route.to_string()}>{ icon("file") }<span>{ scene.t(name) }</span></a>
                }
                <a role="menuitem" href={calendar}>{ icon("calendar") }<span>{ scene.t("agenda-take") }</span></a>
            </div>
        </>
    }
}
