//! People and openings of our own making.

use crate::support::day;
use passerelle::domain::{ElementId, Locality, NeedSort, OpeningSort, PersonId, Step, fold_text};
use passerelle::insight::companies::Company;
use passerelle::insight::matching::{Asked, Past, Profile, Seeker};
use passerelle::insight::openings::{Need, Opening};
use passerelle::insight::outpost::Centres;
use passerelle::insight::placement::due_end::ContractState;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use uuid::Uuid;

pub static CENTRES: LazyLock<Centres> =
    LazyLock::new(|| Centres::parse(include_str!("../../assets/data/localities.csv")).unwrap());

pub fn person_id(number: u128) -> PersonId {
    Uuid::from_u128(number).into()
}

/// Somebody of whom nothing is known.
pub fn nobody(number: u128, name: &str) -> Profile {
    Profile {
        person: person_id(number),
        name: name.to_owned(),
        sort_name: fold_text::fold(name),
        step: Step::JobSearch,
        referent: None,
        locality: None,
        goals: Vec::new(),
        past: Vec::new(),
        experience: Vec::new(),
        languages: BTreeMap::new(),
        driving: None,
        vehicle: None,
        radius: None,
        limits: Vec::new(),
        limits_known: false,
        work_time: None,
        schooling: None,
        obstacles: BTreeMap::new(),
        candidacies: Vec::new(),
        tracks: Vec::new(),
    }
}

/// An opening that asks for nothing.
pub fn opening(number: u128, title: &str, trade: Option<&str>) -> Opening {
    Opening {
        id: Uuid::from_u128(number).into(),
        records: Default::default(),
        sort: Some(OpeningSort::Job),
        title: title.to_owned(),
        trade: trade.map(str::to_owned),
        company: None,
        site: None,
        employer: None,
        locality: None,
        posts: 1,
        sector: None,
        contract: None,
        placement: None,
        start: None,
        end: None,
        apply_by: None,
        weekly: None,
        hours: Vec::new(),
        number: None,
        link: None,
        source: None,
        closed: None,
        needs: Vec::new(),
    }
}

pub fn need(sort: NeedSort, must: bool) -> Need {
    Need {
        id: ElementId::random(),
        sort: Some(sort),
        must,
        language: None,
        level: None,
        driving: None,
        vehicle: None,
        schooling: None,
        months: None,
        words: None,
    }
}

/// French at a level.
pub fn french(level: &str, must: bool) -> Need {
    Need { language: Some("fr".into()), level: Some(level.into()), ..need(NeedSort::Language, must) }
}

pub fn licence(must: bool) -> Need {
    Need { driving: Some("b".into()), ..need(NeedSort::Driving, must) }
}

/// A placement of two months that is over.
pub fn placement(company: &str, trade: Option<&str>, sector: Option<&str>) -> Past {
    Past {
        id: ElementId::random(),
        is_placement: true,
        host: None,
        company: Some((company.to_owned(), fold_text::fold(company))),
        trade: trade.map(str::to_owned),
        sector: sector.map(str::to_owned),
        sort: None,
        contract: None,
        start: Some(day("2025-09-01")),
        end: Some(day("2025-10-31")),
        state: ContractState::Ended,
    }
}

pub fn place(text: &str) -> Locality {
    Locality::parse(text).unwrap()
}

pub fn seeker(profile: &Profile) -> Seeker {
    Seeker::of(profile, &CENTRES, &|_| None)
}

pub fn asked(opening: &Opening) -> Asked {
    Asked::of(opening, None::<&Company>, &CENTRES)
}
