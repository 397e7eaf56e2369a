//! « Aperçu de l'import »: what would change, in sentences, the gravest first.

mod card;
mod people;

use super::board_report::{Reading, names_read, notes};
use super::keys::words;
use crate::app::Shared;
use crate::app::import::{self, BoardSource, Shown, Source};
use crate::app::line_keys::line_keys;
use crate::domain::{Day, Minute};
use crate::exchange::keys::{Standing, fingerprint};
use crate::exchange::preview::{Fate, Preview, SubjectChanges};
use crate::i18n::labels::List;
use crate::i18n::{boards, formats, previews};
use crate::web::clock;
use crate::web::scene::{Dispatch, Scene, use_scene};
use crate::web::widgets::more::use_first;
use crate::web::widgets::{DialogBox, icon};
use people::People;
use yew::prelude::*;

/// How many sentences a group shows at first.
const FIRST: usize = 12;

/// The dialog; nothing is written before it is confirmed.
pub fn preview_dialog(scene: &Scene, dispatch: &Dispatch, shown: &Shared<Shown>, onclose: &Callback<()>) -> Html {
    let Shown { source, preview, .. } = &**shown;
    let import = dispatch.reform(|_: MouseEvent| import::Msg::Confirmed);
    let close = onclose.reform(|_: MouseEvent| ());
    let help = match source {
        Source::Backup { .. } => "preview-union-help",
        Source::Packet { .. } | Source::Board(_) => "preview-undo-help",
        Source::Card { .. } => "preview-card-help",
        Source::Receipt { .. } | Source::ErasureAnswer { .. } => "preview-receipt-help",
        Source::Withdrawal { .. } => "preview-withdrawal-help",
        Source::Keyring(_) => "preview-keyring-help",
    };
    let foot = html! {
        <>
            <p class="hint">{ scene.t(help) }</p>
            <button type="button" class="btn" onclick={close}>{ scene.t("preview-cancel") }</button>
            <button type="button" class="btn primary" disabled={shown.is_doubtful() || !shown.takes_anybody()} onclick={import}>{ scene.t("preview-import") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t("preview-title")} width="wide" body_tabindex="0" {onclose} {foot}>
            <p class="soft">{ whence(scene, source) }</p>
            { signed(scene, dispatch, shown) }
            if let Source::Card { told, .. } = source {
                { card::told(scene, dispatch, shown, told) }
            }
            if source.is_plain() {
                // What they say stands above; there are no facts.
            } else if preview.changes_nothing() && !preview.refused.is_empty() {
                <p><b>{ scene.t("preview-only-erased") }</b></p>
            } else if preview.changes_nothing() {
                <p><b>{ scene.t("preview-nothing") }</b></p>
            } else {
                <p>{ scene.ta("preview-summary", &[("count", preview.new_facts.into())]) }</p>
            }
            if let Source::Board(source) = source {
                <Sentences group="notes" icon="info" title={scene.t("trello-report-title")}
                    shown={shown.clone()} lines={written(board_notes(scene, source))} />
            }
            if matches!(source, Source::Packet { .. }) {
                <People shown={shown.clone()} />
            }
            for group in groups(scene, preview, source) {
                <Sentences key={group.0} group={group.0} icon={group.1} title={group.2} shown={shown.clone()} lines={group.3} />
            }
            if let Source::Board(source) = source {
                for (group, sign, title, lines) in board_groups(scene, source) {
                    <Sentences key={group} {group} icon={sign} {title} shown={shown.clone()} {lines} />
                }
            }
        </DialogBox>
    }
}

/// What the signature means; where it is doubtful, the sender is to be asked first.
fn signed(scene: &Scene, dispatch: &Dispatch, shown: &Shown) -> Html {
    let (Some(standing), Some(from)) = (shown.standing, shown.source.partner()) else { return Html::default() };
    let said = match standing {
        Standing::Known => "preview-signed",
        Standing::First => "preview-signed-first",
        Standing::Renewed => "preview-signed-renewed",
        Standing::Unsigned => "preview-unsigned",
        Standing::Missing => "preview-signature-missing",
        Standing::Changed => "preview-signature-changed",
    };
    let said = scene.ta(said, &[("organisation", from.name.as_str().into())]);
    let card = match &shown.source {
        Source::Card { keys: Some(keys), .. } => {
            let label = scene.ta("peers-words", &[("organisation", from.name.as_str().into())]);
            words(scene, &label, fingerprint(from.org, keys))
        }
        _ => Html::default(),
    };
    if !standing.is_doubtful() {
        let sign = if standing == Standing::Unsigned { "info" } else { "check" };
        return html! { <><p class="signed">{ icon(sign) }{ said }</p>{ card }</> };
    }
    let onchange = dispatch.reform(|_: Event| import::Msg::SenderAsked);
    html! {
        <>
            <div class="banner" data-tone="late" role="alert">{ icon("warning") }<p>{ said }</p></div>
            { card }
            <label class="check">
                <input type="checkbox" checked={shown.asked} {onchange} />
                <span>{ scene.ta("preview-sender-asked", &[("organisation", from.name.as_str().into())]) }</span>
            </label>
        </>
    }
}

