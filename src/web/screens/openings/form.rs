//! The form of an opening: what is offered, by whom, where and when.

mod boxes;

use crate::app::companies::Book;
use crate::app::form::{Problem, Problems, RecordForm};
use crate::app::openings::{Msg, blank, form_edits};
use crate::app::{Edit, Shared};
use crate::domain::{CompanyId, OpeningId, OpeningSort};
use crate::fields;
use crate::insight::openings::Opening;
use crate::journal::schema::opening::{
    APPLY_BY, COMPANY, CONTRACT, EMPLOYER, END, HOURS, LINK, LOCALITY, NOTE, NUMBER, POSTS, SECTOR, SITE, SORT, SOURCE,
    START, TITLE, TRADE, TYPE, WEEKLY,
};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::dossier::{Needed, use_trades};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{answer, form_frame};
use boxes::Boxes;
use std::rc::Rc;
use yew::prelude::*;

/// What most do not need to say: folded away, unless it was said.
const LATER: &[AnyField] = fields!(opening: APPLY_BY, HOURS, SECTOR, NUMBER, LINK, NOTE);

#[derive(Properties, PartialEq)]
pub struct OpeningFormProps {
    pub book: Shared<Book>,
    /// None for a new one.
    #[prop_or_default]
    pub opening: Option<Rc<Opening>>,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

/// What stands in the boxes: the fields, and the words of a box by which something of a list is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    pub form: RecordForm,
    /// The name of the company of the list, or the employer in words.
    pub company: String,
    /// The words by which a trade is looked for; none typed while one is chosen.
    pub trade: Option<String>,
}

impl Typed {
    fn of(held: Option<&Opening>, book: &Book) -> Self {
        let form = held.map_or_else(blank, |held| RecordForm::of_register(&held.records, Kind::Opening));
        let named = CompanyId::parse(form.text(COMPANY)).ok().and_then(|id| book.companies.get(&id));
        let company = named.map_or_else(|| form.text(EMPLOYER).to_owned(), |company| company.name.clone());
        Self { form, company, trade: None }
    }

    /// Whether it is a place for placements.
    pub fn is_placement(&self) -> bool {
        self.form.text(SORT) == OpeningSort::Placement.code()
    }

    fn edits(&self) -> Result<Vec<Edit>, Problems> {
        let looked_for = self.trade.as_deref().unwrap_or_default().trim();
        let read = form_edits(&self.form);
        if looked_for.is_empty() || !self.form.text(TRADE).is_empty() {
            return read;
        }
        let mut problems = read.err().unwrap_or_default();
        problems.push((self.form.box_id(TRADE), Problem::Unchosen));
        Err(problems)
    }
}

/// A new one opens its page once it is written; the form of another closes once what it changed is there.
#[component]
pub fn OpeningForm(props: &OpeningFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let held = props.opening.as_deref();
    let typed = use_state(|| Typed::of(held, &props.book));
    let problems = use_state(Problems::new);
    let index = use_trades(Needed::Words);
    let place = held.map_or_else(|| "opening".to_owned(), |held| format!("opening {}", held.id));
    let draft = use_draft(Place::apart(place), Standing::Opened);
    let sent = use_state(|| false);
    let done = draft.done(&props.onclose);
    use_effect_with(props.opening.clone(), {
        let (sent, done) = (sent.clone(), done.clone());
        move |_| {
            if *sent {
                done.emit(());
            }
        }
    });
    let first = typed.form.box_id(TITLE);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    // A new one keeps its id while the form stays open.
    let fresh = use_memo((), |()| OpeningId::random());
    let submit = {
        let (held, fresh) = (held.map(|held| held.id), *fresh);
        let forget = draft.done(&Callback::noop());
        Callback::from(move |edits: Vec<Edit>| match held {
            Some(_) if edits.is_empty() => done.emit(()),
            Some(opening) => {
                sent.set(true);
                dispatch.send(Msg::Noted { opening, edits });
            }
            None => {
                forget.emit(());
                dispatch.send(Msg::Described { opening: fresh, edits });
            }
        })
    };
    let onsubmit = {
        let (typed, problems) = (typed.clone(), problems.clone());
        Callback::from(move |()| answer(typed.edits(), &problems, &submit))
    };
    let boxes = Boxes { scene: &scene, book: &props.book, typed: &typed, problems: &problems, index: index.as_deref() };
    let is_placement = typed.is_placement();
    let is_wrong = |field: &AnyField| problems.iter().any(|(id, _)| *id == typed.form.box_id(*field));
    let is_said = |field: &AnyField| held.is_some() && !typed.form.text(*field).is_empty();
    let open = LATER.iter().any(|field| is_wrong(field) || is_said(field));
    let body = html! {
        <>
            { boxes.job_or_placement() }
            { boxes.line(TITLE.any()) }
            { boxes.company() }
            { boxes.site() }
            { boxes.locality() }
            { boxes.trade() }
            { boxes.line(POSTS.any()) }
            if is_placement {
                { boxes.choice(TYPE.any()) }
            } else {
                { boxes.choice(CONTRACT.any()) }
            }
            { boxes.day(START.any()) }
            { boxes.day(END.any()) }
            { boxes.length(WEEKLY.any()) }
            { boxes.choice(SOURCE.any()) }
            <details class="contact-more full" {open}>
                <summary>{ scene.t("placement-more") }</summary>
                <div class="form" data-columns="">
                    { boxes.day(APPLY_BY.any()) }
                    { boxes.choice(SECTOR.any()) }
                    { boxes.line(NUMBER.any()) }
                    { boxes.line(LINK.any()) }
                    { boxes.hours() }
                    <div class="full">{ boxes.prose(NOTE.any()) }</div>
                </div>
            </details>
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

/// The fields of which another company knows nothing.
fn left_company(form: &mut RecordForm) {
    form.set(SITE, String::new());
    form.set(COMPANY, String::new());
}

/// What is kept of a company that is in the list.
fn chosen_company(form: &mut RecordForm, id: CompanyId) {
    left_company(form);
    form.set(COMPANY, id.to_string());
    form.set(EMPLOYER, String::new());
}

/// The place of the opening, where it is typed rather than that of a site.
fn has_locality(form: &RecordForm) -> bool {
    !form.text(LOCALITY).is_empty()
}

/// Whether something is chosen among the hours.
fn holds_hours(form: &RecordForm, code: &str) -> bool {
    form.text(HOURS).lines().any(|held| held == code)
}
