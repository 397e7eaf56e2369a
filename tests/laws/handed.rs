//! Real packets of the full dossier for tools of others: `tests/interop/sealed.py` opens them and searches them again.

use super::Told;
use passerelle::domain::{OrgId, Purpose};
use passerelle::exchange::Envelope;
use passerelle::exchange::keys::{Keyring, Pair, Secret};
use passerelle::exchange::seal::seal_for;
use passerelle::exchange::write::write_signed;
use std::path::PathBuf;
use std::{env, fs};

/// Signs the packet, closes it for a key, and writes it beside the key and the marks, where a folder for it is named.
///
/// `PURPOSE.json.age`, `PURPOSE.allowed` and `PURPOSE.forbidden` with a mark a line, `PURPOSE.key` in the words of `age`, and
/// `PURPOSE.keyring`, with which the command line opens what is closed for `PURPOSE.recipient`.
pub fn hand_over(purpose: Purpose, packet: &Envelope, told: &[Told], may_leave: impl Fn(&Told) -> bool) {
    let Some(folder) = env::var_os("PASSERELLE_LEAK_DIR").map(PathBuf::from) else { return };
    let secret = Secret::random().unwrap();
    let (org, keys) = (OrgId::random(), secret.public().unwrap());
    let text = write_signed(packet.clone(), &secret).unwrap().0;
    let put = |end: &str, content: &[u8]| fs::write(folder.join(format!("{purpose}{end}")), content).unwrap();
    let marks = |leaves: bool| {
        let some = told.iter().filter(|told| may_leave(told) == leaves).flat_map(|told| told.marks.clone());
        some.collect::<Vec<String>>().join("\n")
    };
    put(".json.age", &seal_for(&text, &[&keys.seal]).unwrap());
    put(".allowed", marks(true).as_bytes());
    put(".forbidden", marks(false).as_bytes());
    put(".recipient", keys.seal.as_str().as_bytes());
    put(".key", secret.age_key().unwrap().as_bytes());
    put(".keyring", Keyring::new(org, vec![Pair::new(secret, org, None).unwrap()]).write().as_bytes());
}
