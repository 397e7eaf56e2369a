//! « Importer, exporter »: companies from files of other programs, told before they are written, and files to take along.

use crate::app::Shared;
use crate::app::companies::Book;
use crate::app::ledger::{Msg, Shown, Stage, Tally, held};
use crate::app::line_keys::line_keys;
use crate::domain::codes;
use crate::exchange::companies::{Firm, Form, LARGEST, LedgerError, Plan, Planned, table, vcard};
use crate::exchange::sheet::{self, Content};
use crate::exchange::workbook;
use crate::exchange::writes::{Standing, Write};
use crate::i18n::labels::List;
use crate::i18n::values;
use crate::journal::Value;
use crate::journal::schema::company_contact;
use crate::web::files::{self, ReadError};
use crate::web::parts::{Loaders, use_parts, workbooks};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::widgets::icon;
use crate::web::widgets::more::use_first;
use crate::web::widgets::unfolded::use_unfolded;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many lines of a group are shown at first.
const FIRST: usize = 12;

#[derive(Properties, PartialEq)]
pub struct CompanyFilesProps {
    pub view: View,
}

/// The panel, folded until somebody needs it.
#[component]
pub fn CompanyFiles(props: &CompanyFilesProps) -> Html {
    let scene = use_scene();
    let shown = props.view.ledger.clone();
    let (is_open, ontoggle) = use_unfolded(!matches!(shown.companies, Stage::Idle));
    html! {
        <details class="panel" id="company-files" open={is_open} {ontoggle}>
            <summary>{ icon("upload") }{ scene.t("ledger-files") }</summary>
            <div class="stack">
                <Importing {shown} />
                <Exporting book={props.view.book.clone()} />
            </div>
        </details>
    }
}

/// Reads the file that was chosen in a box, and says what came of it. A workbook is taken apart by its own part.
pub fn given(event: &Event, loaders: Option<Loaders>, tell: impl Fn(Rc<str>, Result<Content, LedgerError>) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let file = input.as_ref().and_then(|input| input.files()).and_then(|files| files.get(0));
    if let Some(input) = input {
        // So that the same file can be chosen again.
        input.set_value("");
    }
    let Some(file) = file else { return };
    spawn_local(async move {
        let bytes = files::read(&file, LARGEST).await.map_err(|error| match error {
            ReadError::TooLarge { size, limit } => LedgerError::TooLarge { size, limit },
            ReadError::Failed(failure) => {
                failure.report();
                LedgerError::Unreadable
            }
        });
        let content = match bytes {
            Ok(bytes) => unwrapped(bytes, loaders).await,
            Err(error) => Err(error),
        };
        tell(file.name().into(), content);
    });
}

async fn unwrapped(bytes: Vec<u8>, loaders: Option<Loaders>) -> Result<Content, LedgerError> {
    if !workbook::is_workbook(&bytes) {
        return Ok(Content::Bytes(bytes));
    }
    let workbooks = workbooks::fetch(loaders).await.ok_or(LedgerError::NoReader)?;
    (workbooks.read)(&bytes).map(Content::Sheets).map_err(LedgerError::from)
}

