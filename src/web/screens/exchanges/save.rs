//! « Sauvegarder »: a file with everything, sealed unless the user declines.

use crate::app::backup::{self, SHORTEST, State};
use crate::i18n::formats;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::{FieldKind, FieldSpec, TextField, icon};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SavePanelProps {
    pub backup: State,
}

/// What is typed in the form.
#[derive(Clone, PartialEq, Default)]
struct Typed {
    once: String,
    again: String,
    shown: bool,
    plain: bool,
    /// The user submitted once: from now on the form says what is missing.
    tried: bool,
}

impl Typed {
    fn errors(&self, scene: &Scene) -> [Option<AttrValue>; 2] {
        // Blanks around the words make nothing harder to guess.
        let short = self.once.trim().chars().count() < SHORTEST;
        let differs = !self.shown && self.once != self.again;
        let told = self.tried && !self.plain;
        [
            (told && short).then(|| scene.ta("backup-passphrase-short", &[("count", SHORTEST.into())]).into()),
            (told && !short && differs).then(|| scene.t("backup-passphrase-differs").into()),
        ]
    }

    /// From 1 to 4. Length is what counts: four random words cannot be guessed.
    fn strength(&self) -> usize {
        let length = self.once.trim().chars().count();
        let words = self.once.split_whitespace().count();
        match (length, words) {
            (0..SHORTEST, _) => 1,
            (..16, 0..=2) => 2,
            (..24, _) => 3,
            _ => 4,
        }
    }
}

#[component]
pub fn SavePanel(props: &SavePanelProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let typed = use_state(Typed::default);
    let change = |how: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            how(&mut next, text);
            typed.set(next);
        })
    };
    let onagain = dispatch.reform(|_: MouseEvent| backup::Msg::OfferedAgain);
    let onsubmit = {
        let (typed, scene) = (typed.clone(), scene.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let tried = Typed { tried: true, ..(*typed).clone() };
            if tried.errors(&scene).iter().any(Option::is_some) {
                return typed.set(tried);
            }
            let passphrase = (!tried.plain).then(|| tried.once.clone());
            dispatch.send(backup::Msg::Asked { passphrase });
            typed.set(Typed::default());
        })
    };
    let toggle = |how: fn(&mut Typed, String)| change(how).reform(|_: Event| String::new());
    html! {
        <section class="panel" aria-labelledby="save-title">
            <div class="panel-head"><h2 id="save-title">{ scene.t("backup-title") }</h2></div>
            <p class="soft">{ scene.t("backup-help") }</p>
            <form class="form" {onsubmit}>
                if !typed.plain {
                    { passphrase(&scene, &typed, [change(|typed, text| typed.once = text), change(|typed, text| typed.again = text)]) }
                    <label class="check">
                        <input type="checkbox" checked={typed.shown} onchange={toggle(|typed, _| typed.shown = !typed.shown)} />
                        <span>{ scene.t("backup-show-passphrase") }</span>
                    </label>
                }
                <label class="check">
                    <input type="checkbox" checked={typed.plain} onchange={toggle(|typed, _| typed.plain = !typed.plain)} />
                    <span>{ scene.t("backup-unsealed") }</span>
                </label>
                if typed.plain {
                    <div class="banner" data-tone="late" role="alert">
                        { icon("warning") }
                        <p>{ scene.t("backup-unsealed-warning") }</p>
                    </div>
                }
                <div class="form-end">
                    <button type="submit" class="btn primary">{ icon("download") }{ scene.t("backup-save") }</button>
                </div>
            </form>
            <p role="status">{ told(&scene, &props.backup) }</p>
            if matches!(props.backup, State::NotSaved(_)) {
                <div class="banner" data-tone="late" role="alert">
                    { icon("warning") }
                    <p>{ scene.t("backup-not-saved") }</p>
                    <div class="row">
                        <button type="button" class="btn small primary" onclick={onagain}>{ scene.t("backup-offer-again") }</button>
                    </div>
                </div>
            }
        </section>
    }
}

/// The boxes of a passphrase: one when it is shown, else one more that must say the same.
fn passphrase(scene: &Scene, typed: &Typed, [once, again]: [Callback<String>; 2]) -> Html {
    let [short, differs] = typed.errors(scene);
    let kind = if typed.shown { FieldKind::ShownSecret } else { FieldKind::Secret };
    html! {
        <>
            <TextField
                spec={FieldSpec::line("passphrase", "backup-passphrase").of(kind)}
                value={typed.once.clone()}
                oninput={once}
                error={short}
            />
            <p class="hint">{ scene.ta("backup-passphrase-help", &[("count", SHORTEST.into())]) }</p>
            { strength(scene, typed) }
            if !typed.shown {
                <TextField
                    spec={FieldSpec::line("passphrase-again", "backup-passphrase-again").of(FieldKind::Secret)}
                    value={typed.again.clone()}
                    oninput={again}
                    error={differs}
                />
            }
        </>
    }
}

fn told(scene: &Scene, backup: &State) -> String {
    match backup {
        State::Idle | State::NotSaved(_) => String::new(),
        State::Sealing { .. } | State::Offered(_) => scene.t("backup-sealing"),
        State::Failed => scene.t("backup-failed"),
        State::Made { file, bytes } => {
            let size = formats::size(&scene.words, *bytes);
            scene.ta("backup-made", &[("file", file.as_ref().into()), ("size", size.into())])
        }
    }
}

/// How hard the passphrase is to guess; nothing before it is typed.
fn strength(scene: &Scene, typed: &Typed) -> Html {
    if typed.once.is_empty() {
        return Html::default();
    }
    let level = typed.strength();
    html! {
        <div class="strength" data-level={level.to_string()}>
            <i></i><i></i><i></i><i></i>
            <span>{ scene.t(&format!("backup-strength-{level}")) }</span>
        </div>
    }
}
