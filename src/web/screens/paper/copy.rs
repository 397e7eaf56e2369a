//! « Copie pour la personne »: all that is held about her, in plain words, with who received what, how long it is kept,
//! and what she can ask.

use super::frame::paper_frame;
use super::parts::{labelled, list_part, name};
use crate::app::{Filter, Route};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::{sentences, values};
use crate::insight::Dossier;
use crate::insight::paper::CopySheet;
use crate::insight::paper::copy::{Given, Known, Written};
use crate::journal::Value;
use crate::web::scene::Scene;
use crate::web::screens::erasing::due::kept_because;
use yew::prelude::*;

/// What the person can ask (GDPR, articles 15 to 17 and 77).
const RIGHTS: [&str; 4] = ["paper-held-correct", "paper-held-erase", "paper-held-withdraw", "paper-held-complaint"];

/// The sheet.
pub fn copy_paper(scene: &Scene, dossier: &Dossier) -> Html {
    let sheet = CopySheet::of(dossier, &scene.settings);
    let (about, back) = (name(scene, &sheet.bearer), Route::Person(dossier.id, Filter::default()));
    let intro = scene.ta(
        "paper-held-intro",
        &[
            ("organisation", scene.settings.name.as_str().into()),
            ("date", formats::day(&scene.words, scene.today).into()),
        ],
    );
    let given: Vec<String> = sheet.given.iter().map(|given| told(scene, given)).collect();
    let given = if given.is_empty() { vec![scene.t("paper-held-given-none")] } else { given };
    let rule = scene.ta("paper-held-rule", &[("count", i64::from(scene.settings.keep_months()).into())]);
    let kept: Vec<String> =
        [rule].into_iter().chain(sheet.keeping.map(|keeping| kept_because(scene, keeping))).collect();
    let rights: Vec<String> = RIGHTS.iter().map(|id| scene.t(id)).collect();
    let written: Vec<String> = sheet.written.iter().map(|written| past(scene, written)).collect();
    let content = html! {
        <>
            <p>{ intro }</p>
            { known(scene, &sheet) }
            { list_part(scene.t("paper-held-given"), &given) }
            { list_part(scene.t("paper-held-kept"), &kept) }
            { list_part(scene.t("paper-held-rights"), &rights) }
            { list_part(scene.t("paper-held-written"), &written) }
        </>
    };
    let tools = html! { <p class="hint">{ scene.t("paper-held-help") }</p> };
    paper_frame(scene, scene.t("paper-copy"), about, &back, tools, content)
}

/// What is known now, a list for each family.
fn known(scene: &Scene, sheet: &CopySheet) -> Html {
    let title = |family: &Option<&'static str>| match family {
        None => scene.t("paper-held-else"),
        Some("governance") => scene.t("agreement-title"),
        Some(family) => scene.code(List::Scope, family),
    };
    html! {
        <div class="paper-parts">
            for (family, known) in sheet.parts.iter() {
                <key={family.unwrap_or("else")}>
                    { list_part(title(family), &known.iter().map(|known| line(scene, known)).collect::<Vec<_>>()) }
                </>
            }
        </div>
    }
}

/// « Une note, 3 mars 2026 : Texte : … ».
fn line(scene: &Scene, known: &Known) -> String {
    let kind = values::kind_label(&scene.words, &known.kind);
    let field = match known.day {
        Some(day) => format!("{kind}, {}", formats::day(&scene.words, day)),
        None => kind,
    };
    scene.ta("summary-line", &[("field", field.into()), ("value", labelled(scene, &known.entry).into())])
}

/// Who received what, and when.
fn told(scene: &Scene, given: &Given) -> String {
    let left = &given.left;
    let organisation = scene.settings.peer(left.to).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let date = left.day.map_or_else(|| scene.t("value-unknown"), |day| formats::day(&scene.words, day));
    let purpose = left.purpose.map(|purpose| scene.code(List::SharingPurpose, purpose.code()));
    let families = given.families.iter().map(|family| match *family {
        "governance" => scene.t("agreement-title"),
        family => scene.code(List::Scope, family),
    });
    let what: Vec<String> = purpose.into_iter().chain(families).collect();
    let args = [("organisation", organisation.into()), ("date", date.into()), ("what", what.join(", ").into())];
    scene.ta("paper-held-given-line", &args)
}

/// What was written on a day, by whom.
fn past(scene: &Scene, written: &Written) -> String {
    let fact = &written.fact;
    let said = match &written.entry {
        Some(entry) if !entry.lines.is_empty() => {
            let kind = values::kind_label(&scene.words, &fact.kind);
            let value = labelled(scene, entry);
            scene.ta("summary-line", &[("field", kind.into()), ("value", value.into())])
        }
        _ => sentences::sentence(&scene.words, fact, scene),
    };
    let whole = |value: &Value| value.as_text().map_or_else(|| values::plain_value(&scene.words, value), str::to_owned);
    let newer = written.newer.iter().map(whole);
    let said = [said].into_iter().chain(newer).collect::<Vec<_>>().join(" · ");
    let said = if written.undone { format!("{said} {}", scene.t("paper-held-undone")) } else { said };
    let date = formats::day(&scene.words, fact.on);
    let author = scene.member(fact.by.member);
    scene.ta("paper-held-line", &[("date", date.into()), ("author", author.into()), ("said", said.into())])
}
