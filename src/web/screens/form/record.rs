//! The form of a record: one box a field, by what the table of kinds says it holds.

use super::draft::{Standing, use_draft, use_new_day};
use super::trade::TradeInput;
use super::{Drawn, answer, error, form_frame, told_duration, told_year, use_submit_to};
use crate::app::form::answers::offered;
use crate::app::form::{NO, Problems, RecordForm, YES};
use crate::domain::{ElementId, Step};
use crate::fields;
use crate::i18n::values::{code_label, field_label};
use crate::insight::companies::Company;
use crate::insight::placement::work;
use crate::insight::project::answers::declined_of;
use crate::insight::{Dossier, Record};
use crate::journal::schema::{
    Type, agreement, cohort, company_contact, company_event, company_places, contact, end_proof, evaluation, follow_up,
    grouping, hiring_aid, org_contact, partner, placement, placement_visit, presence, public, referent, substitute,
    task, track, track_evaluation,
};
use crate::journal::{AnyField, Field, Kind};
use crate::web::dom;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::companies::{contact_name, site_name};
use crate::web::widgets::DaysInput;
use crate::web::widgets::LocalityInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RecordEditorProps {
    pub drawn: Drawn,
    /// What stands in the boxes when the form opens.
    pub form: RecordForm,
    /// The fields that are asked, in this order.
    pub boxes: &'static [AnyField],
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
    /// Whether the first box takes the focus: only when the user opened the form.
    #[prop_or(true)]
    pub focus: bool,
}

/// What is chosen in one press, for there are few answers and one of them is the point of the form.
const CHIPS: &[AnyField] = fields!(evaluation: RESULT, BY);

/// What most do not need to say: folded away, unless it was said.
const LATER: [&[AnyField]; 4] = [
    fields!(placement: TYPE, GOAL, SECTOR, FOUND_BY, RHYTHM, TRACK, DECIDED, SIGNED),
    fields!(evaluation: DAY, PUNCTUALITY, INSTRUCTIONS, QUALITY, PACE, TEAMWORK, SAFETY, JOB_OFFER, TEXT),
    fields!(contract: DECIDED, SIGNED, TRIAL_END),
    fields!(cpas_contract: DECIDED, SIGNED),
];

fn is_later(field: AnyField) -> bool {
    LATER.iter().any(|fields| fields.contains(&field))
}

/// The first box takes the focus when the user opened the form.
#[component]
pub fn RecordEditor(props: &RecordEditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| props.form.clone());
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::of(props.drawn.about(), props.form.draft_name()), Standing::Opened);
    use_new_day(&form, scene.today, &draft, RecordForm::turn);
    let submit = use_submit_to(&props.drawn, &draft.done(&props.onclose));
    let first = props.boxes.first().map(|field| props.form.box_id(*field)).unwrap_or_default();
    let focus = props.focus;
    use_effect_with((), move |()| {
        let found = [format!("[id=\"{first}\"]"), format!("[name=\"{first}\"]")];
        if let Some(first) = found.iter().find_map(|selector| dom::find(selector)).filter(|_| focus) {
            dom::focus(&first);
        }
    });
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let ontyped = {
        let form = form.clone();
        Callback::from(move |(field, text): (AnyField, String)| {
            let mut next = (*form).clone();
            match field.holds {
                Type::Code(_) => next.choose(field, &text),
                _ => next.set(field, text),
            }
            form.set(next);
        })
    };
    let ontoggled = {
        let form = form.clone();
        Callback::from(move |(field, item): (AnyField, String)| {
            let mut next = (*form).clone();
            next.toggle(field, &item);
            form.set(next);
        })
    };
    let day = {
        let form = form.clone();
        Callback::from(move |on: String| {
            let mut next = (*form).clone();
            next.on = on;
            form.set(next);
        })
    };
    let holder = Boxes { scene: &scene, drawn: &props.drawn, form: &form, problems: &problems };
    let asked = props.boxes.iter().filter(|field| form.asks(**field, scene.today));
    let (later, first): (Vec<&AnyField>, Vec<&AnyField>) = asked.partition(|field| is_later(**field));
    // What somebody said is in sight, and so is what is wrong.
    let is_wrong = |field: &AnyField| problems.iter().any(|(id, _)| *id == form.box_id(*field));
    let is_said = |field: &AnyField| *field != placement::DECIDED.any() && !props.form.text(*field).is_empty();
    let open = later.iter().copied().any(|field| is_wrong(field) || (!props.form.is_new && is_said(field)));
    let body = html! {
        <>
            if !form.on.is_empty() {
                <TextField spec={FieldSpec::worded(form.on_id(), scene.t("field-any-day")).of(FieldKind::Day(form.entry_toward()))} value={form.on.clone()}
                    oninput={day} error={error(&scene, &problems, &form.on_id())} />
            }
            for field in first {
                <div key={field.key} class={class(*field)}>{ holder.draw(*field, &ontyped, &ontoggled) }</div>
            }
            if !later.is_empty() {
                <details class="contact-more full" {open}>
                    <summary>{ scene.t("placement-more") }</summary>
                    <div class="form" data-columns="">
                        for field in later {
                            <div key={field.key} class={class(*field)}>{ holder.draw(*field, &ontyped, &ontoggled) }</div>
                        }
                    </div>
                </details>
            }
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

/// A box that takes the whole width.
fn class(field: AnyField) -> Option<&'static str> {
    let wide = matches!(field.holds, Type::Prose | Type::Codes(_) | Type::Steps | Type::Lines | Type::Days);
    wide.then_some("full")
}

