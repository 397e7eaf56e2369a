//! Whom an opening may suit: everybody, in groups, each with the reasons. The program proposes an order and decides
//! nothing.

use super::pair::Pair;
use crate::app::companies::Book;
use crate::app::{Route, Shared, sharing};
use crate::domain::{CandidacyState, OpeningId, PersonId};
use crate::i18n::labels::List;
use crate::insight::matching::lever::gains;
use crate::insight::matching::rank::{Ranking, Row};
use crate::insight::matching::{Asked, Pool, Standing, Weights, asked};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many of a group are shown at first, and then with each press.
const PAGE: usize = 15;

#[derive(Properties, PartialEq)]
pub struct MatchPanelProps {
    pub opening: OpeningId,
    pub view: View,
    /// What else can be done for each person.
    #[prop_or_default]
    pub beside: Option<Callback<PersonId, Html>>,
}

#[component]
pub fn MatchPanel(props: &MatchPanelProps) -> Html {
    let scene = use_scene();
    let book = props.view.book.as_ref();
    let body = match book.and_then(|book| Some((book, book.pool.clone()?))) {
        Some((book, pool)) if book.openings.contains_key(&props.opening) => {
            let beside = props.beside.clone();
            html! {
                <>
                    <p class="hint">{ scene.t("match-help") }</p>
                    if book.missed {
                        <p class="hint">{ scene.t("match-no-table") }</p>
                    }
                    if pool.seekers().is_empty() {
                        <p class="soft">{ scene.t("match-nobody") }</p>
                    } else {
                        <Groups opening={props.opening} book={book.clone()} {beside} />
                    }
                </>
            }
        }
        // Whoever shows an opening that is gone says so itself.
        Some(_) => return Html::default(),
        None => reading(&scene, book),
    };
    html! {
        <section class="panel" aria-labelledby="match-title">
            <div class="panel-head"><h2 id="match-title">{ scene.t("match-title") }</h2></div>
            { body }
        </section>
    }
}

/// That people are being read.
pub fn reading(scene: &Scene, book: Option<&Shared<Book>>) -> Html {
    let left = book.and_then(|book| book.left).unwrap_or_default();
    html! { <p role="status">{ scene.ta("match-reading", &[("count", left.into())]) }</p> }
}

/// All openings that are open, packed, in the order of their titles.
pub fn open_ones(scene: &Scene, book: &Book) -> Vec<Asked> {
    let open = book.openings.values().filter(|opening| opening.is_open(scene.today));
    asked::in_order(open.filter_map(|opening| packed(book, opening.id)).collect())
}

/// One opening, packed.
pub fn packed(book: &Book, id: OpeningId) -> Option<Asked> {
    let opening = book.openings.get(&id)?;
    let company = opening.company.and_then(|company| book.companies.get(&company));
    Some(Asked::of(opening, company.map(|company| &**company), book.centres.as_deref()?))
}

/// What the groups are drawn from.
struct Weighed {
    asked: Asked,
    all: Vec<Asked>,
    ranking: Ranking,
    weights: Weights,
    pool: Rc<Pool>,
}

impl Weighed {
    fn of(scene: &Scene, book: &Book, opening: OpeningId) -> Option<Self> {
        let (asked, pool) = (packed(book, opening)?, book.pool.clone()?);
        let weights = Weights::read(&scene.settings);
        let ranking = pool.rank(&asked, &weights);
        Some(Self { asked, all: open_ones(scene, book), ranking, weights, pool })
    }
}

#[derive(Properties, PartialEq)]
struct GroupsProps {
    opening: OpeningId,
    book: Shared<Book>,
    beside: Option<Callback<PersonId, Html>>,
}

