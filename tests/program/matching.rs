//! From written facts to the order beside an opening (scenario U4 of the field), and to the table of places.

use crate::desk::{Desk, line};
use crate::partners::{agree, org, two};
use crate::sharing::send;
use crate::support::day;
use passerelle::app::companies::{self, Book};
use passerelle::app::form::RecordForm;
use passerelle::app::{Edit, Route, editing, route, undo};
use passerelle::domain::{
    Duration, ElementId, Locality, NeedSort, OpeningId, OpeningSort, PersonId, Purpose, Step, Subject,
};
use passerelle::exchange::agreement::Lacking;
use passerelle::insight::matching::rank::Ranking;
use passerelle::insight::matching::seeker::Said;
use passerelle::insight::matching::{Ask, Asked, Criterion, Reason, Standing, Unmet, Verdict, Weights, Why};
use passerelle::journal::schema::{
    goal, identity, match_weight, opening, opening_need, placement, practical, step, track, track_template,
};
use passerelle::journal::{Keys, Kind};
use uuid::Uuid;

/// A shop in Couvin looks for somebody: sales, 24 hours a week, French A2, and a driving licence is only wished for.
fn shop(desk: &mut Desk) -> OpeningId {
    let id = OpeningId::random();
    // In the order of their ids.
    let (language, licence) = (ElementId::from(Uuid::from_u128(1)), ElementId::from(Uuid::from_u128(2)));
    let edits = vec![
        Edit::register(opening::TITLE.with(&line("Vente en magasin"))).and(opening::TRADE.with(&line("D1106"))),
        Edit::register(opening::SORT.with(OpeningSort::Job)),
        Edit::register(opening::LOCALITY.with(&Locality::parse("5660 Couvin").unwrap())),
        Edit::register(opening::WEEKLY.with(Duration::parse("24 h").unwrap())),
        Edit::element(language, opening_need::SORT.with(NeedSort::Language)),
        Edit::element(language, opening_need::MUST.with(true)),
        Edit::element(language, opening_need::LANGUAGE.with("fr")),
        Edit::element(language, opening_need::LEVEL.with("A2")),
        Edit::element(licence, opening_need::SORT.with(NeedSort::Driving)),
        Edit::element(licence, opening_need::DRIVING.with("b")),
    ];
    desk.send(editing::Msg::Edited { about: Subject::Opening(id), edits });
    id
}

fn lives(desk: &mut Desk, person: PersonId, locality: &str) {
    desk.edit(person, Edit::register(identity::LOCALITY.with(&Locality::parse(locality).unwrap())));
}

fn speaks(desk: &mut Desk, person: PersonId, level: &str) {
    desk.fill(person, RecordForm::entry(Kind::LanguageLevel, Keys::one("fr"), day("2026-03-01")), &[("spoken", level)]);
}

/// The screen of an address, once everything was read for it.
fn book(desk: &mut Desk, route: Route) -> Book {
    desk.send(route::Msg::Changed(route));
    for _ in 0..5 {
        if desk.model.companies.shown.as_deref().is_none_or(|book| book.waits) {
            desk.send(companies::Msg::Asked);
        }
    }
    let book = desk.model.companies.shown.as_deref().unwrap().clone();
    assert!(book.left.is_none() && !book.waits, "all is read");
    book
}

fn ranked(desk: &mut Desk, id: OpeningId) -> (Ranking, Vec<(String, Verdict)>) {
    let book = book(desk, Route::Opening(id));
    let asked = Asked::of(&book.openings[&id], None, book.centres.as_deref().unwrap());
    let weights = Weights::read(&desk.model.settings);
    let (pool, ranking) = (book.pool.clone().unwrap(), book.pool.clone().unwrap().rank(&asked, &weights));
    let told = ranking.rows.iter().map(|(_, row)| {
        let verdict = Verdict::of(&asked, pool.seeker(row.of).unwrap(), &weights);
        (book.people[&row.of].name.clone(), verdict)
    });
    let told = told.collect();
    (ranking, told)
}

fn names(told: &[(String, Verdict)]) -> Vec<&str> {
    told.iter().map(|(name, _)| name.as_str()).collect()
}

fn whys(verdict: &Verdict) -> Vec<(Criterion, Why)> {
    let why = |reason: &Reason| (reason.criterion, reason.why);
    verdict.reasons.iter().map(why).collect()
}

