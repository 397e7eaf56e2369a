//! What tables of other programs say, and what they do not.

use super::*;

fn sectors() -> Vec<(String, String)> {
    [("retail", "Vente"), ("care", "Soins")].map(|(code, name)| (code.to_owned(), name.to_owned())).to_vec()
}

fn read(text: &str, sectors: &Sectors) -> Result<Read, LedgerError> {
    super::read(&sheet::read(text), sectors)
}

fn firms(text: &str) -> Vec<Firm> {
    let read = read(text, &sectors()).unwrap();
    assert_eq!(read.refused, []);
    read.firms.into_iter().map(|(_, firm)| firm).collect()
}

fn said(of: Option<&Line>) -> &str {
    of.map_or("", Line::as_str)
}

#[test]
fn a_list_of_another_program_is_read() {
    let text = "Nom;Prénom;Société;TVA;Secteur;CP;Ville;GSM;Tél.;Mail;Couleur\n\
        Dupont;Marie;Boulangerie Lambert;BE 0419.618.535;Soins;B-5000;Namur;0470 11 22 33;081/22.33.44;m@lambert.example;rouge";
    let read = read(text, &sectors()).unwrap();
    assert_eq!(read.ignored, ["Couleur"]);
    let (place, firm) = &read.firms[0];
    assert_eq!((*place, said(firm.name.as_ref())), (2, "Boulangerie Lambert"));
    assert_eq!(firm.number.unwrap().to_string(), "0419.618.535");
    assert_eq!(firm.sector.as_deref(), Some("care"));
    assert_eq!(firm.sites[0].locality.as_ref().unwrap().to_string(), "5000 Namur");
    let contact = &firm.contacts[0];
    assert_eq!((said(contact.name.as_ref()), contact.site), ("Marie Dupont", Some(0)));
    assert_eq!(said(contact.phone.as_ref()), "0470 11 22 33 / 081/22.33.44");
}

#[test]
fn a_row_that_cannot_be_taken_says_why_and_the_others_are_taken() {
    let text = format!("nom;bce\nA;0419.618.536\n;\nB;\n{};\n;0419.618.535", "x".repeat(251));
    let read = read(&text, &[]).unwrap();
    let places: Vec<_> = read.refused.iter().map(|refused| refused.place).collect();
    assert_eq!((places, read.firms.len()), (vec![2, 5], 2));
    assert_eq!(read.refused[0].error, RowError::Number { text: "0419.618.536".to_owned() });
    assert_eq!(super::read(&sheet::read("ville;rue\nNamur;x"), &[]), Err(LedgerError::NoTable));
    assert_eq!(super::read(&[], &[]), Err(LedgerError::NoTable));
}

#[test]
fn what_stands_above_the_header_is_no_company() {
    let text = "Liste des entreprises;;;\nImprimé le 3 mars;;;\n;;;\nEmployeur;CP;Ville;Téléphone\nEntreprise;5000;Namur;081 22 33 44";
    let read = read(text, &[]).unwrap();
    let named: Vec<_> = read.firms.iter().map(|(place, firm)| (*place, said(firm.name.as_ref()))).collect();
    // A company may be called like a column.
    assert_eq!(named, [(5, "Entreprise")]);
}

#[test]
fn digits_that_lost_their_zero_have_it_again() {
    let firm =
        &firms("entreprise;tva;gsm;tél.\nA;419618535;470112233;81223344\nB;BE 0419.618.535;+32470112233;12345")[..];
    let told =
        |firm: &Firm| (firm.number.unwrap().to_string(), firm.contacts[0].phone.as_ref().unwrap().as_str().to_owned());
    assert_eq!(told(&firm[0]), ("0419.618.535".to_owned(), "0470112233 / 081223344".to_owned()));
    assert_eq!(told(&firm[1]), ("0419.618.535".to_owned(), "+32470112233 / 12345".to_owned()));
}

#[test]
fn a_sector_that_no_list_has_is_kept_in_the_note() {
    let firm = &firms("nom,Branche,notes\nA,Pains,Ouvert\nB,retail,")[..];
    assert_eq!(firm[0].note.as_ref().unwrap().as_str(), "Branche : Pains\nOuvert");
    assert_eq!((firm[0].sector.as_deref(), firm[1].sector.as_deref()), (None, Some("retail")));
}

#[test]
fn a_locality_is_read_from_one_cell_or_two() {
    let read = |code: &str, name: &str| locality(code, name).unwrap().map(|it| (it.postcode(), it.name().to_owned()));
    assert_eq!(read("5000", "Namur"), Some((Some(5000), "Namur".to_owned())));
    assert_eq!(read("", "5000 Namur"), Some((Some(5000), "Namur".to_owned())));
    assert_eq!(read("5000 Namur", ""), Some((Some(5000), "Namur".to_owned())));
    assert_eq!(read("08600", "Givet"), Some((None, "08600 Givet".to_owned())));
    assert_eq!(read("5000", ""), Some((Some(5000), "5000".to_owned())));
    assert_eq!(read("", " "), None);
}

#[test]
fn a_day_is_read_as_spreadsheets_write_it_again() {
    for text in ["2026-03-04", "04/03/2026", "4/3/2026", "4.3.2026", "04-03-2026"] {
        assert_eq!(day(text), Day::parse("2026-03-04").ok(), "{text}");
    }
    assert_eq!(day("bientôt"), None);
}

#[test]
fn national_numbers_are_masked_and_counted() {
    let read = read("nom;contact\nA;Marie 85.07.30-033.28", &[]).unwrap();
    assert_eq!(read.masked, 1);
    assert_eq!(said(read.firms[0].1.contacts[0].name.as_ref()), "Marie [numéro retiré]");
}
