//! Who writes on this device, changed in one click.

use crate::app::settings;
use crate::domain::{Line, MemberId};
use crate::web::dom::{self, focus_on};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::board::card::initials;
use crate::web::widgets::{DialogBox, FieldSpec, Menu, TextField, icon};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// What is open.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Menu,
    Adding,
}

/// The button and its menu.
#[component]
pub fn MemberSwitch() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state(|| Open::Nothing);
    let now = *open;
    let set = |what: Open| {
        let open = open.clone();
        move || open.set(what)
    };
    let (show, hide, add, done) = (set(Open::Menu), set(Open::Nothing), set(Open::Adding), set(Open::Nothing));
    let Some(device) = scene.device else { return Html::default() };
    let name = scene.member(device.member);
    let members: Vec<_> = scene.settings.colleagues().cloned().collect();
    let choose = |member: MemberId| {
        let (dispatch, hide) = (dispatch.clone(), hide.clone());
        Callback::from(move |_: MouseEvent| {
            hide();
            if member != device.member {
                dispatch.send(settings::Msg::MemberChosen(member));
            }
        })
    };
    let onclose = {
        let open = open.clone();
        // The menu also closes when the dialog takes its place.
        Callback::from(move |()| {
            if *open == Open::Menu {
                open.set(Open::Nothing);
            }
        })
    };
    let expanded = if now == Open::Menu { "true" } else { "false" };
    html! {
        <>
            <button type="button" class="member btn quiet icon-only" aria-haspopup="menu" aria-expanded={expanded} title={name.clone()} onclick={move |_| show()}>
                <span class="avatar" data-size="l" aria-hidden="true">{ initials(&name) }</span>
                <span class="vh">{ scene.ta("shell-member", &[("name", name.into())]) }{ ". " }{ scene.t("shell-member-change") }</span>
            </button>
            if now == Open::Menu {
                <Menu label={scene.t("shell-member-menu")} title={html! { scene.t("shell-member-menu") }} {onclose}>
                    for member in members {
                        <button
                            key={member.id.to_string()}
                            type="button"
                            role="menuitemradio"
                            tabindex="-1"
                            aria-checked={if member.id == device.member { "true" } else { "false" }}
                            onclick={choose(member.id)}
                        >{ icon("check") }<span>{ member.name }</span></button>
                    }
                    <div role="separator"></div>
                    <button type="button" role="menuitem" tabindex="-1" onclick={move |_| add()}>
                        { icon("plus") }<span>{ scene.t("shell-member-add") }</span>
                    </button>
                </Menu>
            }
            if now == Open::Adding {
                <NewMember onclose={move |()| done()} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct NewMemberProps {
    onclose: Callback<()>,
}

/// The name of a colleague who will also work on this device.
#[component]
fn NewMember(props: &NewMemberProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let name = use_state(String::new);
    let wrong = use_state(|| false);
    use_effect_with((), |()| {
        focus_on("new-member-name");
        || {
            // Behind an open dialog nothing takes the focus, so its end is waited for.
            Timeout::new(0, || {
                if let Some(button) = dom::find(".member") {
                    dom::focus(&button);
                }
            })
            .forget();
        }
    });
    let onsubmit = {
        let (name, wrong, onclose) = (name.clone(), wrong.clone(), props.onclose.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Line::parse(&name) {
                Ok(name) => {
                    dispatch.send(settings::Msg::MemberCame(name));
                    onclose.emit(());
                }
                Err(_) => wrong.set(true),
            }
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |text: String| name.set(text))
    };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="new-member" class="btn primary">{ scene.t("common-add") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t("shell-member-add")} onclose={props.onclose.clone()} {foot}>
            <form id="new-member" class="form" {onsubmit}>
                <TextField
                    spec={FieldSpec::line("new-member-name", "shell-member-name")}
                    value={(*name).clone()}
                    {oninput}
                    error={wrong.then(|| AttrValue::from(scene.t("common-required")))}
                />
            </form>
        </DialogBox>
    }
}
