//! Companies as files of other programs, and offers as Forem's open data gives them: nothing is lost on the way out and back, and
//! what is read is what stands in the file.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use passerelle::domain::{CompanyId, Day, ElementId, EnterpriseNumber, Lang, Line, Locality, OrgId, Prose};
use passerelle::exchange::companies::columns::{self, Column};
use passerelle::exchange::companies::{Contact, Firm, LedgerError, Plan, Read, Sectors, Site, plan, table, vcard};
use passerelle::exchange::offers::{self, Need, Offer};
use passerelle::exchange::sheet::{self, Content};
use passerelle::exchange::workbook;
use passerelle::exchange::writes::Standing;
use passerelle::i18n::Catalogue;
use passerelle::insight::project::trades::TradeIndex;

fn own() -> OrgId {
    OrgId::parse("6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10").unwrap()
}

fn sectors() -> Vec<(String, String)> {
    [("retail", "Vente"), ("care", "Soins"), ("wood", "Bois")]
        .map(|(code, name)| (code.to_owned(), name.to_owned()))
        .to_vec()
}

/// Numbers that follow from a seed, evenly enough for choosing.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What people type, with all that a file could take for something else.
const WORDS: &[&str] = &[
    "Boulangerie Élan",
    "=SOMME(A1)",
    "Dupont, fils & Cie",
    "Le \"Bon\" Goût",
    "Atelier; bois",
    "-10 % déco",
    "+ Plus",
    "@ccueil",
    "l'été",
    "'t Hof",
    "'=1",
    "C:\\Garage",
    "Forêt\u{a0}verte",
    "Ünïcode 🙂",
    "BEGIN:VCARD",
    "a=b=",
];

fn line(dice: &mut Dice, number: usize) -> Line {
    let (word, other) = (*dice.one_of(WORDS), *dice.one_of(WORDS));
    let text = match dice.below(3) {
        0 => word.to_owned(),
        1 => format!("{word} {number}"),
        _ => format!("{word} {other} {}", "très long ".repeat(dice.below(9))),
    };
    Line::parse(&text).unwrap()
}

fn maybe<T>(dice: &mut Dice, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
    (dice.below(3) > 0).then(|| make(dice))
}

fn number(seed: usize) -> EnterpriseNumber {
    let front = 4_000_000 + seed as u64 * 977;
    EnterpriseNumber::parse(&format!("{:010}", front * 100 + 97 - front % 97)).unwrap()
}

fn firm(seed: usize) -> Firm {
    let mut dice = Dice(seed as u64 + 1);
    let dice = &mut dice;
    let id = CompanyId::derived(own().uuid(), &format!("made up {seed}"));
    let element = |words: String| Some(ElementId::derived(id.uuid(), &words));
    let mut sites = Vec::new();
    for place in 0..dice.below(4) {
        let locality = [
            Locality::new(Some(5000), "Namur"),
            Locality::new(Some(6820), "Florenville"),
            Locality::new(None, "08600 Givet"),
        ];
        let site = Site {
            id: element(format!("site {place}")),
            name: maybe(dice, |dice| line(dice, place)),
            address: Some(Line::parse(&format!("Rue Haute, {seed}/{place}; bte 1")).unwrap()),
            locality: maybe(dice, |dice| dice.one_of(&locality).clone().unwrap()),
        };
        sites.push(site);
    }
    let mut contacts = Vec::new();
    for place in 0..dice.below(5) {
        let site = (!sites.is_empty()).then(|| dice.below(sites.len())).filter(|_| dice.below(2) > 0);
        contacts.push(Contact {
            id: element(format!("contact {place}")),
            name: maybe(dice, |dice| line(dice, place)),
            function: maybe(dice, |dice| line(dice, place)),
            site,
            phone: Some(Line::parse(&format!("+32 81 {seed:05} {place}")).unwrap()),
            mail: maybe(dice, |_| Line::parse(&format!("c{place}@firme{seed}.example")).unwrap()),
        });
    }
    let note = |dice: &mut Dice| {
        Prose::parse(&format!("{}\n;;\t\"{}\"\n=fin", dice.one_of(WORDS), dice.one_of(WORDS))).unwrap()
    };
    Firm {
        id: Some(id),
        name: Some(line(dice, seed)),
        number: maybe(dice, |_| number(seed)),
        sector: maybe(dice, |dice| dice.one_of(&["retail", "care", "wood"]).to_string()),
        website: maybe(dice, |_| Line::parse(&format!("https://firme{seed}.example/?a=1;b=2")).unwrap()),
        rest: maybe(dice, |_| Day::parse("2026-12-24").unwrap()),
        note: maybe(dice, note),
        sites,
        contacts,
    }
}

