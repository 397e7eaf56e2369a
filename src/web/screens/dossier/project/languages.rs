//! The languages of a person: the newest level, and how far they came.

use crate::app::form::{Problems, RecordForm};
use crate::domain::{Day, codes};
use crate::i18n::labels::{self, List};
use crate::i18n::values::field_label;
use crate::i18n::{formats, project};
use crate::insight::project::language::{Language, languages};
use crate::insight::{Dossier, Record};
use crate::journal::schema::language_level;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::dossier::frame::section::FactsProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The entry whose form is open: a new one, or that of a language and a day.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    New,
    Change(String, Day),
}

fn button(open: &Open) -> String {
    match open {
        Open::New => "languages-open".to_owned(),
        Open::Change(language, day) => format!("language-{language}-{day}-edit"),
    }
}

const SPOKEN: AnyField = language_level::SPOKEN.any();
const WRITTEN: AnyField = language_level::WRITTEN.any();
const CERTIFICATE: AnyField = language_level::CERTIFICATE.any();

#[component]
pub fn Languages(props: &FactsProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let dossier = &props.dossier;
    let known = languages(&dossier.records, scene.today);
    let entries = dossier.records.of(&Kind::LanguageLevel);
    let fill = match &opening.now {
        Some(_) => Fill::Form,
        None if entries.is_empty() => Fill::Nothing,
        None => Fill::Lines,
    };
    let form = opening.now.as_ref().map(|open| match open {
        Open::New => RecordForm::entry(Kind::LanguageLevel, Keys::one(codes::LANGUAGES[0]), scene.today),
        Open::Change(language, day) => {
            let entry = entries.iter().find(|entry| entry.keys.text() == language && entry.day == Some(*day));
            entry.map_or_else(|| RecordForm::entry(Kind::LanguageLevel, Keys::one(language), *day), RecordForm::of)
        }
    });
    let form = form.map(|form| (format!("{}{}", form.keys.text(), form.on), form));
    let dated = entries.iter().rev().filter_map(|entry| Some((entry.keys.text().to_owned(), entry.day?, entry)));
    let press = |language: &str, day: Day| opening.press(Open::Change(language.to_owned(), day));
    let body = html! {
        <>
            if let Some((key, form)) = form {
                <LanguageEditor {key} dossier={dossier.clone()} {form} onclose={opening.onclose.clone()} />
            }
            <ul class="records">
                for language in known {
                    <li key={language.language.clone()}>{ line(&scene, &language) }</li>
                }
            </ul>
            if !entries.is_empty() {
                <details class="entries">
                    <summary>{ scene.ta("project-language-entries", &[("count", entries.len().into())]) }</summary>
                    <ul class="plain">
                        for (language, day, entry) in dated {
                            <li key={format!("{language}{day}")}>{ dated_line(&scene, entry, day, press(&language, day)) }</li>
                        }
                    </ul>
                </details>
            }
        </>
    };
    panel(&scene, "languages", "project-languages", fill, opening.press(Open::New), body)
}

fn line(scene: &Scene, language: &Language) -> Html {
    html! {
        <div class="record">
            <p class="record-title">
                { scene.code(List::Language, &language.language) }
                <span class="tag" data-tone="accent">{ project::sides(&scene.words, language).join(" · ") }</span>
            </p>
            if let Some(certificate) = language.certificate.clone() {
                <p class="record-more">{ certificate }</p>
            }
        </div>
    }
}

/// One entry as it was noted, with the button that puts it right.
fn dated_line(scene: &Scene, entry: &Record, day: Day, onclick: Callback<MouseEvent>) -> Html {
    let language = scene.code(List::Language, entry.keys.text());
    let level = |field| entry.get(field).map(|level| labels::level(&scene.words, level));
    let told = |id: &str, level: Option<String>| level.map(|level| scene.ta(id, &[("level", level.into())]));
    let parts = [
        Some(formats::day(&scene.words, day)),
        Some(language.clone()),
        told("project-spoken", level(language_level::SPOKEN)),
        told("project-written", level(language_level::WRITTEN)),
        entry.get(language_level::CERTIFICATE).map(str::to_owned),
    ];
    let words = parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ");
    let id = button(&Open::Change(entry.keys.text().to_owned(), day));
    html! {
        <div class="record-line">
            <span>{ words.clone() }</span>
            <button type="button" class="btn quiet small icon-only push" {id} {onclick}
                aria-label={scene.ta("dossier-edit", &[("field", words.into())])}>{ icon("edit") }</button>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LanguageEditorProps {
    dossier: Rc<Dossier>,
    form: RecordForm,
    onclose: Callback<()>,
}

/// A language, a day, the two levels and a certificate. Of an entry that is there, language and day stay.
#[component]
fn LanguageEditor(props: &LanguageEditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| props.form.clone());
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "languages", &props.onclose);
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let first = if form.is_new { form.box_id(language_level::LANGUAGE) } else { form.box_id(language_level::SPOKEN) };
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let label = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text: String| form.set(field, text));
    let wrong = |id: &str| error(&scene, &problems, id);
    let known = codes::LANGUAGES.iter().map(|code| ((*code).into(), scene.code(List::Language, code).into()));
    let levels =
        codes::LANGUAGE_LEVELS.iter().map(|level| ((*level).into(), labels::level(&scene.words, level).into()));
    let levels: Vec<(AttrValue, AttrValue)> = levels.collect();
    let onlanguage = setter(&form, |form: &mut RecordForm, language: String| {
        // An entry is always about a language: choosing none changes nothing.
        if !language.is_empty() {
            form.keys = Keys::one(language);
        }
    });
    let day = FieldSpec::worded(form.on_id(), scene.t("field-any-day")).of(FieldKind::Day(Toward::Either));
    let body = html! {
        <>
            if form.is_new {
                <SelectField spec={FieldSpec::line(form.box_id(language_level::LANGUAGE), "project-language")} options={known.collect::<Vec<(AttrValue, AttrValue)>>()}
                    value={form.keys.text().to_owned()} onchange={onlanguage} />
                <TextField spec={day} value={form.on.clone()} error={wrong(&form.on_id())}
                    oninput={setter(&form, |form: &mut RecordForm, on| form.on = on)} />
            }
            <SelectField spec={label(SPOKEN).coded()} options={levels.clone()} value={form.text(SPOKEN).to_owned()} onchange={typed(SPOKEN)} />
            <SelectField spec={label(WRITTEN).coded()} options={levels} value={form.text(WRITTEN).to_owned()} onchange={typed(WRITTEN)} />
            <TextField spec={label(CERTIFICATE)} value={form.text(CERTIFICATE).to_owned()} oninput={typed(CERTIFICATE)}
                error={wrong(&form.box_id(CERTIFICATE))} />
        </>
    };
    form_frame(&scene, "languages-title", &draft.ending(&onsubmit, &props.onclose), body)
}
