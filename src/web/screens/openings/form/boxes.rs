//! The boxes of an opening, by what each field holds.

use super::{Typed, chosen_company, has_locality, holds_hours, left_company};
use crate::app::companies::Book;
use crate::app::form::{Problems, RecordForm};
use crate::domain::{CompanyId, OpeningSort, codes, fold_text};
use crate::i18n::labels::List;
use crate::i18n::values::{code_label, field_label};
use crate::insight::companies::Company;
use crate::insight::project::trades::{TradeHit, TradeIndex};
use crate::journal::AnyField;
use crate::journal::schema::Type;
use crate::journal::schema::opening::{COMPANY, EMPLOYER, HOURS, LOCALITY, SITE, SORT, TRADE};
use crate::web::scene::Scene;
use crate::web::screens::form::{error, setter, told_duration};
use crate::web::widgets::LocalityInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use crate::web::widgets::icon;
use crate::web::widgets::suggest::{Hit, Suggest};
use yew::prelude::*;

/// How many companies or trades are offered.
const OFFERED: usize = 8;

/// What the boxes are drawn from.
pub struct Boxes<'a> {
    pub scene: &'a Scene,
    pub book: &'a Book,
    pub typed: &'a UseStateHandle<Typed>,
    pub problems: &'a Problems,
    pub index: Option<&'a TradeIndex>,
}