#[component]
fn Groups(props: &GroupsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let weighed = use_memo((props.book.clone(), props.opening, scene.settings.clone()), |(book, opening, _)| {
        Weighed::of(&scene, book, *opening)
    });
    let limits = use_state(|| [PAGE; 3]);
    let Some(weighed) = weighed.as_ref() else { return Html::default() };
    let (met, lacking) = (weighed.ranking.met, weighed.ranking.lacking);
    let ends = [met, met + lacking, weighed.ranking.rows.len()];
    let titles = ["match-group-met", "match-group-lacking", "match-group-others"];
    let groups = titles.into_iter().enumerate().map(|(place, title)| {
        let begin = if place == 0 { 0 } else { ends[place - 1] };
        let rows = weighed.ranking.rows.get(begin..ends[place]).unwrap_or_default();
        let more = {
            let limits = limits.clone();
            Callback::from(move |_: MouseEvent| {
                let mut next = *limits;
                next[place] += PAGE;
                limits.set(next);
            })
        };
        (title, rows, limits[place], more)
    });
    let told = weighed.ranking.rows.iter().take(met.min(limits[0])).map(|(_, row)| row.of).collect::<Vec<_>>();
    let sends = !told.is_empty() && !scene.settings.peers().is_empty();
    let send = dispatch.reform(move |_: MouseEvent| sharing::Msg::Opened { persons: told.clone() });
    html! {
        <div class="match-groups">
            for (title, rows, limit, more) in groups {
                <section key={title} data-group={title} aria-labelledby={title}>
                    <h3 id={title}>
                        { scene.t(title) }{ " " }<span class="tag">{ scene.ta("match-count", &[("count", rows.len().into())]) }</span>
                    </h3>
                    <ol class="records">
                        for (standing, row) in rows.iter().take(limit) {
                            <li key={row.of.to_string()} data-match={row.of.to_string()}>
                                { line(&scene, props, weighed, (*standing, *row)) }
                            </li>
                        }
                    </ol>
                    if rows.len() > limit {
                        <button type="button" class="btn small" onclick={more}>
                            { scene.ta("match-more", &[("count", (rows.len() - limit).min(PAGE).into())]) }
                            <span class="vh">{ scene.about(&scene.t(title)) }</span>
                        </button>
                    }
                </section>
            }
            if sends {
                <div>
                    <button type="button" class="btn small" onclick={send}>{ icon("exchange") }{ scene.t("match-send") }</button>
                    <p class="hint">{ scene.t("match-send-help") }</p>
                </div>
            }
        </div>
    }
}

/// One person.
fn line(scene: &Scene, props: &GroupsProps, weighed: &Weighed, (standing, row): (Standing, Row<PersonId>)) -> Html {
    let (book, person) = (&props.book, row.of);
    let known = book.people.get(&person).zip(weighed.pool.seeker(person)).zip(book.openings.get(&props.opening));
    let Some(((profile, seeker), opening)) = known else { return Html::default() };
    let pair = Pair::of((profile, seeker), (opening, &weighed.asked), &weighed.weights);
    let name = if profile.name.is_empty() { scene.t("person-unnamed") } else { profile.name.clone() };
    // What somebody at work or gone would need is not looked into.
    let gains = if standing == Standing::Free && !pair.verdict.unmet.is_empty() {
        gains(seeker, &weighed.all, &weighed.weights)
    } else {
        Vec::new()
    };
    let state = profile.candidacies.iter().find(|it| it.opening == Some(props.opening)).map(|it| {
        let state = scene.code(List::Candidacy, it.state.code());
        let why = it.reason.as_deref().filter(|_| it.state == CandidacyState::NotKept);
        match why.map(|why| scene.code(List::NotKept, why)) {
            Some(why) => scene.ta("summary-line", &[("field", state.into()), ("value", why.into())]),
            None => state,
        }
    });
    html! {
        <div class="record">
            <p class="record-title">
                <a href={Route::Person(person, Default::default()).to_string()}>{ name.clone() }</a>
                <span class="tag">{ scene.step(profile.step) }</span>
                <span class="tag">{ scene.ta("match-points", &[("count", row.score.points.into())]) }</span>
                if let Some(state) = state {
                    <span class="tag" data-tone="warn">{ state }</span>
                }
            </p>
            <p class="record-more">{ pair.in_short(scene) }</p>
            <details class="contact-more">
                <summary>{ scene.t("match-details") }<span class="vh">{ scene.about(&name) }</span></summary>
                { pair.told(scene, &gains) }
            </details>
            if let Some(beside) = &props.beside {
                { beside.emit(person) }
            }
        </div>
    }
}
