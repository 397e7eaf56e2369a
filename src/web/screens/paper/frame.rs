//! What every sheet has: the way back and the button above it, its head, and who printed it when.

use crate::app::Route;
use crate::i18n::formats;
use crate::web::dom;
use crate::web::scene::use_scene;
use crate::web::widgets::Icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PaperFrameProps {
    pub title: AttrValue,
    /// The person or the group that the sheet is about.
    pub about: AttrValue,
    pub back: Route,
    /// What is chosen on the screen; it is not printed.
    #[prop_or_default]
    pub tools: Html,
    pub children: Html,
}

/// The sheet around its content.
#[component]
pub fn PaperFrame(props: &PaperFrameProps) -> Html {
    let scene = use_scene();
    let print = Callback::from(|_: MouseEvent| {
        // A browser that cannot print says so itself.
        if let Some(Err(error)) = dom::window().map(|window| window.print()) {
            web_sys::console::error_1(&error);
        }
    });
    let date = formats::day(&scene.words, scene.today);
    let author = scene.device.map_or_else(|| scene.t("common-somebody"), |device| scene.member(device.member));
    let printed =
        [("date", date.into()), ("name", author.into()), ("organisation", scene.settings.name.as_str().into())];
    html! {
        <div class="page" data-width="narrow">
            <div class="paper-tools">
                <div class="row">
                    <a class="btn" href={props.back.to_string()}><Icon name="chevron-left" />{ scene.t("paper-back") }</a>
                    <button type="button" class="btn primary push" onclick={print}>
                        <Icon name="print" />{ scene.t("paper-print") }
                    </button>
                </div>
                { props.tools.clone() }
                <p class="soft">{ scene.t("paper-hint") }</p>
            </div>
            <article class="paper" aria-labelledby="paper-title">
                <header class="paper-head">
                    <p>{ scene.settings.name.clone() }</p>
                    <h1 id="paper-title" tabindex="-1">{ props.title.clone() }</h1>
                    <p class="paper-about">{ props.about.clone() }</p>
                </header>
                { props.children.clone() }
                <footer class="paper-foot"><p>{ scene.ta("paper-printed", &printed) }</p></footer>
            </article>
        </div>
    }
}
