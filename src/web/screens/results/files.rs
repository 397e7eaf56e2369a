//! The report as files: a workbook, a table, JSON, the version to share in which small numbers are not told, and the
//! numbers alone for partners.

use super::tables::name;
use crate::app::Shared;
use crate::app::results::{Msg, Shown};
use crate::domain::report::Label;
use crate::exchange::results::{Words, csv, json, masking, xlsx};
use crate::i18n::reports::ReportWords;
use crate::insight::results::Report;
use crate::web::failure::Failure;
use crate::web::files;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FilesProps {
    pub shown: Shared<Shown>,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Workbook,
    /// The workbook in which small numbers are not told.
    Shared,
    Table,
    Json,
}

impl Form {
    const ALL: [Form; 4] = [Form::Workbook, Form::Table, Form::Json, Form::Shared];

    fn message(self) -> &'static str {
        match self {
            Form::Workbook => "results-file-workbook",
            Form::Shared => "results-file-shared",
            Form::Table => "results-file-table",
            Form::Json => "results-file-json",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Form::Workbook => ".xlsx",
            Form::Shared => "-a-partager.xlsx",
            Form::Table => ".csv",
            Form::Json => ".json",
        }
    }
}

/// A file of the program's own making leaves: its name, and its bytes or why there are none.
pub type Leaving = (String, Result<Vec<u8>, Failure>);

/// Gives files to the browser and notes each in the register; and the sentence of what became of the last one.
#[hook]
pub fn use_leaving() -> (Callback<Leaving>, Option<String>) {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    // Under which name the last one left; empty when it could not be made.
    let out = use_state(|| None::<String>);
    let told = out.as_ref().map(|file| match file.as_str() {
        "" => scene.t("reports-error-workbook"),
        file => scene.ta("results-file-made", &[("file", file.into())]),
    });
    let leave = Callback::from(move |(file, bytes): Leaving| {
        let (dispatch, out) = (dispatch.clone(), out.clone());
        spawn_local(async move {
            let done = match bytes {
                Ok(bytes) => files::download(&file, &bytes).await,
                Err(failure) => Err(failure),
            };
            match done {
                Ok(()) => {
                    dispatch.send(Msg::Exported { file: file.clone() });
                    out.set(Some(file));
                }
                Err(failure) => {
                    failure.report();
                    out.set(Some(String::new()));
                }
            }
        });
    });
    (leave, told)
}

/// The buttons, and what one must know before and after.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (leave, told) = use_leaving();
    let Some(report) = props.shown.report.clone() else { return Html::default() };
    let export = |form: Form| {
        let (scene, report) = (scene.clone(), report.clone());
        leave.reform(move |_: MouseEvent| {
            let file = format!("passerelle-resultats-{}_{}{}", report.period.from, report.period.to, form.ending());
            (file, written(&scene, &report, form))
        })
    };
    let oncounts = dispatch.reform(|_: MouseEvent| Msg::CountsAsked);
    html! {
        <section class="panel results-screen" aria-labelledby="results-files">
            <div class="panel-head"><h2 id="results-files" tabindex="-1">{ scene.t("results-files") }</h2></div>
            <p class="hint" id="results-files-says">{ scene.t("results-files-help") }</p>
            <div class="row">
                for form in Form::ALL {
                    <button key={form.message()} type="button" class="btn small" onclick={export(form)} aria-describedby="results-files-says">
                        { icon("download") }{ scene.t(form.message()) }
                    </button>
                }
            </div>
            // The counts of some people alone are not comparable.
            if report.slice.is_none() {
                <p class="hint" id="results-counts-says">{ scene.t("results-counts-help") }</p>
                <div class="row">
                    <button type="button" class="btn small" onclick={oncounts} aria-describedby="results-counts-says">
                        { icon("exchange") }{ scene.t("results-counts") }
                    </button>
                </div>
            }
            <p class="hint" role="status">{ told }</p>
        </section>
    }
}

fn written(scene: &Scene, report: &Report, form: Form) -> Result<Vec<u8>, Failure> {
    match form {
        Form::Workbook => workbook(scene, report),
        Form::Shared => workbook(scene, &masking::shared(report)),
        Form::Table => Ok(csv::write(report, &FileWords(scene)).into_bytes()),
        Form::Json => {
            json::write(report, json::People::Left).map(String::into_bytes).map_err(|error| Failure(error.to_string()))
        }
    }
}

/// A report as a workbook.
pub fn workbook(scene: &Scene, report: &Report) -> Result<Vec<u8>, Failure> {
    xlsx::write(report, &FileWords(scene)).map_err(|error| Failure(error.to_string()))
}

/// The words of files, in which rows are called as on the screen.
struct FileWords<'a>(&'a Scene);

impl Words for FileWords<'_> {
    fn text(&self, id: &str) -> String {
        self.0.t(id)
    }

    fn find(&self, id: &str) -> Option<String> {
        self.0.words.find(id)
    }

    fn label(&self, label: &Label) -> String {
        name(self.0, label)
    }

    fn at_least(&self, number: u64) -> String {
        ReportWords(&self.0.words).at_least(number)
    }

    fn definitions(&self) -> Vec<(String, String)> {
        ReportWords(&self.0.words).definitions()
    }
}
