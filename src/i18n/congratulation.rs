//! The few words about somebody who is newly in work, or why there are none and what to do.

use super::Catalogue;
use super::formats;
use crate::domain::Day;
use crate::insight::paper::congratulation::{Congratulation, Offer};

/// The sentence, in the name of an organisation.
pub fn words(catalogue: &Catalogue, offer: &Offer, organisation: &str) -> String {
    let dated = |id: &str, day: Day| catalogue.with(id, &[("date", formats::day(catalogue, day).into())]);
    match offer {
        Offer::NoJob => catalogue.text("congratulation-no-job"),
        Offer::NoAgreement => catalogue.text("publication-empty"),
        Offer::NotYet(day) => dated("congratulation-not-yet", *day),
        Offer::Over(day) => dated("congratulation-over", *day),
        Offer::Withdrawn(day) => dated("congratulation-withdrawn", *day),
        Offer::CompanyDoesNotAgree => catalogue.text("congratulation-ask-company"),
        Offer::CompanyUnnamed => catalogue.text("congratulation-name-company"),
        Offer::Ready(Congratulation { name, company, since }) => {
            let day = formats::full_day(catalogue, *since);
            let args = [
                ("company", company.as_str().into()),
                ("date", day.into()),
                ("organisation", organisation.into()),
                ("name", name.clone().unwrap_or_default().into()),
            ];
            match name {
                Some(_) => catalogue.with("congratulation-text", &args),
                None => catalogue.with("congratulation-text-nameless", &args[..3]),
            }
        }
    }
}
