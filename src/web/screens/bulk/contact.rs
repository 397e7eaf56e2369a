//! A contact of all that are selected: one way, a result for all with exceptions, a few words, and what comes next for
//! those who were not reached.

use super::bar::gesture_id;
use crate::app::bulk::{Asked, Call, Calls, Change, For};
use crate::app::form::{Problem, Problems, day, line, prose};
use crate::app::{bulk, dialog};
use crate::domain::text::TextError;
use crate::domain::{Day, PersonId, codes};
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::contact::contacts::{COMMON, usual_result};
use crate::journal::schema::contact;
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::board::card::name;
use crate::web::screens::form;
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::widgets::chip_select::Answer;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use crate::web::widgets::{DialogBox, chosen};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// The ids of the boxes.
const CHANNEL: &str = "bulk-channel";
const RESULT: &str = "bulk-result";
const TEXT: &str = "bulk-text";
const ON: &str = "bulk-on";
const NEXT: &str = "bulk-next";
const NEXT_DAY: &str = "bulk-next-day";
const NEXT_ALL: &str = "bulk-next-all";

/// The answer of those with whom nobody was in contact.
const NOT: &str = "not";

/// How many persons are listed at first, and then with each press.
const PAGE: usize = 40;

/// What is in the boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    channel: &'static str,
    /// A result, or that there was no contact.
    common: &'static str,
    /// Those whose answer is another one.
    own: BTreeMap<PersonId, &'static str>,
    text: String,
    on: String,
    next: String,
    next_day: String,
    next_for: For,
}

impl Entry {
    fn new(asked: &Asked, today: Day) -> Self {
        let empty = Self {
            channel: COMMON[0],
            common: usual_result(COMMON[0]),
            own: BTreeMap::new(),
            text: String::new(),
            on: today.to_string(),
            next: String::new(),
            next_day: String::new(),
            next_for: For::Missed,
        };
        let Some((persons, Change::Contact(calls))) = &asked.typed else { return empty };
        let result = |person: &PersonId| calls.calls.iter().find(|call| call.person == *person);
        let own = persons.iter().map(|person| (*person, result(person).map_or(NOT, |call| call.reached)));
        let next = calls.next.as_ref();
        Self {
            channel: calls.channel,
            own: own.filter(|(_, answer)| *answer != empty.common).collect(),
            text: calls.text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default(),
            on: calls.on.to_string(),
            next: next.map(|(title, _)| title.as_str().to_owned()).unwrap_or_default(),
            next_day: next.and_then(|(_, day)| *day).map(|day| day.to_string()).unwrap_or_default(),
            next_for: calls.next_for,
            ..empty
        }
    }

    fn answer(&self, person: PersonId) -> &'static str {
        self.own.get(&person).copied().unwrap_or(self.common)
    }

    /// What is to be written.
    ///
    /// # Errors
    /// What is wrong, by box.
    fn read(&self, persons: &[PersonId], today: Day) -> Result<Calls, Problems> {
        let mut problems = Problems::new();
        let mut wrong = |id: &str, problem: Problem| problems.push((id.to_owned(), problem));
        let text = prose(&self.text).unwrap_or_else(|problem| {
            wrong(TEXT, problem);
            None
        });
        let on = day(&self.on).ok().flatten();
        match on {
            None => wrong(ON, Problem::Day),
            Some(on) if on > today => wrong(ON, Problem::StillToCome),
            Some(_) => {}
        }
        let title = line(&self.next).unwrap_or_else(|problem| {
            wrong(NEXT, problem);
            None
        });
        let due = day(&self.next_day).unwrap_or_else(|problem| {
            wrong(NEXT_DAY, problem);
            None
        });
        if title.is_none() && due.is_some() {
            wrong(NEXT, Problem::Text(TextError::Empty));
        }
        let Some(on) = on.filter(|_| problems.is_empty()) else { return Err(problems) };
        let answers = persons.iter().map(|person| (*person, self.answer(*person)));
        let calls = answers.filter(|(_, answer)| *answer != NOT).map(|(person, reached)| Call { person, reached });
        let (next, next_for) = (title.map(|title| (title, due)), self.next_for);
        Ok(Calls { channel: self.channel, on, calls: calls.collect(), text, next, next_for })
    }
}

#[derive(Properties, PartialEq)]
pub struct ContactDialogProps {
    pub asked: Rc<Asked>,
}

#[component]
pub fn ContactDialog(props: &ContactDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asked = &props.asked;
    let entry = use_state(|| Entry::new(asked, scene.today));
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::apart("bulk-contact"), Standing::Opened);
    use_effect_with((), |()| focus_on(CHANNEL));
    let persons: Vec<PersonId> = asked.persons.iter().map(|card| card.id).collect();
    let onsubmit = {
        let (entry, problems, dispatch, today) = (entry.clone(), problems.clone(), dispatch.clone(), scene.today);
        let (persons, sent) = (persons.clone(), draft.done(&Callback::noop()));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match entry.read(&persons, today) {
                Ok(calls) => {
                    sent.emit(());
                    dispatch
                        .send(bulk::Msg::Changed { persons: persons.clone(), change: Change::Contact(Rc::new(calls)) });
                }
                Err(wrong) => {
                    if let Some((first, _)) = wrong.first() {
                        focus_on(first);
                    }
                    problems.set(wrong);
                }
            }
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let giving_up = draft.done(&onclose).reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <p class="tally" role="status">{ tally(&scene, &entry, &persons) }</p>
            <button type="button" class="btn" onclick={giving_up}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="bulk-form" class="btn primary">{ scene.t("bulk-apply") }</button>
        </>
    };
    let title = scene.ta(
        "bulk-change-title",
        &[("count", asked.persons.len().into()), ("what", scene.t(gesture_id(asked.gesture)).into())],
    );
    html! {
        <DialogBox {title} width="wide" {onclose} {foot}>
            <form id="bulk-form" class="bulk form" novalidate=true {onsubmit} aria-labelledby="dialog-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                { boxes(&scene, &entry, &problems) }
                <People asked={asked.clone()} {entry} />
            </form>
        </DialogBox>
    }
}

