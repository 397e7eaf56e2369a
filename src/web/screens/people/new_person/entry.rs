//! What is typed for a new person, and what is wrong with it.

use crate::app::people::{self, NewPerson};
use crate::domain::text::TextError;
use crate::domain::{ElementId, Line, Locality, MemberId, Step};
use crate::web::scene::Scene;

/// What is typed, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub first_name: String,
    pub last_name: String,
    pub birth_year: String,
    pub locality: String,
    /// The id of a step.
    pub step: String,
    /// The id of a filière, or nothing.
    pub track: String,
    /// The id of a member, empty for no referent; until chosen it is the user.
    pub referent: Option<String>,
}

impl Default for Entry {
    fn default() -> Self {
        Self {
            first_name: String::new(),
            last_name: String::new(),
            birth_year: String::new(),
            locality: String::new(),
            step: Step::Intake.code().to_owned(),
            track: String::new(),
            referent: None,
        }
    }
}

/// Why a field was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    Required,
    TooLong(usize),
    Characters,
    Year,
    Locality,
}

impl Slip {
    /// What the person reads.
    pub fn words(self, scene: &Scene) -> String {
        match self {
            Slip::Required => scene.t("common-required"),
            Slip::TooLong(count) => scene.ta("common-too-long", &[("count", count.into())]),
            Slip::Characters => scene.t("common-bad-characters"),
            Slip::Year => scene.t("common-bad-year"),
            Slip::Locality => scene.t("person-locality-wrong"),
        }
    }
}

/// The fields that were not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Slips {
    pub first_name: Option<Slip>,
    pub last_name: Option<Slip>,
    pub birth_year: Option<Slip>,
    pub locality: Option<Slip>,
}

impl Slips {
    /// The selector of the first field to look at.
    pub fn first_field(&self) -> &'static str {
        match self {
            Slips { first_name: Some(_), .. } => "#new-first-name",
            Slips { last_name: Some(_), .. } => "#new-last-name",
            Slips { birth_year: Some(_), .. } => "#new-birth-year",
            _ => "#new-locality",
        }
    }
}

impl Entry {
    /// The message that searches for namesakes.
    pub fn typed(&self) -> people::Msg {
        people::Msg::Typed {
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            birth_year: year(&self.birth_year).ok().flatten(),
        }
    }

    /// The new person, with `me` as referent unless another was chosen.
    ///
    /// # Errors
    /// The fields that cannot be taken; one of the two names is needed.
    pub fn read(&self, me: Option<MemberId>) -> Result<NewPerson, Slips> {
        let mut slips = Slips::default();
        let first_name = take(name(&self.first_name), &mut slips.first_name);
        let last_name = take(name(&self.last_name), &mut slips.last_name);
        let birth_year = take(year(&self.birth_year), &mut slips.birth_year);
        let locality = take(locality(&self.locality), &mut slips.locality);
        if slips == Slips::default() && first_name.is_none() && last_name.is_none() {
            slips.first_name = Some(Slip::Required);
        }
        if slips != Slips::default() {
            return Err(slips);
        }
        let referent = match &self.referent {
            None => me,
            Some(id) => MemberId::parse(id).ok(),
        };
        Ok(NewPerson {
            first_name,
            last_name,
            birth_year,
            locality,
            track: ElementId::parse(&self.track).ok(),
            referent,
            step: Step::parse(&self.step).unwrap_or(Step::Intake),
        })
    }
}

fn take<T>(read: Result<Option<T>, Slip>, slip: &mut Option<Slip>) -> Option<T> {
    read.unwrap_or_else(|found| {
        *slip = Some(found);
        None
    })
}

fn name(text: &str) -> Result<Option<Line>, Slip> {
    match Line::parse(text) {
        Ok(line) => Ok(Some(line)),
        Err(TextError::Empty) => Ok(None),
        Err(TextError::TooLong(limit)) => Err(Slip::TooLong(limit)),
        Err(TextError::Control) => Err(Slip::Characters),
    }
}

fn year(text: &str) -> Result<Option<u16>, Slip> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().ok().filter(|year| (1900..=2199).contains(year)).map(Some).ok_or(Slip::Year),
    }
}

fn locality(text: &str) -> Result<Option<Locality>, Slip> {
    match text.trim() {
        "" => Ok(None),
        text => Locality::parse(text).map(Some).map_err(|_| Slip::Locality),
    }
}
