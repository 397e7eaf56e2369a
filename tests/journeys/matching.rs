//! Whom an offer may suit, why and why not, what would open more to a person, and which places for placements lack.

use crate::accessible::{NARROW, WIDE, check, resize};
use crate::pages::{Dossier, FirstStart};
use crate::path::clock;
use crate::support::{Browser, Profile};
use passerelle::domain::{
    ActId, CompanyId, Day, ElementId, Line, Locality, MemberId, Minute, NeedSort, OpeningId, OpeningSort, OrgId,
    OrgType, PersonId, Step, Subject,
};
use passerelle::exchange::backup::{Origin, backup};
use passerelle::exchange::{Party, write};
use passerelle::journal::schema::{
    company, company_places, goal, identity, member, opening, opening_need, organisation, practical, step,
};
use passerelle::journal::{Author, Draft, Journal, Kind, Pen, Replica};
use serde_json::json;
use std::fs;
use thirtyfour::Key;
use uuid::Uuid;

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn person(name: &str) -> PersonId {
    PersonId::derived(Uuid::nil(), name)
}

fn offer(title: &str) -> OpeningId {
    OpeningId::derived(Uuid::nil(), title)
}

/// A board with three people, two offers that want a licence, and places for placements in cleaning alone.
fn board() -> Vec<u8> {
    let org = OrgId::derived(Uuid::nil(), "Carrefour");
    let anne = MemberId::derived(Uuid::nil(), "Anne");
    let (at, day) = (Minute::parse("2026-03-04T09:12Z").unwrap(), Day::parse("2026-03-02").unwrap());
    let pen = Pen { replica: Replica::from_bytes([7; 16]), by: Author { org, member: anne }, at };
    let mut journal = Journal::of(org);
    let mut say = |drafts: Vec<Draft>| {
        let facts = pen.write(&journal, ActId::random(), None, drafts);
        journal.extend(facts);
    };
    let settings = Subject::Settings(org);
    say(vec![
        Draft::new(
            settings,
            day,
            Kind::Organisation,
            [organisation::NAME.with(&line("Carrefour")), organisation::TYPE.with(OrgType::Cisp)],
        ),
        Draft::new(settings, day, Kind::Member, [member::MEMBER.with(anne), member::NAME.with(&line("Anne"))]),
    ]);
    let home = |text: &str| identity::LOCALITY.with(&Locality::parse(text).unwrap());
    for (name, place, licence, at) in [
        ("Ali", "5660 Couvin", "b", Step::JobSearch),
        ("Bea", "5660 Couvin", "theory", Step::JobSearch),
        ("Chloé", "4000 Liège", "b", Step::Placement),
    ] {
        let about = Subject::Person(person(name));
        let aim = ElementId::derived(Uuid::nil(), name);
        say(vec![
            Draft::new(about, day, Kind::Identity, [identity::FIRST_NAME.with(&line(name))]),
            Draft::new(about, day, Kind::Identity, [home(place)]),
            Draft::new(about, day, Kind::Step, [step::STEP.with(at)]),
            Draft::new(about, day, Kind::Practical, [practical::DRIVING.with(licence)]),
            Draft::new(about, day, Kind::Practical, [practical::VEHICLE.with("none")]),
            Draft::new(
                about,
                day,
                Kind::Goal,
                [goal::GOAL.with(aim), goal::WORD.with(&line("vente")), goal::TRADE.with(&line("D1106"))],
            ),
        ]);
    }
    for title in ["Vente en magasin", "Vente au marché"] {
        let about = Subject::Opening(offer(title));
        let need = opening_need::NEED.with(ElementId::derived(Uuid::nil(), title));
        say(vec![
            Draft::new(
                about,
                day,
                Kind::Opening,
                [
                    opening::SORT.with(OpeningSort::Job),
                    opening::TITLE.with(&line(title)),
                    opening::TRADE.with(&line("D1106")),
                    opening::LOCALITY.with(&Locality::parse("5660 Couvin").unwrap()),
                ],
            ),
            Draft::new(
                about,
                day,
                Kind::OpeningNeed,
                [
                    need,
                    opening_need::SORT.with(NeedSort::Driving),
                    opening_need::MUST.with(true),
                    opening_need::DRIVING.with("b"),
                ],
            ),
        ]);
    }
    let about = Subject::Company(CompanyId::derived(Uuid::nil(), "Net"));
    say(vec![
        Draft::new(about, day, Kind::Company, [company::NAME.with(&line("Net et Clair"))]),
        Draft::new(
            about,
            day,
            Kind::CompanyPlaces,
            [
                company_places::PLACES.with(ElementId::derived(Uuid::nil(), "places")),
                company_places::SECTOR.with("cleaning"),
                company_places::COUNT.with(2),
            ],
        ),
    ]);
    let from = Some(Party { org, name: line("Carrefour"), org_type: OrgType::Cisp });
    let origin = Origin { from, created: at, id: Uuid::from_u128(7) };
    write(backup(&journal, origin).unwrap()).unwrap().0
}

