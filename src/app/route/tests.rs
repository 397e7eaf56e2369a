use super::*;
use crate::app::board::axis::Axis;
use crate::app::board::filter::{DueFilter, EntryFilter, ReferentFilter, StatusFilter};
use crate::app::board::sort::{By, Order, Sort};
use crate::domain::{ElementId, MemberId, Step};
use uuid::Uuid;

#[test]
fn addresses_are_read_back_with_their_filter() {
    let filter = Filter {
        referent: Some(ReferentFilter::Of(MemberId::derived(Uuid::nil(), "anne"))),
        track: Some(EntryFilter::Of(ElementId::derived(Uuid::nil(), "track"))),
        cohort: Some(EntryFilter::Nothing),
        territory: Some(EntryFilter::Of(ElementId::derived(Uuid::nil(), "territory"))),
        step: Some(Step::Orientation),
        due: Some(DueFilter::Late),
        text: "aide ménagère & co".to_owned(),
        sort: Some(Sort { by: By::Due, order: Order::Falling }),
        axis: Some(Axis::Cohort),
        status: Some(StatusFilter::Nothing),
        behind: Behind::Board,
    };
    let over_list = Filter { behind: Behind::List, ..filter.clone() };
    let person = PersonId::derived(Uuid::nil(), "amélie");
    let meeting = ElementId::derived(Uuid::nil(), "jamoigne");
    let nobody = Filter { referent: Some(ReferentFilter::Nobody), ..Filter::default() };
    for route in [
        Route::Today(Whose::Mine),
        Route::Today(Whose::Everybody),
        Route::Board(filter.clone()),
        Route::Board(nobody),
        Route::People(filter.clone()),
        Route::Person(person, filter),
        Route::Person(person, over_list),
        Route::Sheet(person, Sheet::Visit(None)),
        Route::PresenceSheet { cohort: None, week: None },
        Route::PresenceSheet { cohort: None, week: Day::parse("2026-03-02").ok() },
        Route::WeekSheet { week: None },
        Route::WeekSheet { week: Day::parse("2026-03-02").ok() },
        Route::Sessions { cohort: None, week: None },
        Route::Sessions { cohort: Some(ElementId::derived(Uuid::nil(), "mars")), week: Day::parse("2026-03-02").ok() },
        Route::Gathering(GatheringId::derived(Uuid::nil(), "libramont")),
        Route::GatheringSheet(GatheringId::derived(Uuid::nil(), "libramont")),
        Route::Agenda(String::new()),
        Route::Agenda("semaine=2026-03-02&qui=tous".to_owned()),
        Route::Results(String::new()),
        Route::Results("periode=2025-T1".to_owned()),
        Route::ResultsSheet("periode=2025&fiche=rapport".to_owned()),
        Route::Companies(String::new()),
        Route::Companies("q=boulangerie".to_owned()),
        Route::Company(CompanyId::derived(Uuid::nil(), "boulangerie")),
        Route::CompanySheet(CompanyId::derived(Uuid::nil(), "boulangerie")),
        Route::Openings("vue=fermees".to_owned()),
        Route::Opening(OpeningId::derived(Uuid::nil(), "magasin")),
        Route::Places(String::new()),
        Route::Outposts,
        Route::Outpost(At { meeting, day: None, radius: Radius::default() }),
        Route::Outpost(At { meeting, day: Day::parse("2026-03-12").ok(), radius: Radius::TwentyFive }),
        Route::OutpostSheet(At { meeting, day: None, radius: Radius::Five }),
        Route::Exchanges,
        Route::KeyringSheet,
        Route::Settings,
        Route::Help,
    ] {
        assert_eq!(Route::parse(&route.to_string()), route);
    }
}

#[test]
fn h20_a_dossier_closes_onto_the_screen_that_it_was_opened_from() {
    let person = PersonId::derived(Uuid::nil(), "amélie");
    let filter = Filter { step: Some(Step::Hired), ..Filter::default() };
    let over_list = Route::Person(person, Filter { behind: Behind::List, ..filter.clone() });
    assert_eq!(Route::parse(&over_list.to_string()).behind(), Route::People(filter.clone()));
    let over_board = Route::Person(person, filter.clone());
    assert_eq!(Route::parse(&over_board.to_string()).behind(), Route::Board(filter));
    assert_eq!(Route::parse("#/personnes?fond=liste"), Route::People(Filter::default()));
    for whose in [Whose::Mine, Whose::Everybody] {
        let over_day = Route::Person(person, Filter { behind: Behind::Today(whose), ..Filter::default() });
        assert_eq!(Route::parse(&over_day.to_string()).behind(), Route::Today(whose));
    }
}

#[test]
fn what_is_not_built_or_not_known_is_the_board() {
    for address in ["", "#", "#/", "#contenu", "#/aujourdhui/x", "#/tableau/x"] {
        assert_eq!(Route::parse(address), Route::default(), "{address}");
    }
    assert!(["", "#", "#/"].into_iter().all(Route::is_unnamed));
    assert!(["#/tableau", "#contenu", "#/aujourdhui"].into_iter().all(|address| !Route::is_unnamed(address)));
    let friday = Route::parse("#/seances?semaine=2026-03-06");
    assert_eq!(friday, Route::Sessions { cohort: None, week: Day::parse("2026-03-02").ok() });
    assert_eq!(Route::parse("#/permanences/nowhere?jour=2026-03-12"), Route::Outposts);
    assert_eq!(Route::parse("#/personnes/nobody"), Route::People(Filter::default()));
}