impl Boxes<'_> {
    fn spec(&self, field: AnyField) -> FieldSpec {
        FieldSpec::worded(self.typed.form.box_id(field), field_label(&self.scene.words, field))
    }

    fn text(&self, field: AnyField) -> String {
        self.typed.form.text(field).to_owned()
    }

    fn wrong(&self, field: AnyField) -> Option<AttrValue> {
        error(self.scene, self.problems, &self.typed.form.box_id(field))
    }

    fn typed(&self, field: AnyField) -> Callback<String> {
        setter(self.typed, move |typed: &mut Typed, text| typed.form.set(field, text))
    }

    pub fn line(&self, field: AnyField) -> Html {
        html! { <TextField spec={self.spec(field)} value={self.text(field)} oninput={self.typed(field)} error={self.wrong(field)} /> }
    }

    pub fn prose(&self, field: AnyField) -> Html {
        let spec = self.spec(field).of(FieldKind::Prose);
        html! { <TextField {spec} value={self.text(field)} oninput={self.typed(field)} error={self.wrong(field)} /> }
    }

    pub fn day(&self, field: AnyField) -> Html {
        let spec = self.spec(field).of(FieldKind::Day(Toward::Either));
        html! { <TextField {spec} value={self.text(field)} oninput={self.typed(field)} error={self.wrong(field)} /> }
    }

    pub fn length(&self, field: AnyField) -> Html {
        let echo = told_duration(self.scene, field, self.typed.form.text(field));
        html! { <TextField spec={self.spec(field)} value={self.text(field)} oninput={self.typed(field)} error={self.wrong(field)} {echo} /> }
    }

    /// A code of the list that the field holds; one of a later version stays on offer.
    pub fn choice(&self, field: AnyField) -> Html {
        let Type::Code(known) = field.holds else { return Html::default() };
        let value = self.text(field);
        let newer = Some(value.as_str()).filter(|code| !code.is_empty() && !known.contains(code));
        let label = |code: &str| {
            let label = code_label(&self.scene.words, field.holds, code, self.scene);
            (AttrValue::from(code.to_owned()), AttrValue::from(label))
        };
        let options: Vec<(AttrValue, AttrValue)> = known.iter().copied().chain(newer).map(label).collect();
        html! { <SelectField spec={self.spec(field).coded()} {options} {value} onchange={self.typed(field)} error={self.wrong(field)} /> }
    }

    /// A job or a placement: the boxes follow it.
    pub fn job_or_placement(&self) -> Html {
        let codes = OpeningSort::ALL;
        let options: Vec<(AttrValue, AttrValue)> = codes
            .iter()
            .map(|sort| {
                let label = self.scene.code(List::OpeningSort, sort.code());
                (sort.code().into(), label.into())
            })
            .collect();
        let field = SORT.any();
        html! { <SelectField spec={self.spec(field).always()} {options} value={self.text(field)} onchange={self.typed(field)} error={self.wrong(field)} /> }
    }

    /// A company of the list, found by its name, or the employer in words.
    pub fn company(&self) -> Html {
        let chosen = CompanyId::parse(self.typed.form.text(COMPANY)).ok();
        let all = self.book.companies.clone();
        let words = fold_text::words(&self.typed.company);
        let fits = |company: &Company| words.iter().all(|word| company.sort_name.contains(word.as_str()));
        let is_asked = chosen.is_none() && !words.is_empty();
        let found = all.values().filter(|company| is_asked && !company.name.is_empty() && fits(company));
        let hits: Vec<Hit> = found.take(OFFERED).map(|company| hit(company)).collect();
        let oninput = {
            let all = all.clone();
            setter(self.typed, move |typed: &mut Typed, text: String| {
                let same = fold_text::fold(text.trim());
                let mut named = all.values().filter(|company| !same.is_empty() && company.sort_name == same);
                // One company of that name is meant by it; of several, one is chosen.
                match (named.next(), named.next()) {
                    (Some(only), None) => chosen_company(&mut typed.form, only.id),
                    _ => {
                        left_company(&mut typed.form);
                        typed.form.set(EMPLOYER, text.trim().to_owned());
                    }
                }
                typed.company = text;
            })
        };
        let onpick = setter(self.typed, move |typed: &mut Typed, picked: Hit| {
            if let Some(company) = all.values().find(|company| hit(company) == picked) {
                chosen_company(&mut typed.form, company.id);
                typed.company = company.name.clone();
            }
        });
        let spec = self.spec(COMPANY.any());
        let error = self.wrong(COMPANY.any()).or_else(|| self.wrong(EMPLOYER.any()));
        let hint = match (chosen, self.typed.company.trim().is_empty()) {
            (Some(_), _) => Some("openings-company-known"),
            (None, false) => Some("openings-company-words"),
            (None, true) => None,
        };
        html! {
            <div>
                <Suggest {spec} value={self.typed.company.clone()} {error} {hits} {oninput} {onpick} />
                if let Some(hint) = hint {
                    <p class="hint" role="status">{ self.scene.t(hint) }</p>
                }
            </div>
        }
    }

    /// Which site of the company, where it has several.
    pub fn site(&self) -> Html {
        let company = CompanyId::parse(self.typed.form.text(COMPANY)).ok().and_then(|id| self.book.companies.get(&id));
        let sites = company.map(|company| company.sites.as_slice()).unwrap_or_default();
        if sites.len() < 2 {
            return Html::default();
        }
        let options: Vec<(AttrValue, AttrValue)> = sites
            .iter()
            .map(|site| {
                let locality = site.locality.as_ref().map(ToString::to_string);
                let told: Vec<String> =
                    [site.name.clone(), site.address.clone(), locality].into_iter().flatten().collect();
                (site.id.to_string().into(), told.join("\u{a0}· ").into())
            })
            .collect();
        let field = SITE.any();
        html! { <SelectField spec={self.spec(field).coded()} {options} value={self.text(field)} onchange={self.typed(field)} error={self.wrong(field)} /> }
    }

    pub fn locality(&self) -> Html {
        let field = LOCALITY.any();
        let of_site = !self.typed.form.text(COMPANY).is_empty() && !has_locality(&self.typed.form);
        html! {
            <div>
                <LocalityInput spec={self.spec(field)} value={self.text(field)} error={self.wrong(field)} oninput={self.typed(field)} />
                if of_site {
                    <p class="hint">{ self.scene.t("openings-locality-of-site") }</p>
                }
            </div>
        }
    }

    /// A trade of the repertory, found by everyday words.
    pub fn trade(&self) -> Html {
        let chosen = Some(self.typed.form.text(TRADE).to_owned()).filter(|code| !code.is_empty());
        let label = chosen.as_deref().map(|code| label(code, self.index));
        let value = self.typed.trade.clone().or_else(|| label.clone()).unwrap_or_default();
        let looked_for = self.typed.trade.clone().filter(|_| chosen.is_none()).unwrap_or_default();
        let found = self.index.map(|index| index.search(&looked_for, OFFERED)).unwrap_or_default();
        let of =
            |hit: TradeHit| Hit { words: hit.matched_words.into(), detail: hit.label.into(), tag: hit.code.into() };
        let hits: Vec<Hit> = found.into_iter().map(of).collect();
        let oninput = setter(self.typed, |typed: &mut Typed, text: String| {
            typed.form.set(TRADE, String::new());
            typed.trade = Some(text);
        });
        let onpick = setter(self.typed, |typed: &mut Typed, hit: Hit| {
            typed.form.set(TRADE, hit.tag.to_string());
            typed.trade = Some(hit.words.to_string());
        });
        html! {
            <div>
                <Suggest spec={self.spec(TRADE.any())} {value} error={self.wrong(TRADE.any())} {hits} {oninput} {onpick} />
                <p class="hint" role="status">
                    if let Some(label) = label {
                        <span class="tag" data-tone="accent">{ icon("check") }{ label }</span>
                    } else {
                        { self.scene.t("openings-trade-hint") }
                    }
                </p>
            </div>
        }
    }

    /// When one works there.
    pub fn hours(&self) -> Html {
        let form: &RecordForm = &self.typed.form;
        let id = form.box_id(HOURS);
        let boxes = codes::OPENING_HOURS.iter().copied().map(|code| {
            let onchange = setter(self.typed, move |typed: &mut Typed, _: Event| typed.form.toggle(HOURS, code));
            (code, holds_hours(form, code), self.scene.code(List::OpeningHours, code), onchange)
        });
        html! {
            <fieldset class="checks full">
                <legend>{ field_label(&self.scene.words, HOURS.any()) }</legend>
                <ul class="plain">
                    for (code, checked, label, onchange) in boxes {
                        <li key={code}><label class="check"><input type="checkbox" id={format!("{id}-{code}")} {checked} {onchange} />{ label }</label></li>
                    }
                </ul>
            </fieldset>
        }
    }
}

/// A company on offer: its name, and where it is.
fn hit(company: &Company) -> Hit {
    let places = company.sites.iter().filter_map(|site| site.locality.as_ref()).map(ToString::to_string);
    let number = company.number.as_ref().map(ToString::to_string);
    Hit {
        words: company.name.clone().into(),
        detail: places.take(2).collect::<Vec<_>>().join(", ").into(),
        tag: number.unwrap_or_default().into(),
    }
}

/// « K1304 Services domestiques », or the code alone while the labels are not here.
fn label(code: &str, index: Option<&TradeIndex>) -> String {
    index.and_then(|index| index.label(code)).map_or_else(|| code.to_owned(), |label| format!("{code} {label}"))
}
