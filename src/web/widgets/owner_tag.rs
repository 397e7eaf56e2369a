//! The mark of an answer that is proposed, because its organisation is of the sort that keeps this family of facts.

use super::icon;
use crate::domain::OrgType;
use crate::i18n::labels::List;
use crate::web::scene::Scene;
use yew::prelude::*;

/// Whose this family of facts usually is.
pub fn owner_tag(scene: &Scene, sort: OrgType) -> Html {
    let sort = scene.code(List::OrganisationType, sort.code());
    html! { <span class="tag">{ icon("check") }{ scene.ta("conflict-proposed", &[("type", sort.into())]) }</span> }
}
