//! What would open more.

use crate::people::{asked, french, licence, nobody, opening, place, seeker};
use passerelle::domain::Duration;
use passerelle::insight::matching::lever::{Gain, gains};
use passerelle::insight::matching::rank::offers;
use passerelle::insight::matching::{Asked, Lever, Weights, asked as packing};

#[test]
fn a_lever_says_how_many_openings_more_it_opens_alone() {
    let mut all = Vec::new();
    for number in 0..7 {
        let mut offer = opening(number, &format!("Livraison {number}"), None);
        offer.needs = vec![licence(true)];
        all.push(offer);
    }
    // This one needs French too: the licence alone does not open it.
    all[6].needs.push(french("B1", true));
    let mut far = opening(10, "Loin", None);
    far.locality = Some(place("5500 Dinant"));
    all.push(far);
    let mut long = opening(11, "Temps plein", None);
    long.weekly = Some(Duration::minutes(38 * 60));
    all.push(long);
    all.push(opening(12, "Sans rien", None));
    let all: Vec<Asked> = packing::in_order(all.iter().map(asked).collect());
    let mut person = nobody(1, "Ali");
    person.driving = Some("theory".into());
    person.languages.insert("fr".into(), (Some("A2".into()), None));
    person.locality = Some(place("5000 Namur"));
    person.radius = Some(15);
    person.work_time = Some("half".into());
    let seeker = seeker(&person);
    let weights = Weights::default();
    let found = gains(&seeker, &all, &weights);
    let expected = [(Lever::Driving(3), 6), (Lever::Farther, 1), (Lever::Longer(38 * 60), 1)];
    assert_eq!(found, expected.map(|(lever, more)| Gain { lever, more }));
    assert_eq!(Lever::Driving(3).code(), Some("b"));
    // Openings beside the person: those without anything in the way first.
    let order = offers(&seeker, &all, &weights);
    assert_eq!(order.first().map(|row| row.of.title.as_str()), Some("sans rien"));
    assert_eq!(order.len(), all.len(), "none is hidden");
    assert_eq!(order.last().map(|row| row.score.unmet), Some(2));
}
