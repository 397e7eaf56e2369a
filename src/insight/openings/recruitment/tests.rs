//! Counts, and who takes a post.

use super::*;
use crate::domain::Step;
use crate::insight::dossier::record::Records;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn opening(posts: u32) -> Opening {
    Opening {
        id: OpeningId::derived(uuid::Uuid::nil(), "magasin"),
        records: Records::default(),
        sort: None,
        title: "Magasin".to_owned(),
        trade: None,
        company: None,
        site: None,
        employer: None,
        locality: None,
        posts,
        sector: None,
        contract: None,
        placement: None,
        start: None,
        end: None,
        apply_by: None,
        weekly: None,
        hours: Vec::new(),
        number: None,
        link: None,
        source: None,
        closed: None,
        needs: Vec::new(),
    }
}

fn candidacy(words: &str, state: CandidacyState, since: &str, work: Option<ElementId>) -> Candidacy {
    Candidacy {
        id: ElementId::derived(uuid::Uuid::nil(), words),
        opening: Some(opening(1).id),
        state,
        since: Some(day(since)),
        work,
        reason: None,
    }
}

fn somebody(name: &str, candidacies: Vec<Candidacy>, past: Vec<Past>) -> Rc<Profile> {
    Rc::new(Profile {
        person: PersonId::derived(uuid::Uuid::nil(), name),
        name: name.to_owned(),
        sort_name: name.to_lowercase(),
        step: Step::JobSearch,
        referent: None,
        locality: None,
        goals: Vec::new(),
        past,
        experience: Vec::new(),
        languages: BTreeMap::new(),
        driving: None,
        vehicle: None,
        radius: None,
        limits: Vec::new(),
        limits_known: false,
        work_time: None,
        schooling: None,
        obstacles: BTreeMap::new(),
        candidacies,
        tracks: Vec::new(),
    })
}

/// Somebody engaged by a contract that stands like this.
fn engaged(name: &str, state: ContractState, end: Option<&str>) -> Rc<Profile> {
    let id = ElementId::derived(uuid::Uuid::nil(), &format!("work {name}"));
    let past = Past {
        id,
        is_placement: false,
        host: None,
        company: None,
        trade: None,
        sector: None,
        sort: None,
        contract: None,
        start: Some(day("2026-03-02")),
        end: end.map(day),
        state,
    };
    let candidacy = candidacy(name, CandidacyState::Hired, "2026-03-02", Some(id));
    somebody(name, vec![candidacy], vec![past])
}

fn at(name: &str, state: CandidacyState) -> Rc<Profile> {
    somebody(name, vec![candidacy(name, state, "2026-03-02", None)], Vec::new())
}

#[test]
fn seventeen_at_work_and_one_on_trial_leave_no_post() {
    let people = (0..17).map(|place| engaged(&format!("Personne {place:02}"), ContractState::Running, None));
    let people: Vec<_> =
        people.chain([at("Zoé", CandidacyState::Trial), at("Ali", CandidacyState::Candidate)]).collect();
    let held = Recruitment::of(&opening(18), &people);
    let counts = held.counts();
    assert_eq!((counts.posts, counts.working, counts.trial, counts.waiting), (18, 17, 1, 1));
    assert_eq!((counts.free(), counts.over()), (0, 0));
    assert!(!counts.is_filled(), "a trial decides nothing yet");
    assert_eq!(held.people[0].profile.name, "Ali", "by name");
}

#[test]
fn a_contract_that_is_over_frees_its_post_and_one_to_come_takes_it() {
    let people = [
        engaged("Ali", ContractState::Ended, Some("2026-03-20")),
        engaged("Bea", ContractState::EndToConfirm, Some("2026-03-31")),
        engaged("Chloé", ContractState::NotStarted, None),
        engaged("Driss", ContractState::Running, Some("2026-06-30")),
        engaged("Elif", ContractState::Running, Some("2026-05-31")),
        at("Fanny", CandidacyState::NotKept),
    ];
    let held = Recruitment::of(&opening(3), &people);
    let counts = held.counts();
    assert_eq!((counts.working, counts.coming, counts.to_confirm, counts.waiting), (2, 1, 1, 0));
    assert_eq!((counts.free(), counts.is_filled()), (0, true));
    assert_eq!(held.frees_on(), Some(day("2026-05-31")), "the soonest end of somebody at work");
    assert_eq!(held.people[0].post, Post::Left(Some(day("2026-03-20"))));
}

#[test]
fn more_people_than_posts_are_said_and_never_counted_below_nought() {
    let people = [at("Ali", CandidacyState::Trial), at("Bea", CandidacyState::Hired)];
    let counts = Recruitment::of(&opening(1), &people).counts();
    assert_eq!((counts.free(), counts.over()), (0, 1));
    assert!(counts.is_filled(), "a hire without a contract that anybody noted takes a post");
}

#[test]
fn of_two_candidacies_of_joined_dossiers_the_further_counts() {
    let twice = vec![
        candidacy("b", CandidacyState::Candidate, "2026-03-05", None),
        candidacy("a", CandidacyState::Trial, "2026-03-03", None),
    ];
    let held = Recruitment::of(&opening(1), &[somebody("Ali", twice.clone(), Vec::new())]);
    assert_eq!(held.people.len(), 1);
    assert_eq!(held.people[0].candidacy, twice[1]);
}

#[test]
fn all_openings_are_read_at_once_as_one_by_one() {
    let people = [at("Ali", CandidacyState::Interview), somebody("Bea", Vec::new(), Vec::new())];
    let here = opening(2);
    let other = Opening { id: OpeningId::derived(uuid::Uuid::nil(), "atelier"), ..opening(4) };
    let openings = [here.clone(), other.clone()].into_iter().map(|it| (it.id, Rc::new(it))).collect();
    let all = Recruitment::all(&openings, &people);
    assert_eq!(all[&here.id], Recruitment::of(&here, &people));
    assert_eq!(all[&other.id], Recruitment { posts: 4, people: Vec::new() });
}

#[test]
fn ids_depend_on_who_and_what_alone() {
    let (opening, person) = (opening(1).id, PersonId::derived(uuid::Uuid::nil(), "Ali"));
    assert_eq!(candidacy_id(opening, person), candidacy_id(opening, person));
    assert_ne!(candidacy_id(opening, person), candidacy_id(opening, PersonId::derived(uuid::Uuid::nil(), "Bea")));
    let id = candidacy_id(opening, person);
    assert_ne!(work_id(id, day("2026-03-02")), work_id(id, day("2026-03-03")));
}