fn five_hundred() -> Vec<Firm> {
    (0..500).map(firm).collect()
}

fn rows(firms: &[Firm]) -> Vec<Vec<String>> {
    let words = Catalogue::native(Lang::Fr).unwrap();
    let column = |code: &str| words.text(&format!("ledger-column-{code}"));
    let numbered = |code: &str, number: usize| format!("{} {number}", column(code));
    table::rows(firms, &table::Words { column: &column, numbered: &numbered, sectors: &sectors() })
}

fn table(firms: &[Firm]) -> String {
    sheet::write(&rows(firms))
}

fn read(text: &str, sectors: &Sectors) -> Result<Read, LedgerError> {
    passerelle::exchange::companies::read(&Content::Bytes(text.as_bytes().to_vec()), sectors)
}

fn parsed(text: &str) -> Read {
    whole(read(text, &sectors()).unwrap())
}

fn whole(read: Read) -> Read {
    assert_eq!((&read.refused[..], read.masked, read.ignored.len()), (&[][..], 0, 0));
    read
}

/// What a company says, whatever its parts are called and in whichever order they stand.
fn said(firm: &Firm) -> (Firm, Vec<String>) {
    let site = |site: &Site| format!("{:?}", (&site.name, &site.address, &site.locality));
    let mut parts: Vec<String> = firm.sites.iter().map(site).collect();
    parts.extend(firm.contacts.iter().map(|contact| {
        let at = contact.site.map(|place| site(&firm.sites[place]));
        format!("{:?}", (&contact.name, &contact.function, at, &contact.phone, &contact.mail))
    }));
    parts.sort();
    (Firm { sites: Vec::new(), contacts: Vec::new(), ..firm.clone() }, parts)
}

#[track_caller]
fn is_whole(firms: &[Firm], plan: &Plan) {
    assert_eq!(plan.companies.len(), firms.len());
    for (firm, planned) in firms.iter().zip(&plan.companies) {
        assert_eq!(planned.standing, Standing::New);
        assert_eq!(said(firm), said(&planned.firm));
    }
}

fn into_nothing(text: &str) -> Plan {
    plan(Vec::new(), parsed(text), own())
}

#[test]
fn five_hundred_companies_go_through_a_table_without_a_loss() {
    let firms = five_hundred();
    let text = table(&firms);
    let shown = sheet::decode(text.as_bytes());
    let formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
    let mut cells = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(shown.as_bytes()).into_records();
    assert!(cells.all(|row| !row.unwrap().iter().any(formula)), "a cell that a spreadsheet would compute");
    let plan = into_nothing(&text);
    is_whole(&firms, &plan);
    // Taken in again, it changes nothing: neither what was taken in, nor what it came from.
    for held in [plan.companies.iter().map(|planned| planned.firm.clone()).collect(), firms.clone()] {
        let again = passerelle::exchange::companies::plan(held, parsed(&text), own());
        assert!(!again.is_needed(), "{:#?}", again.of(Standing::Changed).next());
        assert_eq!(again.of(Standing::Same).count(), firms.len());
    }
}

#[test]
fn five_hundred_companies_go_through_a_workbook_without_a_loss() {
    let firms = five_hundred();
    let bytes = workbook::write(&rows(&firms), Day::parse("2026-12-03").unwrap()).unwrap();
    let content = Content::Sheets(workbook::read(&bytes).unwrap());
    let parsed = || whole(passerelle::exchange::companies::read(&content, &sectors()).unwrap());
    is_whole(&firms, &plan(Vec::new(), parsed(), own()));
    let again = plan(firms.clone(), parsed(), own());
    assert!(!again.is_needed(), "{:#?}", again.of(Standing::Changed).next());
}

/// The table of a workbook may stand on any sheet, below a title, with digits as numbers.
#[test]
fn a_list_of_another_sheet_is_found() {
    let row =
        |line: usize, cells: &[&str]| sheet::Row { line, cells: cells.iter().map(|it| (*it).to_owned()).collect() };
    let notes = vec![row(1, &["Lisez-moi"]), row(2, &["Liste de nos partenaires"])];
    let list = vec![
        row(1, &["Entreprises de la région"]),
        row(3, &["Employeur", "N° BCE", "CP", "Ville", "GSM"]),
        row(4, &["Boulangerie Lambert", "419618535", "5000", "Namur", "470112233"]),
    ];
    let read = passerelle::exchange::companies::read(&Content::Sheets(vec![notes.clone(), list]), &[]).unwrap();
    let (line, firm) = &read.firms[0];
    assert_eq!((read.firms.len(), *line), (1, 4));
    assert_eq!(firm.number.unwrap().to_string(), "0419.618.535");
    assert_eq!(firm.contacts[0].phone.as_ref().unwrap().as_str(), "0470112233");
    let nothing = passerelle::exchange::companies::read(&Content::Sheets(vec![notes]), &[]);
    assert_eq!(nothing, Err(LedgerError::NoTable));
}

