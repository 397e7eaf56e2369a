//! The pieces of a sheet: facts with their dotted lines, lists, lines to write on, signatures; and how a line reads.

use crate::app::line_keys::line_keys;
use crate::domain::Day;
use crate::i18n::labels::{self, List};
use crate::i18n::{formats, values};
use crate::insight::dossier::Stretch;
use crate::insight::paper::{Bearer, Entry, Line};
use crate::insight::placement::work;
use crate::journal::Field;
use crate::journal::schema::{Type, end_proof};
use crate::web::scene::Scene;
use yew::prelude::*;

/// A label and what stands beside it; none is a dotted line to fill by hand.
pub type Fact = (String, Option<String>);

/// What is written by hand inside a sentence.
const BLANK: &str = "…………";

/// Facts, a line each.
pub fn facts(scene: &Scene, facts: &[Fact]) -> Html {
    html! {
        <dl class="paper-facts">
            for (label, value) in facts.iter() {
                <div key={label.clone()}><dt>{ label.clone() }</dt>{ answer(scene, value.clone()) }</div>
            }
        </dl>
    }
}

fn answer(scene: &Scene, value: Option<String>) -> Html {
    match value.filter(|value| !value.is_empty()) {
        Some(value) => html! { <dd>{ value }</dd> },
        None => html! { <dd data-blank=""><span class="vh">{ scene.t("paper-to-fill") }</span></dd> },
    }
}

/// A part of a sheet.
pub fn part(title: String, content: Html) -> Html {
    html! { <section class="paper-part"><h2>{ title }</h2>{ content }</section> }
}

/// A part that is a list; nothing when the list is empty.
pub fn list_part(title: String, items: &[String]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let list = html! {
        <ul class="paper-list">
            for (key, item) in line_keys(items.iter().map(String::as_str)).into_iter().zip(items) {
                <li {key}>{ item.clone() }</li>
            }
        </ul>
    };
    part(title, list)
}

/// Dotted lines for words written by hand.
pub fn blanks(scene: &Scene, title: String, count: usize) -> Html {
    let lines = html! {
        <>
            <p class="vh">{ scene.t("paper-to-fill") }</p>
            <ol class="paper-blanks" aria-hidden="true">
                for line in 0..count {
                    <li key={line} data-blank=""></li>
                }
            </ol>
        </>
    };
    part(title, lines)
}

/// A box each for a date and a signature, for all who sign.
pub fn signatures(scene: &Scene, of: &[String]) -> Html {
    html! {
        <ul class="paper-signatures">
            for who in of.iter() {
                <li key={who.clone()} data-blank=""><b>{ who.clone() }</b><span>{ scene.t("paper-signature") }</span></li>
            }
        </ul>
    }
}

/// Whom the sheet is about, for papers that leave the organisation: the app does not hold a date of birth.
pub fn identity(scene: &Scene, bearer: &Bearer) -> Vec<Fact> {
    vec![
        (scene.t("paper-name"), Some(name(scene, bearer))),
        (scene.t("paper-birth-date"), None),
        (scene.t("paper-address"), bearer.address.clone()),
    ]
}

/// The name of the person, or a word for one without a name.
pub fn name(scene: &Scene, bearer: &Bearer) -> String {
    if bearer.name.is_empty() { scene.t("person-unnamed") } else { bearer.name.clone() }
}

/// The value of a line; texts are whole.
pub fn told(scene: &Scene, line: &Line) -> Option<String> {
    let value = line.value.as_ref()?;
    let holds = line.field.holds;
    let whole = matches!(holds, Type::Line | Type::Prose).then(|| value.as_text()).flatten();
    let written = || values::value(&scene.words, line.field, value, scene);
    Some(whole.map_or_else(written, str::to_owned))
}

/// A line as a fact.
pub fn fact(scene: &Scene, line: &Line) -> Fact {
    (values::field_label(&scene.words, line.field), told(scene, line))
}

/// « Entreprise : Delhaize · Secteur : commerce ».
pub fn labelled(scene: &Scene, entry: &Entry) -> String {
    let line = |line: &Line| {
        let (field, value) = fact(scene, line);
        Some(scene.ta("summary-line", &[("field", field.into()), ("value", value?.into())]))
    };
    let key = entry.key.as_deref().map(|code| labels::code(&scene.words, List::Language, code));
    key.into_iter().chain(entry.lines.iter().filter_map(line)).collect::<Vec<_>>().join(" · ")
}

/// « Delhaize · commerce, du 2 au 20 février »: the words of an entry, then its start and end.
pub fn passage(scene: &Scene, entry: &Entry) -> String {
    let is_day = |line: &&Line| line.field.holds == Type::Day;
    let words = entry.lines.iter().filter(|line| !is_day(line)).filter_map(|line| told(scene, line));
    let day = |field: Field<Day>| {
        let line = entry.lines.iter().find(|line| line.field == field.any())?;
        field.read(line.value.as_ref()?)
    };
    let lasting = entry.lines.first().and_then(|line| work::lasting(&line.field.kind));
    let is_blank = |field: Field<Day>| entry.lines.iter().any(|line| line.field == field.any() && line.value.is_none());
    let dates = match lasting {
        Some([start, _, end]) if is_blank(end) => day(start).map(|start| {
            let from = formats::day(&scene.words, start);
            scene.ta("record-from-to", &[("from", from.into()), ("to", BLANK.into())])
        }),
        Some([start, planned_end, end]) => stretch(scene, day(start), day(end).or_else(|| day(planned_end))),
        None => day(end_proof::DAY).map(|day| formats::day(&scene.words, day)),
    };
    [words.collect::<Vec<_>>().join(" · ")].into_iter().chain(dates).collect::<Vec<_>>().join(", ")
}

/// « du 2 févr. 2026 au 20 févr. 2026 », or what is known of it.
pub fn stretch(scene: &Scene, from: Option<Day>, to: Option<Day>) -> Option<String> {
    let day = |day: Day| formats::day(&scene.words, day);
    match (from, to) {
        (Some(from), Some(to)) => {
            Some(scene.ta("record-from-to", &[("from", day(from).into()), ("to", day(to).into())]))
        }
        (Some(from), None) => Some(scene.ta("record-from", &[("from", day(from).into())])),
        (None, Some(to)) => Some(scene.ta("record-to", &[("to", day(to).into())])),
        (None, None) => None,
    }
}

/// The path, a step a line.
pub fn path(scene: &Scene, path: &[Stretch]) -> Vec<String> {
    let line = |step: &Stretch| {
        let when = stretch(scene, Some(step.from), step.to)?;
        Some(scene.ta("summary-line", &[("field", scene.step(step.step).into()), ("value", when.into())]))
    };
    path.iter().filter_map(line).collect()
}
