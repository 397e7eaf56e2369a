//! Section 7: the files that went to partners, by the day on which they left. No person is named here, so numbers stand
//! alone.

use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId};
use crate::insight::dossier::record::Record;
use crate::insight::results::indicators::People;
use crate::insight::results::{Cell, Counted, Label, Row, Table};
use crate::journal::Kind;
use crate::journal::schema::dispatch;
use std::collections::BTreeMap;

pub fn tables(people: &People<'_>) -> Vec<Table> {
    let settings = people.settings;
    let past = |day: Option<Day>| day.is_some_and(|day| day <= people.today);
    let mut by: BTreeMap<Option<OrgId>, [u64; 4]> = BTreeMap::new();
    by.extend(settings.peers().into_iter().map(|(org, _)| (Some(org), [0; 4])));
    let left = |record: &&Record| record.get(dispatch::SENT).is_some_and(|day| people.period.holds(day));
    for record in settings.records.of(&Kind::Dispatch).iter().filter(left) {
        let counts = by.entry(record.get(dispatch::TO)).or_default();
        let persons = record.get(dispatch::PEOPLE).unwrap_or_default();
        let more = [
            1,
            u64::from(past(record.get(dispatch::RECEIVED))),
            u64::from(past(record.get(dispatch::SETTLED))),
            u64::from(persons),
        ];
        counts.iter_mut().zip(more).for_each(|(count, more)| *count += more);
    }
    let total = by.values().fold([0; 4], |sum, counts| [0, 1, 2, 3].map(|place| sum[place] + counts[place]));
    let label = |org: Option<OrgId>| {
        let name = org.and_then(|org| settings.peer(org));
        name.map_or(Label::Unknown, |name| Label::Named(name.to_owned()))
    };
    let row = |label: Label, counts: [u64; 4]| Row {
        label,
        cells: counts.map(|count| Cell::Count(Counted::Known(count))).into(),
    };
    let mut rows: Vec<Row> = by.into_iter().map(|(org, counts)| row(label(org), counts)).collect();
    rows.order_by_key(|row| (row.label == Label::Unknown, row.label.clone()));
    rows.push(row(Label::Total, total));
    let columns =
        ["results-column-sent", "results-column-received", "results-column-settled", "results-column-persons-sent"];
    vec![Table { id: "exchanges", columns: columns.map(Label::Message).into(), rows, adds_up: true }]
}