#[test]
fn five_hundred_companies_go_through_cards_without_a_loss() {
    let firms = five_hundred();
    let text = vcard::write(&firms);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a line that is not folded");
    let plan = into_nothing(&text);
    is_whole(&firms, &plan);
    let again = passerelle::exchange::companies::plan(firms.clone(), parsed(&text), own());
    assert!(!again.is_needed(), "{:#?}", again.of(Standing::Changed).next());
}

/// A company that changed in a spreadsheet is changed, and nothing else is.
#[test]
fn one_cell_that_changed_is_one_field() {
    let firms = five_hundred();
    let text = table(&firms).replacen("c0@firme8.example", "nouveau@firme8.example", 1);
    let plan = passerelle::exchange::companies::plan(firms, parsed(&text), own());
    let changed: Vec<_> = plan.of(Standing::Changed).collect();
    assert_eq!((changed.len(), changed[0].writes.len()), (1, 1));
    assert_eq!(changed[0].writes[0].before.as_text(), Some("c0@firme8.example"));
}

#[test]
fn the_headings_of_each_language_are_understood() {
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        for column in Column::ALL.into_iter().filter(|column| !matches!(column, Column::Word | Column::FirstName)) {
            let name = words.text(&format!("ledger-column-{column}"));
            let numbered = words.with("ledger-numbered", &[("name", name.as_str().into()), ("number", 2.into())]);
            let read = columns::read(&["entreprise".to_owned(), name.clone(), numbered.clone()]).unwrap();
            assert_eq!(read[1], Some((column, 0)), "{lang:?}: {name}");
            if matches!(column, Column::Contact | Column::Function | Column::Phone | Column::Mail) {
                assert_eq!(read[2], Some((column, 1)), "{lang:?}: {numbered}");
            }
        }
    }
}

/// A company is known by its number, or by its name and postcode; where one cannot say which, that is said.
#[test]
fn a_company_that_is_there_is_recognised() {
    let held = |name: &str, number: Option<usize>, code: Option<u16>| Firm {
        id: Some(CompanyId::derived(own().uuid(), &format!("{name} {number:?} {code:?}"))),
        name: Line::parse(name).ok(),
        number: number.map(self::number),
        sites: code
            .map(|code| Site {
                id: Some(ElementId::derived(own().uuid(), name)),
                locality: Locality::new(Some(code), "Ici").ok(),
                ..Site::default()
            })
            .into_iter()
            .collect(),
        ..Firm::default()
    };
    let all = vec![
        held("Délhaize", Some(1), Some(5000)),
        held("Colruyt", None, Some(4000)),
        held("Colruyt", None, Some(6820)),
    ];
    let ids: Vec<CompanyId> = all.iter().map(|firm| firm.id.unwrap()).collect();
    let text = format!(
        "nom;bce;cp;ville\nAutre nom;{};1000;Bruxelles\nDELHAIZE;;5000;Ici\ncolruyt;;6820;Ici\nColruyt;;;\nColruyt;;1000;Bruxelles\nDelhaize;{};5000;Ici",
        number(1),
        number(2)
    );
    let plan = plan(all, read(&text, &[]).unwrap(), own());
    let told: Vec<_> =
        plan.companies.iter().map(|planned| (ids.iter().position(|id| *id == planned.id), planned.standing)).collect();
    let expected = [
        // By its number, whose name and place are others now; the next row by name and postcode.
        (Some(0), Standing::Changed),
        (Some(2), Standing::Changed),
        (None, Standing::New),
        (None, Standing::New),
    ];
    assert_eq!(told, expected);
    assert_eq!(plan.refused.iter().map(|refused| refused.place).collect::<Vec<_>>(), [5], "which Colruyt?");
}

