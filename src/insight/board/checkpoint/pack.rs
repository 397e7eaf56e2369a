//! The compact form of cards and settings.

use crate::domain::pack::{Pack, PackText, Unpacker, pack_fields};
use crate::domain::{ContractSort, OrgType};
use crate::insight::board::card::{Beside, Card};
use crate::insight::board::news::{Due, Job, Matter};
use crate::insight::placement::due_end::{Dates, Placement};
use crate::insight::settings::{Column, Entry, Member, Settings};
use crate::insight::{Held, Stated};
use crate::journal::Value;

pack_fields! {
    Due { matter, of, day, title, member }
    Job { sort, start, last, milestone }
    Dates { decided, signed, start, planned_end, end }
    Placement { dates, evaluated, stopped, followed }
    Card {
        id, first_name, last_name, sort_name, birth_year, step, since, tracks, cohort, territory, tags, paused, locality,
        referent, dues, last_contact, silent_until, pinned, conflicts, incomplete, publics, status, partners, lacking,
        placements, job, elsewhere,
    }
    Beside { org, step }
    Member { id, name, left }
    Entry { id, name, removed }
    Column { step, label, hidden }
    Settings {
        name, org_type, members, columns, tracks, cohorts, territories, publics, records, facts,
    }
    Stated<Value> { value, by, on, at, fact }
    Held<Value> { shown, rivals }
}

/// Values of a list, by their places in it.
macro_rules! by_place {
    ($($name:ident),*) => {$(
        impl Pack for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                out.push(*self as u8);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                $name::ALL.get(usize::from(*from.take(1)?.first()?)).copied()
            }
        }
    )*};
}

by_place! { ContractSort, Matter }

impl Pack for OrgType {
    fn pack(&self, out: &mut Vec<u8>) {
        self.code().pack_text(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        OrgType::parse(&String::unpack(from)?)
    }
}
