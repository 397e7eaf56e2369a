//! Which days, whom, as known when, and by which ages. All of it stands in the address.

use crate::app::results::{Asked, Span};
use crate::domain::Day;
use crate::i18n::{formats, results as words};
use crate::insight::Settings;
use crate::insight::results::indicators::band_label;
use crate::insight::results::slice::Key;
use crate::insight::results::{By, Period, Set};
use crate::journal::Kind;
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::day_input::DayInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, Toward};
use crate::web::widgets::unfolded::use_unfolded;
use yew::prelude::*;

/// How many years back are offered; any other is typed as its days.
const YEARS: i16 = 4;

/// The answer that stands for days that were typed.
const FREE: &str = "free";

#[derive(Properties, PartialEq)]
pub struct ChoicesProps {
    pub asked: Asked,
}

#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let scene = use_scene();
    let asked = &props.asked;
    let go = |put: fn(&mut Asked, String)| {
        let asked = asked.clone();
        Callback::from(move |value: String| {
            // Another choice makes other figures: none of them is open yet.
            let mut asked = Asked { open: None, ..asked.clone() };
            put(&mut asked, value);
            dom::go(&asked.route());
        })
    };
    let onspan = go(|asked, value| asked.span = Span::parse(&value));
    let onby = go(|asked, value| {
        asked.by = value;
        asked.value.clear();
    });
    let onvalue = go(|asked, value| asked.value = value);
    let onset = go(|asked, value| asked.set = value);
    let by = By::parse(&asked.by);
    html! {
        <>
            <div class="filters" role="group" aria-label={scene.t("results-choice")}>
                <ChipSelect label={scene.t("results-period")} value={span_value(asked)} answers={spans(&scene, asked)} onchange={onspan} />
                <ChipSelect label={scene.t("results-by")} value={asked.by.clone()} answers={axes(&scene)} onchange={onby} />
                if let Some(by) = by {
                    <ChipSelect label={scene.t(axis(by))} value={asked.value.clone()} answers={values(&scene, by, set(asked))} onchange={onvalue} />
                }
                <ChipSelect label={scene.t("results-set")} value={set(asked).code()} answers={sets(&scene)} onchange={onset} />
            </div>
            <Days asked={asked.clone()} />
        </>
    }
}

/// The set of ages that counts.
fn set(asked: &Asked) -> Set {
    Set::parse(&asked.set).unwrap_or_default()
}

fn span_value(asked: &Asked) -> String {
    match asked.span {
        None => String::new(),
        Some(Span::Between(_)) => FREE.to_owned(),
        Some(span) => span.to_string(),
    }
}

/// This year, the years before, the quarters of this year and the last; and the days that were typed, where there are.
fn spans(scene: &Scene, asked: &Asked) -> Vec<Answer> {
    let this = scene.today.year();
    let mut answers: Vec<Answer> = vec![(AttrValue::default(), this.to_string().into())];
    answers.extend((1..=YEARS).map(|ago| ((this - ago).to_string().into(), (this - ago).to_string().into())));
    for year in [this, this - 1] {
        for quarter in 1..=4 {
            let span = Span::Quarter(year, quarter);
            if span.period().is_some_and(|period| period.from <= scene.today) {
                let name = [("quarter", i64::from(quarter).into()), ("year", year.to_string().into())];
                answers.push((span.to_string().into(), scene.ta("results-quarter", &name).into()));
            }
        }
    }
    match asked.span {
        Some(Span::Between(_)) => answers.push((FREE.into(), scene.t("results-free").into())),
        Some(span) if !answers.iter().any(|(value, _)| *value == span.to_string()) => {
            answers.push((span.to_string().into(), span.to_string().into()));
        }
        _ => {}
    }
    answers
}

/// The message that names an axis.
pub fn axis(by: By) -> &'static str {
    match by {
        By::Referent => "results-by-referent",
        By::Track => "results-by-track",
        By::Territory => "results-by-territory",
        By::Cohort => "results-by-cohort",
        By::Partner => "results-by-partner",
        By::Public => "results-by-public",
        By::Age => "results-by-age",
    }
}

fn axes(scene: &Scene) -> Vec<Answer> {
    let all = std::iter::once((AttrValue::default(), scene.t("results-everybody").into()));
    all.chain(By::ALL.iter().map(|by| (by.code().into(), scene.t(axis(*by)).into()))).collect()
}

/// The places of an axis, and that nothing is known.
fn values(scene: &Scene, by: By, set: Set) -> Vec<Answer> {
    let settings: &Settings = &scene.settings;
    let entries = |kind: Kind| {
        let records = settings.records.of(&kind).iter().filter_map(|record| record.id());
        let named = records.filter_map(|id| Some((id.to_string().into(), settings.entry(id)?.to_owned().into())));
        named.collect::<Vec<Answer>>()
    };
    let held: Vec<Answer> = match by {
        By::Referent => {
            let colleagues = settings.colleagues();
            colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect()
        }
        By::Track => entries(Kind::TrackTemplate),
        By::Territory => entries(Kind::Territory),
        By::Cohort => entries(Kind::Cohort),
        By::Public => entries(Kind::PublicLabel),
        By::Partner => {
            let peers = settings.peers().into_iter();
            peers.map(|(org, name)| (org.to_string().into(), name.to_owned().into())).collect()
        }
        By::Age => set.bands().iter().map(|band| ((*band).into(), label(scene, band).into())).collect(),
    };
    let all = std::iter::once((AttrValue::default(), scene.t("results-all-of-them").into()));
    let unknown = (Key::Unknown.to_string().into(), scene.t("value-unknown").into());
    all.chain(held).chain([unknown]).collect()
}

