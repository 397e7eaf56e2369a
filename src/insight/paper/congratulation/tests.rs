use super::*;
use crate::insight::paper::sample::{day, dossier, today};

const JOB: (&str, &str, &str) =
    ("contract", "2026-02-02", r#"{"contract":"$job","type":"cdi","employer":"Lune SRL","start":"2026-02-02"}"#);
const NAME: (&str, &str, &str) = ("identity", "2026-01-05", r#"{"first_name":"Karim","last_name":"Benali"}"#);

/// What may be told of Karim, who works, once these things are written.
fn offer(facts: &[(&str, &str, &str)]) -> Offer {
    let facts: Vec<_> = [NAME, JOB].iter().chain(facts).copied().collect();
    Offer::of(&dossier(&facts), today())
}

fn agreed(more: &str) -> (&'static str, &'static str, String) {
    ("publication", "2026-02-10", format!(r#"{{"publication":"$pub","agreed":"2026-02-10"{more}}}"#))
}

#[test]
fn nothing_is_offered_without_a_dated_agreement_of_both() {
    assert_eq!(offer(&[]), Offer::NoAgreement);
    let undated = ("publication", "2026-02-10", r#"{"publication":"$pub","company_too":true}"#);
    assert_eq!(offer(&[undated]), Offer::NoAgreement);
    let told = |more: &str| {
        let (kind, on, data) = agreed(more);
        offer(&[(kind, on, &data)])
    };
    assert_eq!(told(""), Offer::CompanyDoesNotAgree);
    assert_eq!(told(r#","company_too":false"#), Offer::CompanyDoesNotAgree);
    assert_eq!(told(r#","company_too":true,"until":"2026-03-03""#), Offer::Over(day("2026-03-03")));
    assert_eq!(told(r#","company_too":true,"withdrawn":"2026-03-01""#), Offer::Withdrawn(day("2026-03-01")));
    let ready =
        Congratulation { name: Some("Karim".to_owned()), company: "Lune SRL".to_owned(), since: day("2026-02-02") };
    assert_eq!(told(r#","company_too":true,"until":"2026-03-04""#), Offer::Ready(ready));
}

#[test]
fn the_latest_agreement_says_how_it_stands() {
    let (kind, on, first) = agreed(r#","company_too":true"#);
    let later = ("publication", "2026-03-01", r#"{"publication":"$other","agreed":"2026-03-01"}"#);
    assert_eq!(offer(&[(kind, on, &first), later]), Offer::CompanyDoesNotAgree);
    let to_come = ("publication", "2026-03-01", r#"{"publication":"$other","agreed":"2026-03-20"}"#);
    assert_eq!(offer(&[(kind, on, &first), to_come]), Offer::NotYet(day("2026-03-20")));
}

#[test]
fn only_a_job_that_runs_and_is_new_is_told() {
    let told = |contract: &str, later: Day| {
        let fact = ("contract", "2026-02-02", contract);
        Offer::of(&dossier(&[NAME, fact]), later)
    };
    let start = r#""start":"2026-02-02""#;
    for (contract, expected) in [
        (format!(r#"{{"contract":"$job","type":"cdi",{start}}}"#), Offer::NoAgreement),
        (format!(r#"{{"contract":"$job","type":"pfi",{start}}}"#), Offer::NoJob),
        (format!(r#"{{"contract":"$job","type":"cdi",{start},"end":"2026-03-01"}}"#), Offer::NoJob),
    ] {
        assert_eq!(told(&contract, today()), expected, "{contract}");
    }
    let long = format!(r#"{{"contract":"$job","type":"cdi",{start}}}"#);
    assert_eq!(told(&long, day("2026-08-02")), Offer::NoAgreement);
    assert_eq!(told(&long, day("2026-08-03")), Offer::NoJob);
}