/// Where the facts come from.
fn whence(scene: &Scene, source: &Source) -> String {
    let date = |at: &Minute| formats::minute(&scene.words, *at, clock::minutes_ahead(*at));
    match source {
        Source::Backup { from, created } => {
            scene.ta("preview-backup", &[("organisation", from.name.as_str().into()), ("date", date(created).into())])
        }
        Source::Packet { from, created, .. } => {
            scene.ta("preview-packet", &[("organisation", from.name.as_str().into()), ("date", date(created).into())])
        }
        Source::Keyring(keyring) => scene.ta("preview-keyring", &[("count", keyring.pairs.len().into())]),
        Source::Card { from, .. } => {
            let sort = scene.code(List::OrganisationType, from.org_type.code());
            scene.ta("preview-card", &[("organisation", from.name.as_str().into()), ("type", sort.into())])
        }
        Source::Withdrawal { from, people, day } => {
            let unnamed =
                |name: &String| if name.is_empty() { scene.t("preview-person-unnamed") } else { name.clone() };
            let names = people.iter().map(unnamed).collect::<Vec<_>>().join(", ");
            let date = formats::day(&scene.words, *day);
            let args = [("organisation", from.name.as_str().into()), ("names", names.into()), ("date", date.into())];
            scene.ta("preview-withdrawal", &args)
        }
        Source::ErasureAnswer { from, answers } => {
            let told = |(outcome, day): &(String, Day)| {
                let date = formats::day(&scene.words, *day);
                let args = [("outcome", scene.code(List::ErasureOutcome, outcome).into()), ("date", date.into())];
                scene.ta("erasures-answered", &args)
            };
            let told = answers.iter().map(told).collect::<Vec<_>>().join(", ");
            scene.ta("preview-erasure-answer", &[("organisation", from.name.as_str().into()), ("answers", told.into())])
        }
        Source::Receipt { from, people, sent } => {
            let date = sent.map(|day| formats::day(&scene.words, day)).unwrap_or_default();
            let args =
                [("organisation", from.name.as_str().into()), ("count", (*people).into()), ("date", date.into())];
            scene.ta("preview-receipt", &args)
        }
        Source::Board(board) => {
            let unnamed = || scene.t("trello-unnamed");
            let name = Some(board.report.board.clone()).filter(|name| !name.is_empty()).unwrap_or_else(unnamed);
            scene.ta("preview-trello", &[("board", name.into())])
        }
    }
}

/// A line of a group. Thousands may change, so only those that are shown are put into words.
#[derive(Debug, Clone, PartialEq)]
enum Line {
    Written(String),
    /// A subject of the preview, and the message id of what becomes of it.
    Person(usize, &'static str),
    /// A subject of the preview, and one of its changes.
    Change(usize, usize),
}

fn written(sentences: Vec<String>) -> Vec<Line> {
    sentences.into_iter().map(Line::Written).collect()
}

impl Line {
    fn words(&self, scene: &Scene, preview: &Preview) -> String {
        let of = |place: &usize| {
            let subject = preview.subjects.get(*place)?;
            Some((previews::name(&scene.words, subject), &subject.changes))
        };
        let names = previews::Coming { known: scene, preview };
        match self {
            Line::Written(words) => words.clone(),
            Line::Person(place, id) => of(place).map_or_else(String::new, |(name, _)| {
                scene.ta("preview-person", &[("name", name.into()), ("change", scene.t(id).into())])
            }),
            Line::Change(place, change) => of(place)
                .and_then(|(name, changes)| {
                    Some(previews::sentence(&scene.words, &name, changes.get(*change)?, &names))
                })
                .unwrap_or_default(),
        }
    }
}

/// A group: its name for styles, its icon, its title, its lines.
type Group = (&'static str, &'static str, String, Vec<Line>);

fn groups(scene: &Scene, preview: &Preview, source: &Source) -> Vec<Group> {
    type Lines<'a> = &'a dyn Fn(usize, &SubjectChanges) -> Vec<Line>;
    let of = |wanted: &dyn Fn(&SubjectChanges) -> bool, lines: Lines<'_>| -> Vec<Line> {
        let subjects = preview.subjects.iter().enumerate().filter(|(_, subject)| wanted(subject));
        subjects.flat_map(|(place, subject)| lines(place, subject)).collect()
    };
    // The people of a packet are told one by one, elsewhere.
    let one_by_one = matches!(source, Source::Packet { .. });
    let people = |wanted: &dyn Fn(&SubjectChanges) -> bool, lines: Lines<'_>| -> Vec<Line> {
        if one_by_one { Vec::new() } else { of(wanted, lines) }
    };
    let words = |place: usize, subject: &SubjectChanges, grave: bool| -> Vec<Line> {
        let changes = subject.changes.iter().enumerate().filter(|(_, change)| change.is_conflict() == grave);
        changes.map(|(change, _)| Line::Change(place, change)).collect()
    };
    let person = |id: &'static str| move |place: usize, _: &SubjectChanges| vec![Line::Person(place, id)];
    let is = |fate: Fate, person: bool| {
        move |subject: &SubjectChanges| subject.fate == fate && subject.subject.person().is_some() == person
    };
    let conflicts = people(&|_| true, &|place, subject| words(place, subject, true));
    let erased = people(&is(Fate::Erased, true), &person("preview-person-erased"));
    let changed = people(&is(Fate::Changed, true), &|place, subject| words(place, subject, false));
    let new = people(&is(Fate::New, true), &person("preview-person-new"));
    let incomplete = people(&is(Fate::Incomplete, true), &|place, subject| words(place, subject, false));
    let settings = of(&|subject| subject.subject.person().is_none(), &|place, subject| words(place, subject, false));
    let count = |id: &str, count: usize| scene.ta(id, &[("count", count.into())]);
    let mut groups = vec![
        ("conflict", "warning", count("preview-conflicts", conflicts.len()), conflicts),
        ("refused", "trash", count("preview-erasures", erased.len()), erased),
        ("changed", "edit", count("preview-changed-people", preview.count(Fate::Changed)), changed),
        ("new", "plus", count("preview-new-people", new.len()), new),
        ("incomplete", "info", count("preview-incomplete-people", preview.count(Fate::Incomplete)), incomplete),
        ("settings", "settings", count("preview-settings", settings.len()), settings),
    ];
    groups.retain(|(_, _, _, lines)| !lines.is_empty());
    if !preview.refused.is_empty() {
        let why = written(vec![scene.t("preview-erased-why")]);
        groups.push(("kept-out", "trash", count("preview-erased-people", preview.refused.len()), why));
    }
    if !preview.quarantined.is_empty() {
        groups.push(("set-aside", "close", count("preview-refused", preview.quarantined.len()), Vec::new()));
    }
    if let Some(first) = groups.first_mut().filter(|group| group.0 == "conflict") {
        first.3.push(Line::Written(scene.t("preview-conflict-both")));
    }
    groups
}

