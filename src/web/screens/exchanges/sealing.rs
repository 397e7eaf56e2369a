//! The form by which a file that goes out is sealed, unless the user declines.

use crate::app::backup::SHORTEST;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::{FieldKind, FieldSpec, TextField, icon};
use yew::prelude::*;

/// What the form says around its boxes.
#[derive(Clone, Copy, PartialEq)]
pub struct SealWords {
    /// How long a passphrase must be, and who needs it.
    pub help: &'static str,
    /// What becomes of a file that is not sealed; none where it always is.
    pub unsealed: Option<&'static str>,
    /// The button.
    pub submit: &'static str,
}

#[derive(Properties, PartialEq)]
pub struct SealFormProps {
    /// What the ids of the boxes begin with, where more than one such form may be in the page.
    #[prop_or_default]
    pub within: AttrValue,
    pub words: SealWords,
    /// The passphrase, or none where the user declined it.
    pub onsubmit: Callback<Option<String>>,
    /// Whether there is something to seal.
    #[prop_or(true)]
    pub ready: bool,
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

/// The boxes of a passphrase, a way to do without one, and the button.
#[component]
pub fn SealForm(props: &SealFormProps) -> Html {
    let scene = use_scene();
    let typed = use_state(Typed::default);
    let change = |how: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            how(&mut next, text);
            typed.set(next);
        })
    };
    let onsubmit = {
        let (typed, scene, onsubmit) = (typed.clone(), scene.clone(), props.onsubmit.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let tried = Typed { tried: true, ..(*typed).clone() };
            if tried.errors(&scene).iter().any(Option::is_some) {
                return typed.set(tried);
            }
            onsubmit.emit((!tried.plain).then(|| tried.once.clone()));
            typed.set(Typed::default());
        })
    };
    let toggle = |how: fn(&mut Typed, String)| change(how).reform(|_: Event| String::new());
    let boxes = [change(|typed, text| typed.once = text), change(|typed, text| typed.again = text)];
    html! {
        <form class="form" {onsubmit}>
            if !typed.plain {
                { passphrase(&scene, props, &typed, boxes) }
                <label class="check">
                    <input type="checkbox" checked={typed.shown} onchange={toggle(|typed, _| typed.shown = !typed.shown)} />
                    <span>{ scene.t("backup-show-passphrase") }</span>
                </label>
            }
            if let Some(warning) = props.words.unsealed {
                <label class="check">
                    <input type="checkbox" checked={typed.plain} onchange={toggle(|typed, _| typed.plain = !typed.plain)} />
                    <span>{ scene.t("backup-unsealed") }</span>
                </label>
                if typed.plain {
                    <div class="banner" data-tone="late" role="alert">
                        { icon("warning") }
                        <p>{ scene.t(warning) }</p>
                    </div>
                }
            }
            <div class="form-end">
                <button type="submit" class="btn primary" disabled={!props.ready}>
                    { icon("download") }{ scene.t(props.words.submit) }
                </button>
            </div>
        </form>
    }
}

/// The boxes of a passphrase: one when it is shown, else one more that must say the same.
fn passphrase(scene: &Scene, props: &SealFormProps, typed: &Typed, [once, again]: [Callback<String>; 2]) -> Html {
    let [short, differs] = typed.errors(scene);
    let kind = if typed.shown { FieldKind::ShownSecret } else { FieldKind::Secret };
    let id = |name: &str| if props.within.is_empty() { name.to_owned() } else { format!("{}-{name}", props.within) };
    html! {
        <>
            <TextField
                spec={FieldSpec::worded(id("passphrase"), scene.t("backup-passphrase")).of(kind)}
                value={typed.once.clone()}
                oninput={once}
                error={short}
            />
            <p class="hint">{ scene.ta(props.words.help, &[("count", SHORTEST.into())]) }</p>
            { strength(scene, typed) }
            if !typed.shown {
                <TextField
                    spec={FieldSpec::worded(id("passphrase-again"), scene.t("backup-passphrase-again")).of(FieldKind::Secret)}
                    value={typed.again.clone()}
                    oninput={again}
                    error={differs}
                />
            }
        </>
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
