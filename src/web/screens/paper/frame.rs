//! What every sheet has: the way back and the button above it, its head, and who printed it when.

use crate::app::Route;
use crate::i18n::formats;
use crate::web::dom;
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The sheet around its content. It is about a person or a group; the tools are what is chosen on the screen, and are not
/// printed. Another sheet is another page, so nothing on the screen stays from one to the next.
pub fn paper_frame(scene: &Scene, title: String, about: String, back: &Route, tools: Html, content: Html) -> Html {
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
        <div key={title.clone()} class="page" data-width="narrow">
            <div class="paper-tools">
                <div class="row">
                    <a class="btn" href={back.to_string()}>{ icon("chevron-left") }{ scene.t("paper-back") }</a>
                    <button type="button" class="btn primary push" onclick={print}>
                        { icon("print") }{ scene.t("paper-print") }
                    </button>
                </div>
                { tools }
                <p class="soft">{ scene.t("paper-hint") }</p>
            </div>
            <article class="paper" aria-labelledby="paper-title">
                <header class="paper-head">
                    <p>{ scene.settings.name.clone() }</p>
                    <h1 id="paper-title" tabindex="-1">{ title }</h1>
                    <p class="paper-about">{ about }</p>
                </header>
                { content }
                <footer class="paper-foot"><p>{ scene.ta("paper-printed", &printed) }</p></footer>
            </article>
        </div>
    }
}
