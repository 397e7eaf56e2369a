//! Companies at a desk, for the tests of this folder: what is written is read as screens read it.

use super::{Company, Firms};
use crate::domain::day::day as date;
use crate::domain::{CompanyId, ElementId, Line, Locality, MemberId, Subject};
use crate::journal::sample::{Desk, day};
use crate::journal::schema::{Entry, company, company_event, company_places, company_site, same_company};
use crate::journal::{Draft, Keys};
use std::collections::BTreeMap;
use std::rc::Rc;
use uuid::Uuid;

/// A desk that writes about companies; a name stands for an id.
pub(super) struct Board(pub Desk);

pub(super) fn id(name: &str) -> CompanyId {
    CompanyId::derived(Uuid::nil(), name)
}

pub(super) fn element(name: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), name)
}

pub(super) fn member(name: &str) -> MemberId {
    MemberId::derived(Uuid::nil(), name)
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// A fact of these fields of one kind.
pub(super) fn draft(about: Subject, keys: Keys, entries: Vec<Entry>) -> Draft {
    let kind = entries[0].0.kind.clone();
    let keys: Vec<Entry> = keys.entries(kind.schema().unwrap()).collect();
    Draft::new(about, day(1), kind, keys.into_iter().chain(entries))
}

impl Board {
    pub fn new(organisation: &str, name: &str) -> Self {
        Self(Desk::new(organisation, name))
    }

    fn write(&mut self, of: &str, keys: Keys, entries: Vec<Entry>) {
        self.0.say(draft(Subject::Company(id(of)), keys, entries));
    }

    pub fn company(&mut self, of: &str, name: &str) {
        self.write(of, Keys::None, vec![company::NAME.with(&line(name))]);
    }

    pub fn number(&mut self, of: &str, number: &str) {
        self.write(of, Keys::None, vec![company::NUMBER.with(&line(number))]);
    }

    pub fn rest(&mut self, of: &str, until: &str) {
        self.write(of, Keys::None, vec![company::REST.with(date(until))]);
    }

    pub fn site(&mut self, of: &str, locality: &str) {
        let place = Locality::parse(locality).unwrap();
        self.write(of, Keys::one(element(locality)), vec![company_site::LOCALITY.with(&place)]);
    }

    /// What somebody of this desk did there.
    pub fn event(&mut self, of: &str, event: &str, on: &str, sort: &str) {
        let sort = crate::domain::CompanyEvent::parse(sort).unwrap();
        let who = self.0.pen.by.member;
        let entries =
            vec![company_event::DAY.with(date(on)), company_event::SORT.with(sort), company_event::MEMBER.with(who)];
        self.write(of, Keys::one(element(event)), entries);
    }

    pub fn answer(&mut self, of: &str, event: &str, answer: &str) {
        let answer = crate::domain::CompanyAnswer::parse(answer).unwrap();
        self.write(of, Keys::one(element(event)), vec![company_event::ANSWER.with(answer)]);
    }

    pub fn places(&mut self, of: &str, places: &str, count: Option<u32>, until: Option<&str>) {
        let entries = vec![company_places::COUNT.maybe(count), company_places::UNTIL.maybe(until.map(date))];
        self.write(of, Keys::one(element(places)), entries);
    }

    pub fn same(&mut self, one: &str, other: &str, same: bool) {
        self.write(one, Keys::one(id(other)), vec![same_company::SAME.with(same)]);
    }

    pub fn companies(&self) -> BTreeMap<CompanyId, Rc<Company>> {
        Company::all(&self.0.journal).into_iter().map(|company| (company.id, Rc::new(company))).collect()
    }

    pub fn firms(&self) -> Firms {
        Firms::of(&self.companies())
    }
}
