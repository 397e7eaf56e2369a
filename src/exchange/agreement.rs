//! What a person agreed to on paper: who may be told what of them, for which purpose, and until when.
//!
//! Without a valid agreement nothing of a person leaves. What the paper does not say is not agreed to: an agreement
//! without an end, a scope or a purpose allows nothing.

use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId, Purpose};
use crate::journal::fold::{Element, Presence};
use crate::journal::schema::agreement;
use crate::journal::{Fold, Kind};

/// What agreements allow together towards one organisation, for one purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The last day on which something may leave: that of the one that lasts longest.
    pub expires: Day,
    /// The families of the table that may leave: those of each agreement, each once.
    pub scope: Vec<String>,
}

impl Agreement {
    /// Whether a family of the table may leave. The agreement itself goes with what it allows.
    pub fn covers(&self, family: &str) -> bool {
        family == "governance" || self.scope.iter().any(|covered| covered == family)
    }

    /// What both allow.
    fn and(self, other: Self) -> Self {
        if mutant!("one_agreement_wins") {
            return if self.expires > other.expires { self } else { other };
        }
        let mut scope = self.scope;
        scope.extend(other.scope);
        scope.order();
        scope.dedup();
        Self { expires: self.expires.max(other.expires), scope }
    }
}

/// Why nothing may leave, the nearest to an agreement first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lacking {
    /// Signed for a later day.
    NotYet(Day),
    /// Valid until that day.
    Expired(Day),
    /// Taken back on that day.
    Withdrawn(Day),
    /// For this organisation, but for another purpose.
    Purpose,
    /// It lacks its day, its end, its purposes or its scope.
    Unsaid,
    /// None names this organisation.
    None,
}

/// What was noted of a signed paper, whatever it is for.
#[derive(Debug, Clone, Copy)]
pub struct Noted {
    pub signed: Option<Day>,
    pub expires: Option<Day>,
    pub withdrawn: Option<Day>,
    /// Whether it names a purpose, and something that may leave.
    pub is_said: bool,
}

impl Noted {
    /// The last day on which something may leave by it.
    ///
    /// # Errors
    /// Why nothing may today.
    pub fn until(&self, today: Day) -> Result<Day, Lacking> {
        if let Some(day) = self.withdrawn {
            return Err(Lacking::Withdrawn(day));
        }
        let dates = self.signed.zip(self.expires).filter(|_| self.is_said);
        let (signed, expires) = dates.ok_or(Lacking::Unsaid)?;
        if today < signed {
            return Err(Lacking::NotYet(signed));
        }
        if expires < today { Err(Lacking::Expired(expires)) } else { Ok(expires) }
    }
}

/// What lets something of a person leave to `recipient` on `today`. Each valid agreement allows its own families until its
/// own end; one that is taken back or ends takes away only what no other allows.
///
/// # Errors
/// Why there is none: of several reasons the nearest to an agreement.
pub fn valid(fold: &Fold<'_>, recipient: OrgId, purpose: Purpose, today: Day) -> Result<Agreement, Lacking> {
    let mut allowed: Option<Agreement> = None;
    let mut lacking = Lacking::None;
    for element in of_recipient(fold, recipient) {
        match look(&element, purpose, today) {
            Ok(agreement) => allowed = Some(allowed.map_or(agreement.clone(), |before| before.and(agreement))),
            Err(why) => lacking = lacking.min(why),
        }
    }
    allowed.ok_or(lacking)
}

/// The agreements that let something leave, one by one.
pub fn each_valid<'f, 'a>(
    fold: &'f Fold<'a>,
    recipient: OrgId,
    purpose: Purpose,
    today: Day,
) -> impl Iterator<Item = Element<'f, 'a>> {
    of_recipient(fold, recipient).filter(move |element| look(element, purpose, today).is_ok())
}

/// The agreements that name an organisation and were not removed.
fn of_recipient<'f, 'a>(fold: &'f Fold<'a>, recipient: OrgId) -> impl Iterator<Item = Element<'f, 'a>> {
    let named = move |element: &Element<'f, 'a>| element.get(agreement::RECIPIENT) == Some(recipient);
    fold.elements(&Kind::Agreement).filter(|element| element.presence == Presence::Shown).filter(named)
}

fn look(element: &Element<'_, '_>, purpose: Purpose, today: Day) -> Result<Agreement, Lacking> {
    let scope: Vec<String> = element.get(agreement::SCOPE).unwrap_or_default().map(str::to_owned).collect();
    let mut purposes = element.get(agreement::PURPOSES).unwrap_or_default().peekable();
    let noted = Noted {
        signed: element.get(agreement::SIGNED),
        expires: element.get(agreement::EXPIRES),
        withdrawn: element.get(agreement::WITHDRAWN),
        is_said: !scope.is_empty() && purposes.peek().is_some(),
    };
    match noted.until(today) {
        Err(why @ (Lacking::Withdrawn(_) | Lacking::Unsaid)) => Err(why),
        _ if !purposes.any(|code| code == purpose.code()) => Err(Lacking::Purpose),
        until => Ok(Agreement { expires: until?, scope }),
    }
}