/// That a file was not taken, and why.
pub fn refused(scene: &Scene, file: &str, error: &LedgerError) -> Html {
    html! {
        <div class="banner" data-tone="late" role="alert">
            { icon("warning") }
            <p>{ scene.ta("ledger-refused-file", &[("file", file.into()), ("reason", scene.why(error).into())]) }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ImportingProps {
    shown: Shared<Shown>,
}

/// Where a list is chosen, and what becomes of it.
#[component]
fn Importing(props: &ImportingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let loaders = use_parts().loaders;
    let onchange = {
        let (scene, dispatch) = (scene.clone(), dispatch.clone());
        Callback::from(move |event: Event| {
            let sectors: Vec<_> =
                codes::SECTORS.iter().map(|code| ((*code).to_owned(), scene.code(List::Sector, code))).collect();
            let dispatch = dispatch.clone();
            given(&event, loaders, move |file, content| {
                dispatch.send(Msg::CompaniesGiven { file, content, sectors: sectors.clone() });
            });
        })
    };
    let confirm = dispatch.reform(|_: MouseEvent| Msg::CompaniesConfirmed);
    let give_up = dispatch.reform(|_: MouseEvent| Msg::CompaniesGivenUp);
    let stage = &props.shown.companies;
    let status = match stage {
        Stage::Idle | Stage::Refused { .. } => String::new(),
        Stage::Told { file, plan, .. } => {
            let told = if plan.is_needed() { "ledger-told" } else { "ledger-told-nothing" };
            scene.ta(told, &[("file", file.as_ref().into())])
        }
        Stage::Writing { left } => scene.ta("ledger-writing", &[("count", (*left).into())]),
        Stage::Done(tally) => done(&scene, *tally),
    };
    html! {
        <section class="stack" data-gap="s" aria-labelledby="company-import">
            <h2 id="company-import">{ scene.t("ledger-import-title") }</h2>
            <p class="soft">{ scene.t("ledger-import-help") }</p>
            <div class="field">
                <div class="field-label"><label for="company-file">{ scene.t("ledger-file") }</label></div>
                <input type="file" id="company-file" accept=".csv,.txt,.tsv,.xlsx,.vcf,text/csv,text/vcard" {onchange} aria-describedby="company-file-hint" />
                <p class="hint" id="company-file-hint">{ scene.t("ledger-file-hint") }</p>
            </div>
            if let Stage::Refused { file, error } = stage {
                { refused(&scene, file, error) }
            }
            <p role="status"><b>{ status }</b></p>
            if let Stage::Told { plan, anew, .. } = stage {
                <div class="stack" data-gap="s" role="group" aria-label={scene.t("preview-title")} id="company-plan">
                    <Told plan={plan.clone()} anew={*anew} />
                    <div class="form-end">
                        <button type="button" class="btn" onclick={give_up}>{ scene.t("preview-cancel") }</button>
                        if plan.is_needed() {
                            <button type="button" class="btn primary" onclick={confirm}>{ scene.t("preview-import") }</button>
                        }
                    </div>
                </div>
            }
        </section>
    }
}

/// What was written.
fn done(scene: &Scene, tally: Tally) -> String {
    if tally.written() == 0 {
        return scene.t("ledger-nothing");
    }
    let args = [("new", tally.new.into()), ("changed", tally.changed.into()), ("same", tally.same.into())];
    scene.ta("ledger-done", &args)
}

#[derive(Properties, PartialEq)]
struct ToldProps {
    plan: Rc<Plan>,
    anew: bool,
}

/// What a file would change.
#[component]
fn Told(props: &ToldProps) -> Html {
    let scene = use_scene();
    let plan = &props.plan;
    let mut notes = Vec::new();
    if props.anew {
        notes.push(scene.t("ledger-anew"));
    }
    if plan.masked > 0 {
        notes.push(scene.ta("preview-masked", &[("count", plan.masked.into())]));
    }
    if !plan.ignored.is_empty() {
        notes.push(scene.ta("ledger-ignored", &[("names", plan.ignored.join(", ").into())]));
    }
    let row = if plan.form == Form::Cards { "ledger-card" } else { "ledger-row" };
    let refused = plan
        .refused
        .iter()
        .map(|refused| scene.ta(row, &[("place", refused.place.into()), ("reason", scene.why(&refused.error).into())]));
    let lines = |standing: Standing| plan.of(standing).map(|planned| line(&scene, planned)).collect::<Vec<_>>();
    let groups = [
        ("refused", "warning", "ledger-refused", refused.collect()),
        ("changed", "edit", "ledger-changed", lines(Standing::Changed)),
        ("new", "plus", "ledger-new", lines(Standing::New)),
    ];
    let same = plan.of(Standing::Same).count();
    html! {
        <>
            if same > 0 {
                <p class="soft">{ scene.ta("ledger-same", &[("count", same.into())]) }</p>
            }
            for note in notes {
                <p key={note.clone()}>{ note.clone() }</p>
            }
            for (group, sign, title, lines) in groups {
                <Lines key={group} {group} icon={sign} title={scene.ta(title, &[("count", lines.len().into())])} {lines} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct LinesProps {
    group: AttrValue,
    icon: AttrValue,
    title: AttrValue,
    lines: Vec<String>,
}

/// A group of lines; a long one shows its beginning, and an empty one nothing.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let (count, rest) = use_first(FIRST, props.lines.len());
    if props.lines.is_empty() {
        return Html::default();
    }
    let lines: Vec<String> = props.lines.iter().take(count).cloned().collect();
    let keys = line_keys(lines.iter().map(String::as_str));
    html! {
        <section class="group" data-group={props.group.clone()}>
            <h3>{ icon(&props.icon) }{ props.title.clone() }</h3>
            <ul class="sentences">
                for (key, line) in keys.into_iter().zip(lines) {
                    <li {key}>{ line }</li>
                }
            </ul>
            { rest }
        </section>
    }
}

/// A company and, where it is there already, what changes of it.
fn line(scene: &Scene, planned: &Planned) -> String {
    let firm = &planned.firm;
    let named = firm.name.as_ref().map(ToString::to_string).or(firm.number.map(|number| number.to_string()));
    let name = named.unwrap_or_default();
    if planned.standing == Standing::New {
        let places = firm.sites.iter().filter_map(|site| site.locality.as_ref());
        let mut parts: Vec<String> = std::iter::once(name).chain(places.map(ToString::to_string)).collect();
        if !firm.contacts.is_empty() {
            parts.push(scene.ta("ledger-contacts", &[("count", firm.contacts.len().into())]));
        }
        return parts.join(" · ");
    }
    let changes = planned.writes.iter().map(|write| change(scene, firm, write));
    std::iter::once(name).chain(changes).collect::<Vec<_>>().join(" · ")
}

/// « Marie Dupont, Téléphone : inconnu → 0470 11 22 33 »
fn change(scene: &Scene, firm: &Firm, write: &Write) -> String {
    let (field, after) = &write.entry;
    let told = |value: &Value| {
        if *field == company_contact::SITE.any() {
            let site = firm.sites.iter().find(|site| site.id.map(|id| id.to_string()).as_deref() == value.as_text());
            let named = site.and_then(|site| site.name.as_ref().or(site.address.as_ref()).map(ToString::to_string));
            let named = named.or_else(|| site?.locality.as_ref().map(ToString::to_string));
            return named.unwrap_or_else(|| scene.t("value-unknown"));
        }
        values::value(&scene.words, *field, value, scene)
    };
    let of = firm.contacts.iter().find(|contact| contact.id.is_some() && contact.id == write.element);
    let name = of.and_then(|contact| contact.name.as_ref()).map(ToString::to_string);
    let label = values::field_label(&scene.words, *field);
    let (before, after) = (told(&write.before), told(after));
    let args = [("field", label.into()), ("before", before.into()), ("after", after.into())];
    match name {
        Some(name) => scene.ta("ledger-change-of", &[&args[..], &[("name", name.into())]].concat()),
        None => scene.ta("ledger-change", &args),
    }
}

#[derive(Properties, PartialEq)]
struct ExportingProps {
    book: Option<Shared<Book>>,
}

/// The files that companies leave in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaving {
    Workbook,
    Table,
    Cards,
}

impl Leaving {
    const ALL: [Self; 3] = [Self::Workbook, Self::Table, Self::Cards];

    fn message(self) -> &'static str {
        match self {
            Self::Workbook => "ledger-export-workbook",
            Self::Table => "ledger-export-table",
            Self::Cards => "ledger-export-cards",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Table => "csv",
            Self::Cards => "vcf",
        }
    }

    /// The bytes of the file; none where what writes workbooks could not be had.
    async fn written(self, scene: &Scene, firms: &[Firm], loaders: Option<Loaders>) -> Option<Vec<u8>> {
        match self {
            Self::Workbook => {
                let workbooks = workbooks::fetch(loaders).await?;
                (workbooks.write)(&rows(scene, firms), scene.today).ok()
            }
            Self::Table => Some(sheet::write(&rows(scene, firms)).into_bytes()),
            Self::Cards => Some(vcard::write(firms).into_bytes()),
        }
    }
}

/// The files to take along; before one is made, what stands in it is said.
#[component]
fn Exporting(props: &ExportingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let out = use_state(|| None::<String>);
    let loaders = use_parts().loaders;
    let export = |form: Leaving| {
        let (scene, dispatch, book, out) = (scene.clone(), dispatch.clone(), props.book.clone(), out.clone());
        Callback::from(move |_: MouseEvent| {
            let companies = book.iter().flat_map(|book| book.companies.values());
            let firms: Vec<Firm> = companies.map(|company| held::firm(company)).collect();
            let file = format!("passerelle-entreprises-{}.{}", scene.today, form.ending());
            let contacts = firms.iter().map(|firm| firm.contacts.len()).sum();
            let (scene, dispatch, out) = (scene.clone(), dispatch.clone(), out.clone());
            spawn_local(async move {
                let Some(bytes) = form.written(&scene, &firms, loaders).await else {
                    out.set(Some(scene.t("ledger-error-no-writer")));
                    return;
                };
                match files::download(&file, &bytes).await {
                    Ok(()) => {
                        out.set(Some(scene.ta("ledger-exported", &[("file", file.as_str().into())])));
                        dispatch.send(Msg::CompaniesExported { file, contacts });
                    }
                    Err(failure) => failure.report(),
                }
            });
        })
    };
    html! {
        <section class="stack" data-gap="s" aria-labelledby="company-export">
            <h2 id="company-export">{ scene.t("ledger-export-title") }</h2>
            if props.book.as_ref().is_none_or(|book| book.companies.is_empty()) {
                <p class="soft">{ scene.t("ledger-export-none") }</p>
            } else {
                <p class="soft" id="company-export-says">{ scene.t("ledger-export-says") }</p>
                <div class="row">
                    for form in Leaving::ALL {
                        <button key={form.ending()} type="button" class="btn small" onclick={export(form)} aria-describedby="company-export-says">
                            { icon("download") }{ scene.t(form.message()) }
                        </button>
                    }
                </div>
            }
            <p class="hint" role="status">{ (*out).clone().unwrap_or_default() }</p>
        </section>
    }
}

fn rows(scene: &Scene, firms: &[Firm]) -> Vec<Vec<String>> {
    let sectors: Vec<_> =
        codes::SECTORS.iter().map(|code| ((*code).to_owned(), scene.code(List::Sector, code))).collect();
    let column = |code: &str| scene.t(&format!("ledger-column-{code}"));
    let numbered = |code: &str, number: usize| {
        scene.ta("ledger-numbered", &[("name", column(code).into()), ("number", number.into())])
    };
    table::rows(firms, &table::Words { column: &column, numbered: &numbered, sectors: &sectors })
}
