//! A partner whose program is older, or newer again.

use crate::desk::{Desk, line};
use crate::partners::{agree, org};
use crate::sharing::{opened, send};
use passerelle::app::keyring::Own;
use passerelle::app::{settings, sharing};
use passerelle::domain::{OrgType, Purpose};
use passerelle::exchange::leaving::Stays;
use passerelle::exchange::write::write_signed;
use passerelle::exchange::{Envelope, Revision, write};
use passerelle::journal::Kind;
use passerelle::journal::schema::peer;

/// The card of an organisation as version 0.1.0 would have written it: without keys, and without what it reads.
fn old_card(desk: &mut Desk) -> Vec<u8> {
    desk.send(sharing::Msg::CardAsked);
    let card = opened(&desk.downloads.pop().unwrap().1);
    write(Envelope { keys: None, revision: None, ..card }).unwrap().0
}

#[test]
fn a_partner_with_an_older_program_is_told_the_rest_once_it_has_the_new_one() {
    let mut anne = Desk::founded(1);
    let mut denis = Desk::open(Default::default(), 2);
    denis.send(settings::Msg::Created { name: line("Miresem"), org_type: OrgType::Mire, member: line("Denis") });
    let old = old_card(&mut denis);
    anne.import(&old);
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    anne.add(amelie, Kind::Placement, &[("company", "Boutique Lys"), ("start", "2026-02-02")]);
    anne.add(amelie, Kind::Contract, &[("employer", "Commune"), ("start", "2026-03-02")]);
    let waits = |desk: &Desk| desk.model.sharing.desk.as_deref().map(sharing::Desk::waits);

    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    let text = String::from_utf8(packet.clone()).unwrap();
    assert!(text.contains("Amélie") && !text.contains("Boutique") && !text.contains("Commune"), "{text}");
    assert_eq!(opened(&packet).revision, Some(Revision::CURRENT), "what we read is named all the same");
    anne.send(sharing::Msg::Opened { persons: vec![amelie] });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    assert_eq!(waits(&anne), Some(2));
    let details = anne.model.sharing.desk.as_deref().unwrap().open.clone().unwrap();
    let told: Vec<_> = details.stays.iter().filter(|(why, ..)| *why == Stays::Waits).map(|(_, kind, _)| kind).collect();
    assert_eq!(told, [&Kind::Placement, &Kind::Contract]);
    assert!(details.leaves.is_empty(), "all that may leave has left");
    anne.send(sharing::Msg::Closed);

    // Its receipt comes from the new program.
    denis.import(&packet);
    denis.send(sharing::Msg::ReceiptAsked);
    let receipt = denis.downloads.pop().unwrap().1;
    anne.import(&receipt);
    let peer = |desk: &Desk| desk.model.settings.records.of(&Kind::Peer)[0].get(peer::REVISION);
    assert_eq!(peer(&anne), Some(Revision::CURRENT.number()));
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    let text = String::from_utf8(packet.clone()).unwrap();
    assert!(
        text.contains("Boutique") && text.contains("Commune") && !text.contains("Amélie"),
        "only what waited: {text}"
    );
    assert_eq!(waits(&anne), Some(0));
    denis.import(&packet);
    let (here, there) = (anne.dossier(amelie).records, denis.dossier(amelie).records);
    for kind in [Kind::Placement, Kind::Contract] {
        assert_eq!(here.of(&kind).len(), there.of(&kind).len());
    }
    // A file of before, which comes late, takes nothing back.
    anne.import(&old);
    assert_eq!(peer(&anne), Some(Revision::CURRENT.number()));
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[amelie]), None, "nothing is new");
}

#[test]
fn a_partner_that_has_keys_reads_what_came_with_them_even_where_it_names_nothing() {
    let mut anne = Desk::founded(1);
    let mut denis = Desk::open(Default::default(), 2);
    denis.send(settings::Msg::Created { name: line("Miresem"), org_type: OrgType::Mire, member: line("Denis") });
    denis.send(sharing::Msg::CardAsked);
    let card = opened(&denis.downloads.pop().unwrap().1);
    let keyring = Own::of(&denis.model.settings, denis.model.kept.keyring.as_ref());
    let Own::Here(pair) = keyring else { panic!("the keys are elsewhere") };
    let (card, _) = write_signed(Envelope { revision: None, ..card }, &pair.secret).unwrap();
    anne.import(&card);
    assert_eq!(anne.model.settings.records.of(&Kind::Peer)[0].get(peer::REVISION), None);
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    anne.add(amelie, Kind::Placement, &[("company", "Boutique Lys")]);
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    assert!(String::from_utf8(packet).unwrap().contains("Boutique"));
}
