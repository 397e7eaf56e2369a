//! Which cards are shown and in which order. It lives in the address, so a view can be bookmarked and kept.

use super::axis::Axis;
use super::sort::Sort;
use crate::domain::{ElementId, MemberId, Step};
use crate::insight::Card;

/// Whose cards are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferentFilter {
    Of(MemberId),
    Nobody,
}

impl ReferentFilter {
    fn takes(self, referent: Option<MemberId>) -> bool {
        match self {
            ReferentFilter::Of(member) => referent == Some(member),
            ReferentFilter::Nobody => referent.is_none(),
        }
    }
}

/// Which entry of a list of the organisation the shown cards have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryFilter {
    Of(ElementId),
    /// Those that have none.
    Nothing,
}

impl EntryFilter {
    fn takes(self, entries: &[ElementId]) -> bool {
        match self {
            EntryFilter::Of(entry) => entries.contains(&entry),
            EntryFilter::Nothing => entries.is_empty(),
        }
    }

    /// The filter of a word of the address: an id, or `aucun`.
    pub fn parse(word: &str) -> Option<Self> {
        if word == NOBODY { Some(Self::Nothing) } else { ElementId::parse(word).ok().map(Self::Of) }
    }

    /// The word in the address.
    pub fn code(self) -> String {
        match self {
            Self::Of(entry) => entry.to_string(),
            Self::Nothing => NOBODY.to_owned(),
        }
    }
}

/// What is due of the cards that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueFilter {
    /// The day of something has passed.
    Late,
}

/// Which status on entry the shown cards have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatusFilter {
    /// A code, or `codes::DECLINED`: that somebody does not wish to say is an answer of its own (row R8).
    Of(String),
    /// Those of whom it is unknown.
    Nothing,
}

impl StatusFilter {
    /// The filter of a word of the address: a code, or `aucun`; none of an empty one.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "" => None,
            NOBODY => Some(Self::Nothing),
            code => Some(Self::Of(code.to_owned())),
        }
    }

    /// The word in the address.
    pub fn code(&self) -> &str {
        match self {
            Self::Of(code) => code,
            Self::Nothing => NOBODY,
        }
    }

    fn takes(&self, status: Option<&str>) -> bool {
        match self {
            Self::Of(code) => status == Some(code),
            Self::Nothing => status.is_none(),
        }
    }
}

/// Which cards are shown, in which order and in which groups. The default shows all as the board has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub referent: Option<ReferentFilter>,
    pub track: Option<EntryFilter>,
    pub cohort: Option<EntryFilter>,
    pub territory: Option<EntryFilter>,
    pub step: Option<Step>,
    pub due: Option<DueFilter>,
    pub status: Option<StatusFilter>,
    /// Words to search for.
    pub text: String,
    /// The order of the list; none is that of the board.
    pub sort: Option<Sort>,
    /// What the cards are grouped by.
    pub axis: Option<Axis>,
    /// What an open dossier stands beside. Only the address of a dossier says it.
    pub behind: Behind,
}

/// The screen that a dossier was opened from, and to which closing it leads back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Behind {
    #[default]
    Board,
    List,
    Today(Whose),
}

/// Whose items « Aujourd'hui » shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    /// Those of who works here, with those of whom they stand in for and those of nobody.
    #[default]
    Mine,
    Everybody,
}

impl Behind {
    /// The word for what is behind a dossier, where it is not the board.
    fn code(self) -> Option<&'static str> {
        match self {
            Behind::Board => None,
            Behind::List => Some("liste"),
            Behind::Today(Whose::Mine) => Some("aujourdhui"),
            Behind::Today(Whose::Everybody) => Some("aujourdhui-tous"),
        }
    }

    fn read(code: &str) -> Behind {
        let all = [Behind::List, Behind::Today(Whose::Mine), Behind::Today(Whose::Everybody)];
        all.into_iter().find(|behind| behind.code() == Some(code)).unwrap_or_default()
    }
}

