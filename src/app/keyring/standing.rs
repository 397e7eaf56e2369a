//! Whether this device can sign for the organisation, and what is held of the keys of others.

use crate::app::device::Hidden;
use crate::app::model::Model;
use crate::domain::OrgId;
use crate::exchange::Revision;
use crate::exchange::keys::{Keyring, Pair, PublicKeys, SealKey, SignKey};
use crate::exchange::peer::{Held, reads};
use crate::insight::Settings;
use crate::journal::Kind;
use crate::journal::schema::{keys, peer};

/// The keys that partners hold of us; none before the first were made.
pub fn own(settings: &Settings) -> Option<PublicKeys> {
    let sign = SignKey::parse(settings.records.one(keys::SIGN)?)?;
    Some(PublicKeys { sign, seal: SealKey::parse(settings.records.one(keys::SEAL)?)? })
}

/// What is held of the keys of a partner.
pub fn of_peer(settings: &Settings, org: OrgId) -> Held {
    let Some(record) = settings.records.element(&Kind::Peer, org.uuid().into()) else { return Held::default() };
    Held::read(record.get(peer::SIGN), record.get(peer::SEAL), record.get(peer::CHECKED))
}

/// What the program of a partner reads.
pub fn read_by(settings: &Settings, org: OrgId) -> Revision {
    let record = settings.records.element(&Kind::Peer, org.uuid().into());
    record.map_or(Revision::FIRST, |record| reads(record.get(peer::REVISION), record.get(peer::SIGN)))
}

/// Where the keys of the organisation stand, seen from this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Own {
    /// None were made yet.
    None,
    /// This device signs with them.
    Here(Box<Pair>),
    /// They were made on another device, whose trousseau is not here.
    Elsewhere(PublicKeys),
}

impl Own {
    /// What the settings and the trousseau of the device say together.
    pub fn of(settings: &Settings, kept: Option<&Hidden>) -> Self {
        let Some(keys) = own(settings) else { return Own::None };
        let keyring = kept.and_then(|text| Keyring::read(text.text().as_bytes()));
        match keyring.and_then(|keyring| keyring.pair(keys.sign).cloned()) {
            Some(pair) => Own::Here(Box::new(pair)),
            None => Own::Elsewhere(keys),
        }
    }
}

/// The pair that this device signs with.
pub(in crate::app) fn current(model: &Model) -> Option<Pair> {
    match Own::of(&model.settings, model.kept.keyring.as_ref()) {
        Own::Here(pair) => Some(*pair),
        Own::None | Own::Elsewhere(_) => None,
    }
}