fn trades() -> TradeIndex {
    let [rome, names, words] = ["rome", "rome-appellations", "rome-words"]
        .map(|name| std::fs::read_to_string(format!("{}/assets/data/{name}.csv", env!("CARGO_MANIFEST_DIR"))).unwrap());
    TradeIndex::parse(&rome, &names, &words).unwrap()
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/offers/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// An offer in the columns of the expected table.
fn told(offer: &Offer) -> Vec<String> {
    let need =
        |sort: &'static str| offer.needs.iter().filter(move |need| need.sort.is_some_and(|it| it.code() == sort));
    let words = |need: &Need| need.words.as_ref().map(ToString::to_string).unwrap_or_default();
    let coded = |code: Option<&String>, need: &Need| code.cloned().unwrap_or_else(|| words(need));
    let language = |need: &Need| {
        let text = |of: &Option<String>| of.clone().unwrap_or_default();
        format!("{}:{}:{}", text(&need.language), text(&need.level), if need.must == Some(true) { "must" } else { "" })
    };
    vec![
        offer.number.as_ref().unwrap().to_string(),
        offer.trade.as_ref().map(ToString::to_string).unwrap_or_default(),
        offer.locality.as_ref().map(ToString::to_string).unwrap_or_default(),
        offer.contract.map(|contract| contract.code().to_owned()).unwrap_or_default(),
        offer.weekly.map(|weekly| weekly.as_minutes().to_string()).unwrap_or_default(),
        need("language").map(language).collect::<Vec<_>>().join(" "),
        need("driving").map(|need| coded(need.driving.as_ref(), need)).collect(),
        need("schooling").map(|need| coded(need.schooling.as_ref(), need)).collect(),
        need("experience").map(|need| need.months.map_or_else(|| words(need), |months| months.to_string())).collect(),
    ]
}

#[test]
fn fifty_offers_are_read_from_a_table_and_from_json_alike() {
    let index = trades();
    let expected: Vec<Vec<String>> =
        sheet::read(&sheet::decode(&fixture("expected.csv"))).into_iter().skip(1).map(|row| row.cells).collect();
    assert_eq!(expected.len(), 50);
    let list: serde_json::Value = serde_json::from_slice(&fixture("forem.json")).unwrap();
    let results = &list["results"];
    let fields =
        results.as_array().unwrap().iter().map(|record| serde_json::json!({ "recordid": "x", "fields": record }));
    let records = serde_json::json!({ "nhits": 50, "records": fields.collect::<Vec<_>>() });
    for (name, content) in [
        ("a table", Content::Bytes(fixture("forem.csv"))),
        ("a workbook below a title", Content::Sheets(vec![Vec::new(), titled()])),
        ("results", Content::Bytes(fixture("forem.json"))),
        ("a bare list", Content::Bytes(results.to_string().into_bytes())),
        ("records with fields", Content::Bytes(records.to_string().into_bytes())),
    ] {
        let read = offers::read(&content).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((read.offers.len(), read.masked, read.empty), (50, 0, 0), "{name}");
        for (mut offer, expected) in read.offers.into_iter().zip(&expected) {
            passerelle::app::ledger::look_up(&mut offer, Some(&index));
            assert_eq!(&told(&offer), expected, "{name}");
            assert_eq!(offer.source.as_deref(), Some("forem"));
            let link = format!("https://www.leforem.be/recherche-offres/offre-detail/{}", expected[0]);
            assert_eq!(offer.link.unwrap().to_string(), link);
        }
    }
}

/// The offers as the rows of a sheet, below its title.
fn titled() -> Vec<sheet::Row> {
    let rows = sheet::read(&sheet::decode(&fixture("forem.csv")));
    std::iter::once(sheet::Row { line: 1, cells: vec!["Offres d'emploi".to_owned()] }).chain(rows).collect()
}

/// Pasted twice it is there once, and what somebody has said of a need stays.
#[test]
fn an_offer_that_is_pasted_twice_is_one_offer() {
    let read = || offers::read(&Content::Bytes(fixture("forem.csv"))).unwrap().offers;
    let first = offers::plan(Vec::new(), read().into_iter().chain(read()).collect(), own());
    assert_eq!(first.len(), 50);
    assert!(first.iter().all(|planned| planned.standing == Standing::New && !planned.writes.is_empty()));
    let mut held: Vec<Offer> = first.iter().map(|planned| planned.offer.clone()).collect();
    held[0].needs.iter_mut().for_each(|need| need.must = Some(true));
    let again = offers::plan(held, read(), own());
    assert!(again.iter().all(|planned| planned.standing == Standing::Same), "{:#?}", again[0].writes);
    let ids = |all: &[offers::Planned]| all.iter().map(|planned| planned.id).collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&again));
}