/// « 3 joint·es, 2 non joint·es », without zero counts.
fn tally(scene: &Scene, entry: &Entry, persons: &[PersonId]) -> String {
    let of = |code: &str| persons.iter().filter(|person| entry.answer(**person) == code).count();
    let counts = codes::REACHED.iter().map(|code| (of(code), scene.code(List::Reached, code)));
    let line =
        |(count, words): (usize, String)| scene.ta("summary-line", &[("field", words.into()), ("value", count.into())]);
    let counts = counts.filter(|(count, _)| *count > 0).map(line);
    counts.collect::<Vec<_>>().join(", ")
}

/// What is the same for all.
fn boxes(scene: &Scene, entry: &UseStateHandle<Entry>, problems: &Problems) -> Html {
    let put = |set: fn(&mut Entry, String)| form::setter(entry, set);
    let error = |id: &str| form::error(scene, problems, id);
    let label = |field| field_label(&scene.words, field);
    let others = codes::CONTACT_CHANNELS.iter().filter(|code| !COMMON.contains(code));
    let ways = COMMON.iter().chain(others).map(|code| ((*code).into(), scene.code(List::Channel, code).into()));
    let onchannel = put(|entry, code| {
        let known = codes::CONTACT_CHANNELS.iter().copied().find(|known| *known == code);
        if let Some(code) = known {
            if entry.common == usual_result(entry.channel) {
                entry.common = usual_result(code);
            }
            entry.channel = code;
        }
    });
    let onresult = put(|entry, code| entry.common = answer_of(&code));
    let onall = form::setter(entry, |entry: &mut Entry, _: Event| {
        entry.next_for = if entry.next_for == For::Missed { For::Everybody } else { For::Missed };
    });
    html! {
        <>
            <SelectField spec={FieldSpec::worded(CHANNEL, label(contact::CHANNEL.any())).always()} options={ways.collect::<Vec<Answer>>()}
                value={entry.channel} onchange={onchannel} />
            <SelectField spec={FieldSpec::line(RESULT, "bulk-result").always()} options={answers(scene)} value={entry.common} onchange={onresult} />
            <TextField spec={FieldSpec::worded(ON, label(contact::DAY.any())).of(FieldKind::Day(Toward::HasBeen))} value={entry.on.clone()}
                error={error(ON)} oninput={put(|entry, text| entry.on = text)} />
            <TextField spec={FieldSpec::line(TEXT, "field-contact-text").help("bulk-text-help").of(FieldKind::Prose)} value={entry.text.clone()}
                error={error(TEXT)} oninput={put(|entry, text| entry.text = text)} />
            <TextField spec={FieldSpec::line(NEXT, "contacts-next")} value={entry.next.clone()} error={error(NEXT)}
                oninput={put(|entry, text| entry.next = text)} />
            <TextField spec={FieldSpec::line(NEXT_DAY, "contacts-next-day").of(FieldKind::Day(Toward::ToCome))} value={entry.next_day.clone()}
                error={error(NEXT_DAY)} oninput={put(|entry, text| entry.next_day = text)} />
            <label class="check">
                <input type="checkbox" id={NEXT_ALL} checked={entry.next_for == For::Everybody} onchange={onall} />
                <span>{ scene.t("bulk-next-all") }</span>
            </label>
            <p class="hint">{ scene.t("bulk-next-hint") }</p>
        </>
    }
}

fn answers(scene: &Scene) -> Vec<Answer> {
    let results = codes::REACHED.iter().map(|code| ((*code).into(), scene.code(List::Reached, code).into()));
    results.chain([(NOT.into(), scene.t("bulk-not-contacted").into())]).collect()
}

fn answer_of(code: &str) -> &'static str {
    codes::REACHED.iter().copied().find(|known| *known == code).unwrap_or(NOT)
}

#[derive(Properties, PartialEq)]
struct PeopleProps {
    asked: Rc<Asked>,
    entry: UseStateHandle<Entry>,
}

/// Each person, with the answer of all or one of their own.
#[component]
fn People(props: &PeopleProps) -> Html {
    let scene = use_scene();
    let listed = use_state(|| PAGE);
    let (asked, entry) = (&props.asked, &props.entry);
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let onown = |person: PersonId| {
        form::setter(entry, move |entry: &mut Entry, event: Event| {
            let answer = answer_of(&chosen(&event));
            if answer == entry.common {
                entry.own.remove(&person);
            } else {
                entry.own.insert(person, answer);
            }
        })
    };
    let left = asked.persons.len().saturating_sub(*listed).min(PAGE);
    html! {
        <>
            <ul class="bulk-people" aria-label={scene.t("bulk-people")}>
                for card in asked.persons.iter().take(*listed) {
                    <li key={card.id.to_string()} data-own={entry.own.contains_key(&card.id).then_some("true")}>
                        <span><b>{ name(&scene, card) }</b><span class="soft">{ scene.step(card.step) }</span></span>
                        <div class="places">
                            <select id={format!("bulk-result-{}", card.id)} onchange={onown(card.id)}
                                aria-label={scene.ta("bulk-result-of", &[("name", name(&scene, card).into())])}>
                                for (code, words) in answers(&scene) {
                                    <option key={code.to_string()} value={code.clone()} selected={code == entry.answer(card.id)}>{ words }</option>
                                }
                            </select>
                        </div>
                    </li>
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </>
    }
}