/// What the board says of itself, and what changed there since the last time.
fn board_notes(scene: &Scene, source: &BoardSource) -> Vec<String> {
    let changes = &source.changes;
    let again = source.persons.iter().any(|person| !person.change.new);
    let mut sentences = notes(scene, source);
    if again {
        sentences.insert(0, scene.t("trello-again"));
    }
    if changes.older_file {
        sentences.insert(0, scene.t("trello-older"));
    }
    if source.report.masked > 0 {
        sentences.push(scene.ta("preview-masked", &[("count", source.report.masked.into())]));
    }
    let counts = [
        ("trello-moved", changes.moved),
        ("trello-renamed", changes.renamed),
        ("trello-newly-archived", changes.archived),
        ("trello-new", changes.new),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    sentences.extend(told.map(|(id, count)| scene.ta(id, &[("count", count.into())])));
    sentences
}

/// What the board alone says: titles that may be read wrongly, what is not taken, and the names read.
fn board_groups(scene: &Scene, source: &BoardSource) -> Vec<Group> {
    let doubtful = names_read(scene, source, Reading::Doubtful);
    let title = scene.ta("trello-names-doubtful", &[("count", doubtful.len().into())]);
    let groups = vec![
        ("doubtful", "warning", title, doubtful),
        ("left", "info", scene.t("trello-left-title"), boards::not_taken(&scene.words, &source.report)),
        ("names", "users", scene.t("trello-names"), names_read(scene, source, Reading::Plain)),
    ];
    let some = groups.into_iter().filter(|(_, _, _, lines)| !lines.is_empty());
    some.map(|(group, sign, title, lines)| (group, sign, title, written(lines))).collect()
}

#[derive(Properties, PartialEq)]
struct SentencesProps {
    group: AttrValue,
    icon: AttrValue,
    title: AttrValue,
    shown: Shared<Shown>,
    lines: Vec<Line>,
}

/// A group of sentences; a long one shows its beginning.
#[component]
fn Sentences(props: &SentencesProps) -> Html {
    let scene = use_scene();
    let (count, rest) = use_first(FIRST, props.lines.len());
    let lines = props.lines.iter().take(count);
    let sentences: Vec<String> = lines.map(|line| line.words(&scene, &props.shown.preview)).collect();
    let keys = line_keys(sentences.iter().map(String::as_str));
    html! {
        <section class="group" data-group={props.group.clone()}>
            <h3>{ icon(&props.icon) }{ props.title.clone() }</h3>
            <ul class="sentences">
                for (key, sentence) in keys.into_iter().zip(sentences) {
                    <li {key}>{ sentence }</li>
                }
            </ul>
            { rest }
        </section>
    }
}
