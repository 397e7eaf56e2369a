//! « Proposer quelqu'un »: people of the board, found by their names, several at once.

use crate::app::Shared;
use crate::app::companies::Book;
use crate::app::openings::Msg;
use crate::domain::order::InOrder;
use crate::domain::{OpeningId, PersonId, fold_text};
use crate::insight::matching::Profile;
use crate::insight::openings::Recruitment;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::DialogBox;
use crate::web::widgets::field::{FieldSpec, TextField};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// How many people are listed; more words make it fewer.
const LISTED: usize = 30;

#[derive(Properties, PartialEq)]
pub struct ProposeDialogProps {
    pub book: Shared<Book>,
    pub opening: OpeningId,
    pub recruitment: Rc<Recruitment>,
    pub onclose: Callback<()>,
}

#[component]
pub fn ProposeDialog(props: &ProposeDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let words = use_state_eq(String::new);
    let ticked = use_state(BTreeSet::<PersonId>::new);
    use_effect_with((), |()| {
        if let Some(first) = dom::find("#propose input") {
            dom::focus(&first);
        }
    });
    let (found, more) = found(&props.book, &props.recruitment, &words, &ticked);
    let onsubmit = {
        let (ticked, onclose, opening) = (ticked.clone(), props.onclose.clone(), props.opening);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if ticked.is_empty() {
                return;
            }
            dispatch.send(Msg::Proposed { opening, persons: ticked.iter().copied().collect() });
            onclose.emit(());
        })
    };
    let oninput = {
        let words = words.clone();
        Callback::from(move |text: String| words.set(text))
    };
    let toggle = |person: PersonId| {
        let ticked = ticked.clone();
        Callback::from(move |_: Event| {
            let mut next = (*ticked).clone();
            if !next.remove(&person) {
                next.insert(person);
            }
            ticked.set(next);
        })
    };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="propose" class="btn primary" aria-disabled={ticked.is_empty().then_some("true")}>
                { scene.ta("openings-propose-do", &[("count", ticked.len().into())]) }
            </button>
        </>
    };
    let left = props.book.left;
    html! {
        <DialogBox title={scene.t("openings-propose")} onclose={props.onclose.clone()} {foot}>
            <form id="propose" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title">
                <TextField spec={FieldSpec::line("propose-search", "openings-propose-search")} value={(*words).clone()} {oninput} />
                if let Some(left) = left {
                    <p class="hint" role="status">{ scene.ta("openings-reading", &[("count", left.into())]) }</p>
                }
                <fieldset class="checks">
                    <legend>{ scene.t("openings-propose-whom") }</legend>
                    if found.is_empty() {
                        <p class="soft">{ scene.t("openings-propose-nobody") }</p>
                    }
                    <ul class="plain">
                        for profile in found {
                            <li key={profile.person.to_string()}>
                                <label class="check">
                                    <input type="checkbox" checked={ticked.contains(&profile.person)} onchange={toggle(profile.person)} />
                                    <span>{ named(&scene, &profile) }</span>{ " " }<span class="tag">{ scene.step(profile.step) }</span>
                                </label>
                            </li>
                        }
                    </ul>
                    if more > 0 {
                        <p class="hint">{ scene.ta("openings-propose-more", &[("count", more.into())]) }</p>
                    }
                </fieldset>
            </form>
        </DialogBox>
    }
}

/// A name, or the word for somebody without one.
pub fn named(scene: &Scene, profile: &Profile) -> String {
    if profile.name.is_empty() { scene.t("person-unnamed") } else { profile.name.clone() }
}

/// Those whose name holds the words, by name, and how many there are beyond what is listed. Who is ticked stays in sight.
fn found(
    book: &Book,
    recruitment: &Recruitment,
    words: &str,
    ticked: &BTreeSet<PersonId>,
) -> (Vec<Rc<Profile>>, usize) {
    let words = fold_text::words(words);
    let is_new = |profile: &&Rc<Profile>| recruitment.person(profile.person).is_none();
    let fits = |profile: &Profile| words.iter().all(|word| profile.sort_name.contains(word.as_str()));
    let mut found: Vec<Rc<Profile>> = book
        .people
        .values()
        .filter(is_new)
        .filter(|profile| ticked.contains(&profile.person) || fits(profile))
        .cloned()
        .collect();
    found.order_by(|left, right| {
        let rank = |it: &Profile| (!ticked.contains(&it.person), it.sort_name.clone(), it.person);
        rank(left).cmp(&rank(right))
    });
    let listed = LISTED.max(ticked.len());
    let more = found.len().saturating_sub(listed);
    found.truncate(listed);
    (found, more)
}