/// The word for « without one » in the address.
const NOBODY: &str = "aucun";

/// The word for what is late in the address.
const LATE: &str = "retard";

impl Filter {
    /// Whether all cards are shown, in whatever order.
    pub fn is_empty(&self) -> bool {
        *self == self.cleared()
    }

    /// The same order and groups, of all cards.
    pub fn cleared(&self) -> Filter {
        Filter { sort: self.sort, axis: self.axis, behind: self.behind, ..Filter::default() }
    }

    /// How many filters narrow the view.
    pub fn active(&self) -> usize {
        let narrowing = [
            self.referent.is_some(),
            self.track.is_some(),
            self.cohort.is_some(),
            self.territory.is_some(),
            self.step.is_some(),
            self.due.is_some(),
            self.status.is_some(),
            !self.text.is_empty(),
        ];
        narrowing.into_iter().filter(|active| *active).count()
    }

    /// Whether a card passes all that is asked but the words of a search and what is late, which the board knows.
    pub fn takes(&self, card: &Card) -> bool {
        self.referent.is_none_or(|filter| filter.takes(card.referent))
            && self.step.is_none_or(|step| card.step == step)
            && self.takes_beside_matrix(card)
    }

    /// The same without the two questions that the matrix of referents and steps itself asks.
    pub fn takes_beside_matrix(&self, card: &Card) -> bool {
        self.track.is_none_or(|filter| filter.takes(&card.tracks))
            && self.cohort.is_none_or(|filter| filter.takes(card.cohort.as_slice()))
            && self.territory.is_none_or(|filter| filter.takes(card.territory.as_slice()))
            && self.status.as_ref().is_none_or(|filter| filter.takes(card.status.as_deref()))
    }

    /// Reads the query of an address; what is not known is passed over.
    pub fn read(query: &str) -> Self {
        let mut filter = Filter::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match key.as_ref() {
                "referent" if value == NOBODY => filter.referent = Some(ReferentFilter::Nobody),
                "referent" => filter.referent = MemberId::parse(&value).ok().map(ReferentFilter::Of),
                "filiere" => filter.track = EntryFilter::parse(&value),
                "groupe" => filter.cohort = EntryFilter::parse(&value),
                "territoire" => filter.territory = EntryFilter::parse(&value),
                "etape" => filter.step = Step::parse(&value),
                "echeance" if value == LATE => filter.due = Some(DueFilter::Late),
                "statut" => filter.status = StatusFilter::parse(&value),
                "q" => filter.text = value.into_owned(),
                "tri" => filter.sort = Sort::parse(&value),
                "fond" => filter.behind = Behind::read(&value),
                "par" => filter.axis = Axis::parse(&value),
                _ => {}
            }
        }
        filter
    }

    /// The query of an address, without `?`; empty for the default.
    pub fn query(&self) -> String {
        let referent = self.referent.map(|referent| match referent {
            ReferentFilter::Of(member) => member.to_string(),
            ReferentFilter::Nobody => NOBODY.to_owned(),
        });
        let pairs = [
            ("referent", referent),
            ("filiere", self.track.map(EntryFilter::code)),
            ("groupe", self.cohort.map(EntryFilter::code)),
            ("territoire", self.territory.map(EntryFilter::code)),
            ("etape", self.step.map(|step| step.code().to_owned())),
            ("echeance", self.due.map(|_| LATE.to_owned())),
            ("statut", self.status.as_ref().map(|status| status.code().to_owned())),
            ("q", Some(self.text.clone()).filter(|text| !text.is_empty())),
            ("tri", self.sort.map(Sort::code)),
            ("par", self.axis.map(|axis| axis.code().to_owned())),
            ("fond", self.behind.code().map(str::to_owned)),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (key, value) in pairs {
            if let Some(value) = value {
                query.append_pair(key, &value);
            }
        }
        query.finish()
    }
}
