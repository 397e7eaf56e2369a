//! An opening as numbers: where it is, when one works, and what it asks for.

use super::seeker::{rank, sector_bit};
use super::trade::{self, Trade};
use super::words::{Stem, mask, stems};
use crate::domain::order::InOrder;
use crate::domain::{Duration, NeedSort, OpeningId, codes, fold_text};
use crate::insight::companies::Company;
use crate::insight::openings::{Need, Opening};
use crate::insight::outpost::Centres;
use crate::insight::outpost::centres::Point;
use crate::insight::project::language;

/// The bits of `codes::OPENING_HOURS`, in its order.
pub(super) mod hour {
    pub const WEEKEND: u8 = 1;
    pub const SHIFTS: u8 = 1 << 1;
    pub const EVENING: u8 = 1 << 2;
    pub const NIGHT: u8 = 1 << 3;
}

/// What a need compares, by the rank that it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wants {
    /// The place of the language in its list, and the level.
    Language(u8, u8),
    Driving(u8),
    Vehicle(u8),
    Schooling(u8),
    Months(u32),
    /// Words, or something of a later version: only a person can say.
    Words,
}

/// One opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub opening: OpeningId,
    /// The title, by which two openings that are equal otherwise stand in order.
    pub title: String,
    pub point: Option<Point>,
    pub(super) trade: Option<Trade>,
    pub(super) sector: u32,
    pub(super) stems: Vec<Stem>,
    pub(super) mask: u64,
    /// Minutes a week.
    pub(super) weekly: Option<u32>,
    /// Bits of `codes::OPENING_HOURS`.
    pub(super) hours: u8,
    /// At the places of [`Opening::needs`], each with whether it is required.
    pub(super) needs: Vec<(Wants, bool)>,
}

impl Asked {
    /// Packs an opening. Where it says no place itself, it is where the company's site is.
    pub fn of(opening: &Opening, company: Option<&Company>, centres: &Centres) -> Self {
        let stems = stems(&fold_text::fold(&opening.title));
        let chosen = opening.sector.as_deref().or_else(|| opening.trade.as_deref().and_then(trade::sector));
        let sector = chosen.or_else(|| company.and_then(|company| company.sector.as_deref()));
        Self {
            opening: opening.id,
            title: fold_text::fold(&opening.title),
            point: place(opening, company, centres),
            trade: opening.trade.as_deref().and_then(Trade::parse),
            sector: sector_bit(sector),
            mask: mask(&stems),
            stems,
            weekly: opening.weekly.map(Duration::as_minutes),
            hours: super::seeker::bits(codes::OPENING_HOURS, &opening.hours),
            needs: opening.needs.iter().map(|need| (wants(need), need.must)).collect(),
        }
    }

    /// Where the wish or the condition `place` stands among the needs: whether it is required.
    pub fn is_required(&self, place: usize) -> bool {
        self.needs.get(place).is_some_and(|(_, must)| *must)
    }
}

/// The openings of one comparison, in the order of their titles.
pub fn in_order(mut all: Vec<Asked>) -> Vec<Asked> {
    all.order_by(|left, right| (&left.title, left.opening).cmp(&(&right.title, right.opening)));
    all
}

fn place(opening: &Opening, company: Option<&Company>, centres: &Centres) -> Option<Point> {
    let own = opening.locality.as_ref();
    let site = company.and_then(|company| match opening.site {
        Some(site) => company.site(site),
        None => company.sites.first().filter(|_| company.sites.len() == 1),
    });
    centres.of(own.or_else(|| site.and_then(|site| site.locality.as_ref()))?)
}

fn wants(need: &Need) -> Wants {
    let known = match need.sort {
        Some(NeedSort::Language) => {
            let language = rank(codes::LANGUAGES, need.language.as_ref());
            // A language without a level is one that is spoken at all.
            let level = need.level.as_deref().map_or(Some(1), language::rank);
            let level = level.and_then(|level| u8::try_from(level).ok());
            language.zip(level).map(|(language, level)| Wants::Language(language, level))
        }
        Some(NeedSort::Driving) => rank(codes::DRIVING, need.driving.as_ref()).map(Wants::Driving),
        Some(NeedSort::Vehicle) => rank(codes::VEHICLES, need.vehicle.as_ref()).map(Wants::Vehicle),
        Some(NeedSort::Schooling) => rank(codes::SCHOOLING, need.schooling.as_ref()).map(Wants::Schooling),
        Some(NeedSort::Experience) => need.months.map(Wants::Months),
        Some(NeedSort::Words) | None => None,
    };
    known.unwrap_or(Wants::Words)
}