/// What a band of ages is called.
fn label(scene: &Scene, band: &str) -> String {
    words::label(&scene.words, scene, &band_label(Some(band)))
}

fn sets(scene: &Scene) -> Vec<Answer> {
    let name = |set: Set| match set {
        Set::Fse14 => "results-set-fse14",
        Set::Fse21 => "results-set-fse21",
    };
    // The first answer is the one that does not narrow: the set of today.
    [Set::Fse21, Set::Fse14].map(|set| (set.code().into(), scene.t(name(set)).into())).into()
}

#[derive(Properties, PartialEq)]
struct DaysProps {
    asked: Asked,
}

/// What is typed of days: from, to, and as known when.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Typed {
    from: String,
    to: String,
    known: String,
}

/// Any other days, and « tel que connu le … », folded away until somebody needs them.
#[component]
fn Days(props: &DaysProps) -> Html {
    let scene = use_scene();
    let asked = &props.asked;
    let period = asked.period(scene.today);
    let stands = Typed {
        from: period.from.to_string(),
        to: period.to.to_string(),
        known: asked.known.map(|day| day.to_string()).unwrap_or_default(),
    };
    let typed = use_state_eq(|| stands.clone());
    // Another address says other days.
    use_effect_with(stands, {
        let typed = typed.clone();
        move |stands| typed.set(stands.clone())
    });
    // What is wrong is said once somebody asks for the figures, not while they type.
    let refused = use_state_eq(|| None::<&'static str>);
    let (is_open, ontoggle) = use_unfolded(refused.is_some());
    let put = |change: fn(&mut Typed, String)| {
        let (typed, refused) = (typed.clone(), refused.clone());
        Callback::from(move |value: String| {
            let mut next = (*typed).clone();
            change(&mut next, value);
            typed.set(next);
            refused.set(None);
        })
    };
    let onsubmit = {
        let (asked, period, read, refused) = (asked.clone(), period, read(&typed, scene.today), refused.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (days, known) = match read {
                Ok(read) => read,
                Err(why) => return refused.set(Some(why)),
            };
            // Days that were not touched leave the year or the quarter that was chosen.
            let span = if days == period { asked.span } else { Some(Span::Between(days)) };
            dom::go(&Asked { span, known, open: None, ..asked.clone() }.route());
        })
    };
    let spec = |id: &'static str, label: &'static str, kind| FieldSpec::line(id, label).of(kind);
    let (any, past) = (FieldKind::Day(Toward::Either), FieldKind::Day(Toward::HasBeen));
    let told = asked.known.map(|day| formats::day(&scene.words, day));
    html! {
        <>
            if let Some(day) = told {
                <p class="banner" role="note">
                    <span>{ scene.ta("results-known-told", &[("date", day.into())]) }</span>
                    <a class="btn small push" href={Asked { known: None, open: None, ..asked.clone() }.route().to_string()}>
                        { scene.t("results-known-now") }
                    </a>
                </p>
            }
            <details class="contact-more" open={is_open} {ontoggle}>
                <summary>{ scene.t("results-days") }</summary>
                <form class="form" data-columns="" {onsubmit}>
                    <DayInput spec={spec("results-from", "results-from", any)} value={typed.from.clone()} oninput={put(|typed, value| typed.from = value)} />
                    <DayInput spec={spec("results-to", "results-to", any)} value={typed.to.clone()} oninput={put(|typed, value| typed.to = value)} />
                    <DayInput spec={spec("results-known", "results-known", past).help("results-known-help")} value={typed.known.clone()}
                        oninput={put(|typed, value| typed.known = value)} />
                    <p class="field-error full" role="status">{ refused.map(|why| scene.t(why)) }</p>
                    <div class="row full"><button type="submit" class="btn">{ scene.t("results-show") }</button></div>
                </form>
            </details>
        </>
    }
}

/// The days that are typed, or the message of what is wrong with them: one is no day, the end lies before the beginning, or
/// what was known is asked of a day to come.
fn read(typed: &Typed, today: Day) -> Result<(Period, Option<Day>), &'static str> {
    let day = |text: &str, wrong: &'static str| Day::parse(text).map_err(|_| wrong);
    let (from, to) = (day(&typed.from, "results-days-wrong")?, day(&typed.to, "results-days-wrong")?);
    let known = match typed.known.as_str() {
        "" => None,
        known => Some(day(known, "results-known-wrong")?),
    };
    if from > to {
        return Err("results-days-wrong");
    }
    if known.is_some_and(|known| known > today) {
        return Err("results-known-wrong");
    }
    Ok((Period { from, to }, known))
}
