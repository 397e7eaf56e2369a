//! What is shared with a partner, purpose by purpose, with the way to the list of whom.

use crate::app::Shared;
use crate::app::sharing::{self, Overview, Shares};
use crate::domain::{OrgId, Purpose};
use crate::exchange::packing::Extent;
use crate::i18n::labels::List;
use crate::web::scene::{Dispatch, Scene};
use yew::prelude::*;

/// The figures; none before they were counted.
pub fn shares(scene: &Scene, out: &Dispatch, (org, name): (OrgId, &str), overview: Option<&Shared<Overview>>) -> Html {
    let title = format!("shares-{org}");
    let found: Vec<(Purpose, Shares)> = overview.map(|overview| overview.of(org).collect()).unwrap_or_default();
    html! {
        <section aria-labelledby={title.clone()}>
            <h4 id={title}>{ scene.t("shares-title") }<span class="vh">{ scene.about(name) }</span></h4>
            if overview.is_none() {
                <p class="record-more" role="status">{ scene.t("shares-counting") }</p>
            } else if found.is_empty() {
                <p class="record-more">{ scene.ta("shares-none", &[("organisation", name.into())]) }</p>
            }
            <ul class="record-sub plain">
                for (purpose, shares) in found {
                    { line(scene, out, (org, name), purpose, shares) }
                }
            </ul>
        </section>
    }
}

fn line(scene: &Scene, out: &Dispatch, partner: (OrgId, &str), purpose: Purpose, shares: Shares) -> Html {
    let (recipient, name) = partner;
    let why = scene.code(List::SharingPurpose, purpose.code());
    let said = |id: &str, count: usize| scene.ta(id, &[("count", count.into())]);
    let mut parts = vec![said("shares-agreed", shares.agreed), said("shares-told", shares.told)];
    if shares.told > 0 {
        parts.push(said("shares-news", shares.news));
    }
    let extent = Extent::News;
    let onclick = out.reform(move |_: MouseEvent| sharing::Msg::OpenedFor { recipient, purpose, extent });
    html! {
        <li key={purpose.code()} class="record-line" data-purpose={purpose.code()}>
            <span><b>{ why.clone() }</b>{ format!(" · {}", parts.join(" · ")) }</span>
            <button type="button" class="btn quiet small" {onclick}>
                { scene.t("shares-list") }<span class="vh">{ scene.about(&format!("{why}, {name}")) }</span>
            </button>
        </li>
    }
}