#[test]
fn u4_an_offer_ranks_the_people_who_are_free_and_says_why_of_each() {
    let mut desk = Desk::founded(1);
    let offer = shop(&mut desk);
    // Ali fits; Bea lives too far; Chloé's French is not there; of Driss nothing is known; Eva has a job.
    let people = ["Ali", "Bea", "Chloé", "Driss", "Eva"].map(|name| desk.new_person(name));
    let [ali, bea, chloe, driss, eva] = people;
    let goal_id = ElementId::random();
    desk.edit(ali, Edit::element(goal_id, goal::WORD.with(&line("vendeur"))).and(goal::TRADE.with(&line("D1106"))));
    for (person, locality, level) in
        [(ali, "5660 Mariembourg", "B1"), (bea, "4000 Liège", "B1"), (chloe, "5660 Couvin", "A1")]
    {
        lives(&mut desk, person, locality);
        speaks(&mut desk, person, level);
        desk.edit(person, Edit::register(practical::VEHICLE.with("none")));
        desk.edit(person, Edit::register(practical::DRIVING.with("none")));
        desk.edit(person, Edit::register(practical::WORK_TIME.with("three_quarters")));
    }
    desk.edit(eva, Edit::register(step::STEP.with(Step::Hired)));
    let (ranking, told) = ranked(&mut desk, offer);
    assert_eq!(names(&told), ["Ali", "Driss", "Chloé", "Bea", "Eva"]);
    assert_eq!((ranking.met, ranking.lacking, ranking.others), (2, 2, 1));
    assert_eq!(ranking.rows[4].0, Standing::AtWork);
    let of = |name: &str| told.iter().find(|(held, _)| held == name).map(|(_, verdict)| verdict).unwrap();
    assert!(whys(of("Ali")).starts_with(&[(Criterion::GoalTrade, Why::Goal(0))]));
    let criteria: Vec<Criterion> = of("Ali").reasons.iter().map(|reason| reason.criterion).collect();
    assert_eq!(criteria, [Criterion::GoalTrade, Criterion::Distance, Criterion::Hours, Criterion::Language]);
    assert_eq!(of("Ali").wanting, [1], "the licence is only wished for");
    assert!(matches!(of("Bea").unmet[..], [Unmet::TooFar { tenths, reach: 100 }] if tenths > 700));
    assert_eq!(of("Chloé").unmet, [Unmet::Need(0)]);
    // Nothing that is unknown stands against Driss.
    assert_eq!(of("Driss").asks, [Ask::Home, Ask::Hours, Ask::Need(0), Ask::Need(1)]);
    // A fact moves people at once, and taking it back moves them back.
    speaks(&mut desk, chloe, "A2+");
    assert_eq!(names(&ranked(&mut desk, offer).1)[..3], ["Ali", "Chloé", "Driss"]);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(names(&ranked(&mut desk, offer).1), ["Ali", "Driss", "Chloé", "Bea", "Eva"]);
    assert!(desk.model.board.card(driss).is_some() && desk.model.board.card(bea).is_some());
}

#[test]
fn l13_who_is_only_known_by_a_past_placement_in_a_kitchen_is_found_for_a_kitchen_hand() {
    let mut desk = Desk::founded(1);
    let offer = OpeningId::random();
    let title = Edit::register(opening::TITLE.with(&line("Aide-cuisinier"))).and(opening::TRADE.with(&line("G1603")));
    desk.send(editing::Msg::Edited { about: Subject::Opening(offer), edits: vec![title] });
    let [ali, bea] = ["Ali", "Bea"].map(|name| desk.new_person(name));
    let stage = ElementId::random();
    for entry in [
        placement::COMPANY.with(&line("Cuisine du Home")),
        placement::START.with(day("2025-09-01")),
        placement::END.with(day("2025-10-31")),
    ] {
        desk.edit(bea, Edit::element(stage, entry));
    }
    let (_, told) = ranked(&mut desk, offer);
    assert_eq!(names(&told), ["Bea", "Ali"]);
    assert_eq!(whys(&told[0].1), [(Criterion::Words, Why::Said(Said::Past(0)))]);
    desk.edit(bea, Edit::element(stage, placement::SECTOR.with("horeca")));
    let (_, told) = ranked(&mut desk, offer);
    assert!(whys(&told[0].1).contains(&(Criterion::PastSector, Why::Past(0))));
    assert!(told[1].1.reasons.is_empty() && desk.model.board.card(ali).is_some());
}

#[test]
fn what_a_criterion_weighs_is_chosen_by_the_organisation() {
    let mut desk = Desk::founded(1);
    let offer = shop(&mut desk);
    let [near, wants] = ["Ali", "Bea"].map(|name| desk.new_person(name));
    lives(&mut desk, near, "5660 Couvin");
    let goal_id = ElementId::random();
    desk.edit(wants, Edit::element(goal_id, goal::WORD.with(&line("vente"))).and(goal::TRADE.with(&line("D1106"))));
    assert_eq!(names(&ranked(&mut desk, offer).1), ["Bea", "Ali"]);
    for (criterion, weight) in [(Criterion::GoalTrade, 0), (Criterion::Words, 0), (Criterion::Distance, 10)] {
        desk.settle(vec![Edit::of(Keys::one(criterion.code()), match_weight::WEIGHT.with(weight))]);
    }
    assert_eq!(names(&ranked(&mut desk, offer).1), ["Ali", "Bea"]);
}