/// What the boxes are drawn from.
struct Boxes<'a> {
    scene: &'a Scene,
    drawn: &'a Drawn,
    form: &'a RecordForm,
    problems: &'a Problems,
}

impl Boxes<'_> {
    fn draw(
        &self,
        field: AnyField,
        ontyped: &Callback<(AnyField, String)>,
        ontoggled: &Callback<(AnyField, String)>,
    ) -> Html {
        let label = field_label(&self.scene.words, field);
        let spec = FieldSpec::worded(self.form.box_id(field), label);
        let value = self.form.chosen(field).to_owned();
        let oninput = ontyped.reform(move |text| (field, text));
        let error = error(self.scene, self.problems, &self.form.box_id(field));
        let holds = field.holds;
        let options = match holds {
            Type::Step => Some(Step::ALL.map(|step| self.option(holds, step.code())).into()),
            Type::Code(codes) => {
                let offered = offered(field, codes);
                let newer = Some(value.as_str()).filter(|code| !code.is_empty() && !codes.contains(code));
                Some(offered.into_iter().chain(newer).map(|code| self.option(holds, code)).collect())
            }
            Type::Bool => Some(
                [(YES, "value-yes"), (NO, "value-no")].map(|(code, id)| (code.into(), self.scene.t(id).into())).into(),
            ),
            Type::Id => Some(match self.drawn {
                Drawn::Company(company) => of_company(self.scene, company, field),
                drawn => named(self.scene, drawn.dossier(), field),
            }),
            _ => None,
        };
        if let (Type::Code(codes), true) = (holds, CHIPS.contains(&field)) {
            return self.chips(spec, codes, field, ontyped);
        }
        if let Some(options) = options {
            let spec = match holds {
                Type::Id => spec,
                // Not answering is one thing, and nobody knowing another.
                _ if declined_of(field).is_some() => FieldSpec { none: Some("value-unknown"), ..spec },
                _ => spec.coded(),
            };
            return html! { <SelectField {spec} {options} {value} onchange={oninput} {error} /> };
        }
        let sort = match holds {
            Type::Days => return html! { <DaysInput {spec} {value} {oninput} {error} /> },
            Type::Codes(codes) => return with(self.checks(spec, codes, Type::Code(codes), ontoggled, field), error),
            Type::Steps => return with(self.checks(spec, Step::CODES, Type::Step, ontoggled, field), error),
            Type::Day => FieldKind::Day(self.form.toward(field)),
            Type::Year | Type::Count => FieldKind::Year,
            Type::Prose | Type::Lines => FieldKind::Prose,
            Type::Locality => return html! { <LocalityInput {spec} {value} {oninput} {error} /> },
            _ if field == company_places::TRADE.any() => {
                return html! { <TradeInput {spec} {value} {oninput} {error} /> };
            }
            _ if [org_contact::PHONE, company_contact::PHONE].iter().any(|known| known.any() == field) => {
                FieldKind::Phone
            }
            _ if [org_contact::MAIL, company_contact::MAIL].iter().any(|known| known.any() == field) => FieldKind::Mail,
            _ => FieldKind::Line,
        };
        let echo = match holds {
            Type::Minutes => told_duration(self.scene, field, &value),
            Type::Year => told_year(self.scene, &value),
            _ => None,
        };
        html! { <TextField spec={spec.of(sort)} {value} {oninput} {error} {echo} /> }
    }

    /// The answers side by side.
    fn chips(
        &self,
        spec: FieldSpec,
        codes: &'static [&'static str],
        field: AnyField,
        ontyped: &Callback<(AnyField, String)>,
    ) -> Html {
        let name = self.form.box_id(field);
        let chips = codes.iter().map(|code| {
            let onchange = ontyped.reform(move |_: Event| (field, (*code).to_owned()));
            (*code, self.form.text(field) == *code, self.option(field.holds, code).1, onchange)
        });
        html! {
            <fieldset class="checks">
                <legend>{ spec.words }</legend>
                <div class="choices" data-size="xs">
                    for (code, checked, label, onchange) in chips {
                        <label class="choice" key={code}>
                            <input type="radio" id={format!("{name}-{code}")} name={name.clone()} value={code} {checked} {onchange} />
                            <span>{ label }</span>
                        </label>
                    }
                </div>
            </fieldset>
        }
    }

    fn option(&self, holds: Type, code: &str) -> (AttrValue, AttrValue) {
        (code.to_owned().into(), code_label(&self.scene.words, holds, code, self.scene).into())
    }

    /// A box to tick for each item of a list.
    fn checks(
        &self,
        spec: FieldSpec,
        codes: &[&str],
        holds: Type,
        ontoggled: &Callback<(AnyField, String)>,
        field: AnyField,
    ) -> Html {
        let chosen: Vec<&str> = self.form.text(field).lines().collect();
        let boxes = codes.iter().map(|code| {
            let onchange = {
                let code = (*code).to_owned();
                ontoggled.reform(move |_: Event| (field, code.clone()))
            };
            ((*code).to_owned(), chosen.contains(code), self.option(holds, code).1, onchange)
        });
        let id = spec.id.clone();
        html! {
            <fieldset class="checks" id={spec.id}>
                <legend>{ spec.words }</legend>
                <ul class="plain">
                    for (code, checked, label, onchange) in boxes {
                        <li key={code.clone()}><label class="check"><input type="checkbox" id={format!("{id}-{code}")} {checked} {onchange} />{ label }</label></li>
                    }
                </ul>
            </fieldset>
        }
    }
}

