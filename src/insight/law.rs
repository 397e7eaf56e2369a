//! The figures of the law that the work goes by, each with the day from which it holds. None is a constant of the
//! program: an organisation writes another from a day on, and what is computed takes the figure of its own day.
//!
//! The figures below are those that public texts gave in 2026. Where only a press notice or an older regime is known,
//! the settings say so beside the figure (`law-source-…` in the catalogues).

pub mod rows;

use crate::domain::Day;
use crate::domain::coded::coded;
use crate::insight::dossier::record::Records;
use crate::journal::Kind;
use crate::journal::schema::legal_figure;

coded! {
    /// A figure of the law.
    pub enum Figure {
        /// Days of work of a contract of article 60 §7 (law of 8 July 1976). Since 1 March 2026 the Walloon subsidy is
        /// limited to what opens one year of benefit, 312 days (Union of cities and communes, 2 October 2025; the
        /// minister's order itself was not found).
        CpasDays = "cpas_days",
        /// Hours that a trainee may follow in a filière of orientation. 2 100 h is the circular of 25 June 2009, under
        /// the order of 21 December 2006, art. 3, 15°; whether the order of 15 December 2016 keeps it is to be checked.
        HoursOrientation = "max_hours_orientation",
        /// The same in a filière of basic training.
        HoursBasic = "max_hours_basic",
        /// The same in a filière that prepares for a trade.
        HoursProfessional = "max_hours_professional",
        /// Days that one absence may count as done (order of 29 April 2019, art. 3).
        AssimilatedDays = "assimilated_days",
        /// Days back between two absences by certificate (the same article).
        AssimilatedBack = "assimilated_back",
        /// Days to register with Forem once the integration income is granted (decree on Forem and the CPAS, third
        /// reading on 20 November 2025, in force on 1 January 2026).
        ForemDays = "forem_days",
        /// The same for those who had the income before that day.
        ForemDaysFollowed = "forem_days_followed",
    }
}

impl Figure {
    /// What public texts say: the first day, and the figure.
    fn known(self) -> (&'static str, u32) {
        match self {
            Figure::CpasDays => ("2026-03-01", 312),
            Figure::HoursOrientation | Figure::HoursBasic | Figure::HoursProfessional => ("2009-06-25", 2100),
            Figure::AssimilatedDays => ("2019-04-29", 30),
            Figure::AssimilatedBack => ("2019-04-29", 15),
            Figure::ForemDays => ("2026-01-01", 28),
            Figure::ForemDaysFollowed => ("2026-01-01", 90),
        }
    }

    /// The text that the figure comes from: what the id of its message ends with.
    pub fn source(self) -> &'static str {
        match self {
            Figure::CpasDays => "cpas",
            Figure::HoursOrientation | Figure::HoursBasic | Figure::HoursProfessional => "hours",
            Figure::AssimilatedDays | Figure::AssimilatedBack => "assimilated",
            Figure::ForemDays | Figure::ForemDaysFollowed => "forem",
        }
    }

    /// The ceiling of hours of a filière, by its objective: a code of `codes::OBJECTIVES`.
    pub fn of_objective(objective: &str) -> Option<Figure> {
        Figure::parse(&format!("max_hours_{objective}"))
    }
}

/// A figure with the first day on which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InForce {
    pub from: Day,
    pub value: u32,
}

/// All that is known of a figure, by the day from which it holds: the public one, and what the organisation wrote. Its
/// own stands for the public one of the same day.
pub fn figures(settings: &Records, figure: Figure) -> Vec<InForce> {
    let (from, value) = figure.known();
    let mut found: Vec<InForce> = Day::parse(from).map(|from| InForce { from, value }).into_iter().collect();
    let own = settings.of(&Kind::LegalFigure).iter().filter(|entry| entry.keys.text() == figure.code());
    for (from, value) in own.filter_map(|entry| Some((entry.day?, entry.get(legal_figure::AMOUNT)?))) {
        let place = found.partition_point(|known| known.from < from);
        match found.get_mut(place) {
            Some(known) if known.from == from => known.value = value,
            _ => found.insert(place, InForce { from, value }),
        }
    }
    found
}

/// The figure that holds on a day; none before the first one that is known.
pub fn figure(settings: &Records, figure: Figure, on: Day) -> Option<InForce> {
    figures(settings, figure).into_iter().rfind(|known| known.from <= on)
}
