//! How sections call a person, and what she has had: by one name in every line, button and warning.

use crate::domain::Day;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::openings::Offer;
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::{cpas_contract, partner, placement};
use crate::web::scene::Scene;

/// The name of a person, or a word for one without a name.
pub fn person(scene: &Scene, dossier: &Dossier) -> String {
    let name = dossier.name();
    if name.is_empty() { scene.t("person-unnamed") } else { name }
}

/// The company, or that one is looked for.
pub fn placement(scene: &Scene, record: &Record) -> String {
    record.get(placement::COMPANY).map_or_else(|| scene.t("placement-search"), str::to_owned)
}

/// The employer, or the type when there is none.
pub fn contract(scene: &Scene, record: &Record) -> String {
    let sort = work::sort(record).map(|sort| scene.code(List::Contract, sort.code()));
    let place = work::employer(record).or_else(|| cpas(record)).map(str::to_owned);
    let words: Vec<String> = [sort, place].into_iter().flatten().collect();
    if words.is_empty() { scene.t("contract-unnamed") } else { words.join(" · ") }
}

/// The centre by which somebody works, of a contract of a CPAS.
pub fn cpas(record: &Record) -> Option<&str> {
    if record.kind == Kind::CpasContract { record.get(cpas_contract::CPAS) } else { None }
}

/// « Magasinier · Delhaize », or what is known of an opening.
pub fn offer(scene: &Scene, offer: &Offer) -> String {
    let title = Some(offer.title.clone()).filter(|title| !title.is_empty());
    let words: Vec<String> = title.into_iter().chain(offer.employer.clone()).collect();
    if words.is_empty() { scene.t("openings-untitled") } else { words.join("\u{a0}· ") }
}

/// The function, and the name where there is one.
pub fn partner(scene: &Scene, partner: &Record) -> String {
    let role = partner.get(partner::ROLE).map(|code| scene.code(List::Role, code));
    let name = partner.get(partner::NAME).map(str::to_owned);
    let words: Vec<String> = [role, name].into_iter().flatten().collect();
    if words.is_empty() { scene.t("kind-partner") } else { words.join("\u{a0}· ") }
}

/// « du 16 mars au 27 mars », or what is known of it.
pub fn dates(scene: &Scene, record: &Record) -> String {
    let day = |day: Day| formats::short_day(&scene.words, day, scene.today);
    let dates = work::dates(record);
    match (dates.start, dates.last_day()) {
        (Some(start), Some(end)) => scene.ta("record-from-to", &[("from", day(start).into()), ("to", day(end).into())]),
        (Some(start), None) => scene.ta("record-from", &[("from", day(start).into())]),
        (None, Some(end)) => scene.ta("record-to", &[("to", day(end).into())]),
        (None, None) => scene.t("record-no-dates"),
    }
}