/// Boxes to tick, and what is wrong with them.
fn with(boxes: Html, error: Option<AttrValue>) -> Html {
    html! {
        <>
            { boxes }
            if let Some(error) = error {
                <p class="field-error" role="alert">{ icon("warning") }<span>{ error }</span></p>
            }
        </>
    }
}

/// What an id of a field may name: filières, colleagues, and other elements of the dossier.
pub fn named(scene: &Scene, dossier: Option<&Dossier>, field: AnyField) -> Vec<(AttrValue, AttrValue)> {
    let entries = |entries: &[crate::insight::settings::Entry]| {
        let offered = entries.iter().filter(|entry| !entry.removed);
        offered.map(|entry| (entry.id.to_string().into(), entry.name.clone().into())).collect::<Vec<_>>()
    };
    let elements = |kind: Kind, word: fn(&Scene, &Record) -> String| {
        let records = dossier.into_iter().flat_map(|dossier| dossier.records.of(&kind));
        records.map(|record| (record.keys.text().to_owned().into(), word(scene, record).into())).collect()
    };
    let is = |known: &[Field<ElementId>]| known.iter().any(|known| known.any() == field);
    let members = [task::MEMBER, referent::MEMBER, placement_visit::MEMBER, substitute::BY];
    if is(&[cohort::TRACK, track::TEMPLATE]) {
        entries(&scene.settings.tracks)
    } else if is(&[grouping::COHORT, presence::COHORT]) {
        entries(&scene.settings.cohorts)
    } else if is(&[public::ENTRY]) {
        entries(&scene.settings.publics)
    } else if members.iter().any(|known| known.any() == field) {
        let colleagues = scene.settings.colleagues();
        colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect()
    } else if is(&[placement::TRACK, end_proof::TRACK, track_evaluation::TRACK]) {
        elements(Kind::Track, |scene, track| {
            let name = track.get(track::TEMPLATE).and_then(|id| scene.settings.entry(id));
            name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned)
        })
    } else if is(&[placement_visit::PLACEMENT, evaluation::PLACEMENT]) {
        elements(Kind::Placement, |scene, record| {
            titled(scene, record, record.get(placement::COMPANY), "kind-placement")
        })
    } else if is(&[hiring_aid::CONTRACT, follow_up::CONTRACT]) {
        elements(Kind::Contract, |scene, record| titled(scene, record, work::employer(record), "kind-contract"))
    } else if is(&[contact::PARTNER]) {
        elements(Kind::Partner, |scene, partner| {
            let role = partner.get(partner::ROLE).map(|role| scene.code(crate::i18n::labels::List::Role, role));
            let name = partner.get(partner::NAME).map(str::to_owned);
            let words: Vec<String> = [name, role].into_iter().flatten().collect();
            if words.is_empty() { scene.t("kind-partner") } else { words.join(" · ") }
        })
    } else if field == agreement::RECIPIENT.any() {
        let peers = scene.settings.peers().into_iter();
        peers.map(|(org, name)| (org.to_string().into(), name.to_owned().into())).collect()
    } else {
        Vec::new()
    }
}

/// What an id of a field may name of a company: colleagues, its places and its people.
fn of_company(scene: &Scene, company: &Company, field: AnyField) -> Vec<(AttrValue, AttrValue)> {
    if field == company_event::MEMBER.any() {
        let colleagues = scene.settings.colleagues();
        colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect()
    } else if field == company_event::CONTACT.any() {
        let told = company.contacts.iter().map(|contact| (contact.id, contact_name(scene, contact)));
        told.map(|(id, name)| (id.to_string().into(), name.into())).collect()
    } else {
        let told = company.sites.iter().map(|site| (site.id, site_name(scene, site)));
        told.map(|(id, name)| (id.to_string().into(), name.into())).collect()
    }
}

fn titled(scene: &Scene, record: &Record, name: Option<&str>, nameless: &'static str) -> String {
    let name = name.map_or_else(|| scene.t(nameless), str::to_owned);
    match work::dates(record).start {
        Some(start) => format!("{name} · {}", crate::i18n::formats::day(&scene.words, start)),
        None => name,
    }
}
