//! What the sections of a dossier share: which form is open, and the rows of facts with their history.

use super::panel::Fill;
use crate::app::Shared;
use crate::insight::Record;
use crate::insight::dossier::history::FieldOf;
use crate::insight::path::workload::Load;
use crate::journal::Field;
use crate::journal::schema::content::Content;
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The id of the popover, which each history button opens.
pub const POPOVER: &str = "field-history";

/// A section with a form. One is open at a time: what its author has seen is known for one form only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Identity,
    Reach,
    Project,
    Path,
}

impl Part {
    /// What the ids of its elements begin with.
    pub fn id(self) -> &'static str {
        match self {
            Part::Identity => "identity",
            Part::Reach => "reach",
            Part::Project => "project",
            Part::Path => "path",
        }
    }
}

/// A field and what it is called, whose history is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub field: FieldOf,
    pub label: AttrValue,
}

/// What is open in the dossier, and how to open and close.
#[derive(Clone, PartialEq)]
pub struct Desk {
    pub editing: Option<Part>,
    pub asked: Option<Asked>,
    pub onedit: Callback<Part>,
    pub onclose: Callback<()>,
    pub onhistory: Callback<Asked>,
    /// What each colleague carries, where a referent is still to be chosen.
    pub loads: Shared<Vec<Load>>,
}

impl Desk {
    /// A panel with its heading and « Modifier ». What holds nothing is its heading alone.
    pub fn panel(&self, scene: &Scene, part: Part, title: &str, fill: Fill, body: Html) -> Html {
        let (title, id) = (scene.t(title), part.id());
        let quiet = fill == Fill::Nothing && self.editing != Some(part);
        let onclick = self.onedit.reform(move |_: MouseEvent| part);
        html! {
            <section class="panel" aria-labelledby={format!("{id}-title")} data-quiet={quiet.then_some("true")}>
                <div class="panel-head">
                    <h2 id={format!("{id}-title")}>{ title.clone() }</h2>
                    if self.editing != Some(part) {
                        <button type="button" class="btn quiet small" id={format!("{id}-edit")} {onclick}>
                            { icon(if quiet { "plus" } else { "edit" }) }
                            <span class="word">{ scene.t("common-edit") }<span class="vh">{ scene.about(&title) }</span></span>
                        </button>
                    }
                </div>
                if !quiet {
                    { body }
                }
            </section>
        }
    }

    /// The button that opens the history of a field.
    pub fn history(&self, scene: &Scene, field: FieldOf, label: &str) -> Html {
        let asked = Asked { field, label: label.to_owned().into() };
        let open = self.asked.as_ref() == Some(&asked);
        let name = scene.ta("dossier-history-open", &[("field", label.into())]);
        let onclick = self.onhistory.reform(move |_: MouseEvent| asked.clone());
        html! {
            <button type="button" class="btn quiet icon-only" aria-haspopup="dialog" aria-label={name}
                aria-expanded={if open { "true" } else { "false" }} popovertarget={POPOVER} {onclick}>
                { icon("history") }
            </button>
        }
    }

    /// A row of facts: the label, the history of the field where it has one, and the value.
    pub fn row(&self, scene: &Scene, field: FieldOf, label: String, value: Shown) -> Html {
        // Where nothing was ever said there is no history to see.
        let is_said = !matches!(value, Shown::NotAsked | Shown::Unsaid);
        let history = if is_said { self.history(scene, field, &label) } else { Html::default() };
        let (known, words) = match value {
            Shown::Unsaid => (false, html! { { scene.t("common-unsaid") } }),
            Shown::NotAsked => (false, html! { { scene.t("dossier-not-asked") } }),
            Shown::Unknown => (false, html! { { scene.t("value-unknown") } }),
            Shown::Newer => (false, html! { { scene.t("value-newer") } }),
            Shown::Value(words) => (true, words),
        };
        html! {
            <div>
                <dt>
                    { label }
                    { history }
                </dt>
                <dd data-unknown={(!known).then_some("")}>{ words }</dd>
            </div>
        }
    }
}

/// What a row of facts shows.
pub enum Shown {
    /// No fact says anything about it.
    NotAsked,
    /// Nor does one, and it is nothing that one asks a person: the organisation decides it.
    Unsaid,
    /// A colleague noted that it is unknown.
    Unknown,
    /// A colleague with a later version of the program noted it in words that this one does not know.
    Newer,
    Value(Html),
}

impl Shown {
    /// The same of what the organisation decides: nobody has to ask the person for it.
    pub fn decided_here(self) -> Self {
        if matches!(self, Shown::NotAsked) { Shown::Unsaid } else { self }
    }

    /// A field of a record, told in words that may need the whole record.
    pub fn field<T>(record: Option<&Record>, field: Field<T>, words: impl FnOnce(&Record) -> Html) -> Self {
        let known = record.and_then(|record| Some((record, record.held(field)?.shown.as_ref()?)));
        match known {
            None => Shown::NotAsked,
            Some((_, stated)) if stated.value.as_ref().is_some_and(|value| field.holds.is_newer(value)) => Shown::Newer,
            Some((record, stated)) if stated.value.is_some() => Shown::Value(words(record)),
            Some(_) => Shown::Unknown,
        }
    }

    /// A field of a record, told in words that need its value only.
    pub fn text<'r, T: Content>(
        record: Option<&'r Record>,
        field: Field<T>,
        words: impl FnOnce(T::Read<'r>) -> String,
    ) -> Self {
        let told = record.and_then(|record| record.get(field)).map(words).unwrap_or_default();
        Self::field(record, field, |_| html! { { told } })
    }

    /// The lines of a list; an empty one was not asked for.
    pub fn list(lines: Vec<(String, Html)>) -> Self {
        if lines.is_empty() {
            return Shown::NotAsked;
        }
        Shown::Value(html! {
            <ul class="plain">
                for (key, line) in lines { <li key={key}>{ line }</li> }
            </ul>
        })
    }
}
