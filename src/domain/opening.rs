//! Openings: what is offered, what it asks for, and how far a person got.

use super::coded::coded;
use super::contract::ContractSort;

coded! {
    /// What an opening is for.
    pub enum OpeningSort {
        Job = "job",
        Placement = "placement",
    }

    /// The contract that an opening offers: those of the field, and the labels of Forem's open data that have no other
    /// word here (`docs/field.md`).
    pub enum OpeningContract {
        Cdi = "cdi",
        Cdd = "cdd",
        Interim = "interim",
        /// Interim work that may become a contract without an end.
        InterimOption = "interim_option",
        Replacement = "replacement",
        /// For work that is clearly defined: it ends with it.
        DefinedWork = "defined_work",
        Daily = "daily",
        Student = "student",
        /// A contract of apprenticeship.
        Apprentice = "apprentice",
        Flexi = "flexi",
        SelfEmployed = "self_employed",
        Statutory = "statutory",
        Pfi = "pfi",
        TitresServices = "titres_services",
        /// A placement, in the words of who offers it.
        Placement = "placement",
    }

    /// What a line of an opening's needs is about.
    pub enum NeedSort {
        Language = "language",
        Driving = "driving",
        Vehicle = "vehicle",
        Schooling = "schooling",
        /// Months in the trade of the opening.
        Experience = "experience",
        /// Anything else, in words: nothing is computed from it.
        Words = "words",
    }

    /// How far a person got at an opening.
    pub enum CandidacyState {
        Candidate = "candidate",
        Shortlisted = "shortlisted",
        Interview = "interview",
        Trial = "trial",
        Hired = "hired",
        NotKept = "not_kept",
    }
}

impl OpeningContract {
    /// The sort of contract that engaging somebody makes; none for a placement.
    pub fn sort(self) -> Option<ContractSort> {
        Some(match self {
            Self::Cdi | Self::Statutory => ContractSort::Cdi,
            Self::Cdd | Self::DefinedWork | Self::Daily | Self::Student | Self::Flexi | Self::Apprentice => {
                ContractSort::Cdd
            }
            Self::Interim | Self::InterimOption => ContractSort::Interim,
            Self::Replacement => ContractSort::Replacement,
            Self::SelfEmployed => ContractSort::SelfEmployed,
            Self::Pfi => ContractSort::Pfi,
            Self::TitresServices => ContractSort::TitresServices,
            Self::Placement => return None,
        })
    }
}

impl CandidacyState {
    /// Whether the person still waits for an answer.
    pub fn is_open(self) -> bool {
        !matches!(self, CandidacyState::Hired | CandidacyState::NotKept)
    }

    /// Whether the person takes one of the posts: at work, or on trial there.
    pub fn takes_a_post(self) -> bool {
        matches!(self, CandidacyState::Hired | CandidacyState::Trial)
    }
}
