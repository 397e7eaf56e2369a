//! What became of everything in a Trello file: read, converted, left aside, absent.

use crate::app::import::BoardSource;
use crate::app::line_keys::line_keys;
use crate::domain::national_number;
use crate::exchange::trello::PersonPreview;
use crate::i18n::{boards, formats};
use crate::web::scene::Scene;
use yew::prelude::*;

/// How many sentences are shown unfolded.
const FEW: usize = 20;

/// A line: its label, what was read, what became something, what the file lacks.
type Row = (String, usize, usize, Option<usize>);

fn rows(scene: &Scene, source: &BoardSource) -> Vec<Row> {
    let (read, made, absent) = (&source.report.read, &source.report.converted, &source.report.absent);
    let row =
        |id: &str, read: usize, made: usize, absent: usize| (scene.t(id), read, made, (absent > 0).then_some(absent));
    vec![
        row("trello-report-open-cards", read.cards_open, made.cards_open, 0),
        row("trello-report-archived-cards", read.cards_archived, made.cards_archived, 0),
        row("trello-report-comments", read.comments, made.comments, absent.comments),
        row("trello-report-items", read.check_items, made.check_items, 0),
        row("trello-report-moves", read.moves, made.moves, 0),
        row("trello-report-labels", read.labels, made.labels, 0),
        row("trello-report-members", read.members, made.members, 0),
        row("trello-report-fields", read.custom_values, made.custom_values, 0),
        row("trello-report-attachments", read.attachments, made.attachments, 0),
    ]
}

/// The table of figures, and what should be known beside it.
pub fn board_report(scene: &Scene, source: &BoardSource) -> Html {
    let doubtful = names_read(scene, source, Reading::Doubtful);
    let heads = ["kind", "read", "converted", "ignored", "absent"];
    let heads: Vec<String> = heads.iter().map(|head| scene.t(head_id(head))).collect();
    html! {
        <>
            <h3>{ scene.t("trello-report-title") }</h3>
            <table class="table" data-stack="true">
                <thead>
                    <tr>
                        for head in heads.iter() {
                            <th key={head.clone()} scope="col">{ head.clone() }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in rows(scene, source) {
                        { report_row(row, &heads) }
                    }
                </tbody>
            </table>
            <ul class="sentences">
                for sentence in notes(scene, source) {
                    <li key={sentence.clone()}>{ sentence }</li>
                }
            </ul>
            { named(scene.ta("trello-names-doubtful", &[("count", doubtful.len().into())]), doubtful) }
            { named(scene.t("trello-left-title"), boards::not_taken(&scene.words, &source.report)) }
        </>
    }
}

/// Sentences under a title of their own, folded when they are many; nothing when there is none.
fn named(title: String, sentences: Vec<String>) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    let keys = line_keys(sentences.iter().map(String::as_str));
    html! {
        <details open={sentences.len() <= FEW}>
            <summary><h3>{ title }</h3></summary>
            <ul class="sentences">
                for (key, sentence) in keys.into_iter().zip(sentences) {
                    <li {key}>{ sentence }</li>
                }
            </ul>
        </details>
    }
}

/// A line; on a narrow screen each figure shows the name of its column.
fn report_row((label, read, made, absent): Row, heads: &[String]) -> Html {
    let absent = absent.map(|count| count.to_string()).unwrap_or_default();
    let figures = [read.to_string(), made.to_string(), read.saturating_sub(made).to_string(), absent];
    let figures: Vec<(String, String)> = heads.iter().skip(1).cloned().zip(figures).collect();
    html! {
        <tr key={label.clone()}>
            <th scope="row">{ label }</th>
            for (head, figure) in figures {
                <td key={head.clone()} data-label={head.clone()} class="num">{ figure }</td>
            }
        </tr>
    }
}

fn head_id(head: &str) -> &'static str {
    match head {
        "read" => "trello-report-read",
        "converted" => "trello-report-converted",
        "ignored" => "trello-report-ignored",
        "absent" => "trello-report-absent",
        _ => "trello-report-kind",
    }
}

/// Which titles are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Doubtful,
    Plain,
}

/// What was read in the titles of the cards of new people.
pub fn names_read(scene: &Scene, source: &BoardSource, reading: Reading) -> Vec<String> {
    let none = scene.t("value-unknown");
    let doubtful = reading == Reading::Doubtful;
    let wanted = |person: &&PersonPreview| person.change.new && person.name.doubtful == doubtful;
    source
        .persons
        .iter()
        .filter(wanted)
        .map(|person| {
            let part = |name: &Option<String>| masked(name.as_ref().unwrap_or(&none));
            let (first, last) = (part(&person.name.first), part(&person.name.last));
            let title = masked(&person.title);
            scene.ta("trello-name", &[("title", title.into()), ("first", first.into()), ("last", last.into())])
        })
        .collect()
}

/// Words of the file that are shown before anything was imported: they are masked here too.
pub fn masked(words: &str) -> String {
    let masked = national_number::mask(words, national_number::PLACEHOLDER);
    masked.map_or_else(|| words.to_owned(), |(words, _)| words)
}

/// What should be known beside the figures.
pub fn notes(scene: &Scene, source: &BoardSource) -> Vec<String> {
    let report = &source.report;
    let mut notes = Vec::new();
    if let Some(cut) = source.cut {
        let date = formats::day(&scene.words, cut);
        notes.push(scene.ta("trello-report-actions-cut", &[("date", date.into())]));
    }
    if report.masked > 0 {
        notes.push(scene.ta("trello-report-masked", &[("count", report.masked.into())]));
    }
    if report.read.attachments > 0 {
        notes.push(scene.t("trello-report-attachments-help"));
    }
    notes.push(scene.t("trello-private"));
    notes
}
