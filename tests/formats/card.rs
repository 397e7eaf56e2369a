//! Cards: what an organisation says of itself.

use super::{opened, own};
use passerelle::domain::Line;
use passerelle::exchange::{Envelope, FileError, FileKind, Limits, backup, read, write};

#[test]
fn a_card_introduces_an_organisation() {
    let joining = backup::join(opened("ok_card.json")).unwrap();
    assert_eq!((joining.organisation.org, joining.people.len(), joining.facts.len()), (own(), 1, 0));
    let refused = backup::accept(Some(own()), opened("ok_card.json")).unwrap_err();
    assert_eq!(refused, FileError::KindNotWanted { kind: FileKind::Card });
}

#[test]
fn a_card_says_where_an_organisation_works_and_whom_one_calls() {
    let Envelope { introduction, extra, .. } = opened("ok_card_contacts.json").envelope;
    assert_eq!(introduction.territory.as_ref().map(Line::as_str), Some("Namur"));
    let first = &introduction.contacts[0];
    let said = [&first.function, &first.name, &first.phone, &first.mail].map(|it| it.as_ref().map(Line::as_str));
    assert_eq!(said, [Some("Direction"), Some("Claire"), Some("081 00 00 00"), Some("claire@miresem.example")]);
    assert!(introduction.contacts.len() == 2 && extra.is_empty());
    // It is written as it is read.
    let Envelope { introduction: again, .. } = {
        let (bytes, _) = write(opened("ok_card_contacts.json").envelope).unwrap();
        read(&bytes, Limits::of_board(0)).unwrap().envelope
    };
    assert_eq!(again, introduction);
    // One who says nothing of itself writes no key for it.
    let (bytes, _) = write(opened("ok_card.json").envelope).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.contains("territory") && !text.contains("contacts"));
}