#[test]
fn u4_whose_agreement_is_withdrawn_is_on_no_list_that_leaves() {
    let (mut desk, denis) = two();
    let offer = shop(&mut desk);
    let [ali, bea, chloe] = ["Ali", "Bea", "Chloé"].map(|name| desk.new_person(name));
    agree(&mut desk, ali, org(&denis));
    let taken_back = agree(&mut desk, bea, org(&denis));
    desk.change(bea, Kind::Agreement, taken_back, &[("withdrawn", "2026-03-04")]);
    let (ranking, _) = ranked(&mut desk, offer);
    let everybody: Vec<PersonId> = ranking.rows.iter().map(|(_, row)| row.of).collect();
    assert_eq!(everybody.len(), 3, "here they are seen");
    // What the button of the list does: a packet, the one way out.
    let packet = send(&mut desk, org(&denis), Purpose::PlacementSearch, &everybody).unwrap();
    let told = crate::sharing::opened(&packet);
    let persons: std::collections::BTreeSet<PersonId> =
        told.facts.iter().filter_map(|fact| fact.about.person()).collect();
    assert_eq!(persons.into_iter().collect::<Vec<_>>(), [ali]);
    let outlook = |of: PersonId| {
        let shown = desk.model.sharing.desk.as_deref().unwrap();
        shown.people.iter().find(|person| person.person == of).unwrap().outlook
    };
    assert_eq!(outlook(bea), Err(Lacking::Withdrawn(day("2026-03-04"))));
    assert_eq!(outlook(chloe), Err(Lacking::None));
}

#[test]
fn a_filiere_with_two_placements_foresees_that_one_is_needed() {
    use passerelle::insight::matching::places::Ground;
    let mut desk = Desk::founded(1);
    let template = ElementId::random();
    desk.settle(vec![
        Edit::element(template, track_template::NAME.with(&line("Commis de cuisine"))),
        Edit::element(template, track_template::RULES.with(vec!["two_placements"])),
    ]);
    let ali = desk.new_person("Ali");
    desk.edit(ali, Edit::register(step::STEP.with(Step::Training)));
    let of = ElementId::random();
    desk.edit(ali, Edit::element(of, track::TEMPLATE.with(template)));
    desk.edit(ali, Edit::element(of, track::START.with(day("2026-03-02"))));
    let waiting = |desk: &mut Desk| {
        let book = book(desk, Route::Places(String::new()));
        let settings = desk.model.settings.clone();
        let ground = Ground {
            people: &book.people,
            companies: &book.companies,
            openings: &book.openings,
            settings: &settings.records,
            centres: book.centres.as_deref().unwrap(),
        };
        let radar = ground.radar(None, desk.model.today);
        radar.lines.iter().flat_map(|line| &line.cells).flat_map(|cell| &cell.people).count()
    };
    assert_eq!(waiting(&mut desk), 1);
    let stage = ElementId::random();
    desk.edit(ali, Edit::element(stage, placement::START.with(day("2026-04-06"))));
    assert_eq!(waiting(&mut desk), 0, "one is planned");
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(waiting(&mut desk), 1);
}

#[test]
fn the_list_counts_for_each_open_opening_whom_it_may_suit() {
    let mut desk = Desk::founded(1);
    let people = ["Aline", "Basile", "Chloé", "Driss"].map(|name| desk.new_person(name));
    let shops = [shop(&mut desk), shop(&mut desk), shop(&mut desk)];
    desk.send(editing::Msg::Edited {
        about: Subject::Opening(shops[2]),
        edits: vec![Edit::register(opening::CLOSED.with(day("2026-01-05")))],
    });
    let asks = |edits| editing::Msg::Edited { about: Subject::Opening(shops[1]), edits };
    let language = ElementId::from(Uuid::from_u128(1));
    desk.send(asks(vec![Edit::element(language, opening_need::MUST.with(false))]));
    speaks(&mut desk, people[0], "A1");
    let suited = |desk: &mut Desk| {
        let book = book(desk, Route::Openings(String::new()));
        assert!(book.is_weighed, "every open opening is weighed");
        let suited = book.suited.unwrap();
        assert!(!suited.contains_key(&shops[2]), "a closed one is not");
        for (id, count) in &*suited {
            let asked = Asked::of(&book.openings[id], None, book.centres.as_deref().unwrap());
            let ranking = book.pool.as_ref().unwrap().rank(&asked, &Weights::read(&desk.model.settings));
            assert_eq!(ranking.met, *count, "as the page of the opening shows them");
        }
        (suited[&shops[0]], suited[&shops[1]])
    };
    assert_eq!(suited(&mut desk), (3, 4), "who speaks less than is required is not counted; who was not asked is");
    speaks(&mut desk, people[0], "B1");
    assert_eq!(suited(&mut desk), (4, 4), "what is learnt of a person counts at once");
    book(&mut desk, Route::Opening(shops[0]));
    assert!(desk.model.companies.shown.as_deref().unwrap().suited.is_none(), "one opening shows its people instead");
}
