//! The one dialog widget: `<dialog>` with `showModal()`, so the browser keeps the focus inside and `Esc` closes.

use super::icon;
use crate::web::back::use_back;
use crate::web::scene::use_scene;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DialogBoxProps {
    pub title: AttrValue,
    pub onclose: Callback<()>,
    /// `wide` for tables and long lists.
    #[prop_or_default]
    pub width: Option<AttrValue>,
    /// `0` where nothing in the body takes the focus: keys scroll it only if it does.
    #[prop_or_default]
    pub body_tabindex: Option<AttrValue>,
    #[prop_or_default]
    pub foot: Html,
    pub children: Html,
}

/// A modal dialog, open as long as it is drawn.
#[component]
pub fn DialogBox(props: &DialogBoxProps) -> Html {
    let scene = use_scene();
    let node = use_node_ref();
    use_back(&props.onclose);
    use_effect_with(node.clone(), |node: &NodeRef| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>()
            && !dialog.open()
            && let Err(error) = dialog.show_modal()
        {
            web_sys::console::error_1(&error);
        }
    });
    let close = props.onclose.reform(|_: MouseEvent| ());
    // `Esc` asks; the program answers by not drawing the dialog any more.
    let cancel = props.onclose.reform(|event: Event| event.prevent_default());
    html! {
        <dialog ref={node} class="dialog" data-width={props.width.clone()} aria-labelledby="dialog-title" oncancel={cancel}>
            <header class="dialog-head">
                <h2 id="dialog-title">{ props.title.clone() }</h2>
                <button type="button" class="btn quiet icon-only" aria-label={scene.t("common-close")} onclick={close}>
                    { icon("close") }
                </button>
            </header>
            <div class="dialog-body" tabindex={props.body_tabindex.clone()}>{ props.children.clone() }</div>
            if props.foot != Html::default() {
                <footer class="dialog-foot">{ props.foot.clone() }</footer>
            }
        </dialog>
    }
}
