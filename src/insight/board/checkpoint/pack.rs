//! The compact form of cards and settings.

use crate::domain::OrgType;
use crate::domain::pack::{Pack, PackText, Unpacker, pack_fields};
use crate::insight::board::card::{Card, Due};
use crate::insight::placement::due_end::{Dates, Placement};
use crate::insight::settings::{Column, Entry, Member, Settings};
use crate::insight::{Held, Stated};
use crate::journal::Value;

pack_fields! {
    Due { task, day, title, member }
    Dates { decided, signed, start, planned_end, end }
    Placement { dates, evaluated, stopped }
    Card {
        id, first_name, last_name, sort_name, birth_year, step, since, tracks, cohort, territory, tags, paused, locality,
        referent, dues, last_contact, pinned, conflicts, incomplete, publics, status, partners, lacking, placements,
    }
    Member { id, name, left }
    Entry { id, name, removed }
    Column { step, label, hidden }
    Settings {
        name, org_type, members, columns, tracks, cohorts, territories, publics, records, facts,
    }
    Stated<Value> { value, by, on, at, fact }
    Held<Value> { shown, rivals }
}

impl Pack for OrgType {
    fn pack(&self, out: &mut Vec<u8>) {
        self.code().pack_text(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        OrgType::parse(&String::unpack(from)?)
    }
}