async fn at_work(profile: &Profile) -> Browser {
    let file = profile.file("tableau.json");
    fs::write(&file, board()).expect("the file is written");
    let browser = Browser::open_with(profile, clock("2026-03-04")).await;
    FirstStart(&browser).join(&file, None, Some("Anne"), "").await;
    browser
}

/// Who stands in a group, in order.
async fn stand(browser: &Browser, group: &str, names: &str) {
    let there = "[...document.querySelectorAll(`[data-group=\"${args[0]}\"] .record-title a`)]\
         .map((it) => it.textContent).join() === args[1]";
    browser.until_with(there, vec![json!(group), json!(names)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_qui_proposer_une_offre_pourquoi_pourquoi_pas_et_quel_levier() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    browser.go(&format!("#/offres/{}", offer("Vente en magasin"))).await;
    browser.sees("À qui proposer cette offre").await;
    stand(&browser, "match-group-met", "Ali").await;
    stand(&browser, "match-group-lacking", "Bea,Chloé").await;
    // What lacks is read without opening anything.
    browser.sees("et la personne va jusqu'à 10,0 km").await;
    browser
        .eval("document.querySelectorAll('.match-groups details').forEach((it) => { it.open = true; })", vec![])
        .await;
    browser.until("document.querySelector('[data-told=\"match-why\"]').textContent.includes('vente')").await;
    browser.until("document.querySelector('[data-told=\"match-why-not\"]').textContent.includes('Permis B')").await;
    browser.sees("→ 2 offres de plus").await;
    check(&browser, "whom an offer may suit", WIDE).await;
    check(&browser, "whom an offer may suit, narrow", NARROW).await;
    resize(&browser, WIDE).await;

    // The same from the person's side.
    Dossier(&browser).open("Bea").await;
    browser.click("link", "Quelles offres ?").await;
    browser.until("location.hash.startsWith('#/offres?pour=')").await;
    browser.until("document.querySelectorAll('[data-offer]').length === 2").await;
    browser
        .until("document.querySelector('[aria-labelledby=\"match-levers\"]').textContent.includes('2 offres de plus')")
        .await;
    check(&browser, "what may suit a person", WIDE).await;
    check(&browser, "what may suit a person, narrow", NARROW).await;
    browser.close(&profile).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quelles_places_de_stage_manquent_dans_quatre_semaines() {
    let profile = Profile::new();
    let browser = at_work(&profile).await;
    browser.go("#/places").await;
    browser.until("document.querySelector('[data-sector=\"retail\"]') !== null").await;
    let first = "document.querySelector('tbody tr').dataset.sector === 'retail'";
    browser.until(first).await;
    browser.until("document.querySelector('[data-sector=\"retail\"] [data-lacking]').textContent.includes('Il manque 1 place')").await;
    check(&browser, "the table of places", WIDE).await;
    check(&browser, "the table of places, narrow", NARROW).await;
    resize(&browser, WIDE).await;
    // By keys alone: who and which, and back to where one came from.
    browser.eval("(document.querySelector('[data-lacking]').focus(), true)", vec![]).await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelector('[data-cell]')?.textContent.includes('Chloé')").await;
    check(&browser, "who needs a place", WIDE).await;
    browser.click("button", "Fermer").await;
    browser.until("document.querySelector('[data-cell]') === null").await;
    browser.until("document.activeElement.matches('[data-lacking]')").await;
    browser.choose("Autour de", "4000 Liège, à 20 km au plus").await;
    browser.until("location.hash.includes('autour=')").await;
    browser.until("document.querySelectorAll('tbody tr').length === 1").await;
    browser.close(&profile).await;
}
