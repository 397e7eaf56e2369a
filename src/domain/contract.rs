//! Sorts of contracts, and the answers of a follow-up after the hire.
//!
//! What counts as a job is our own convention, shown beside each figure; no legal text fixes it for the sector.

/// What a contract is. Codes are stable; labels are in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContractSort {
    Cdi,
    Cdd,
    Replacement,
    Interim,
    TitresServices,
    SelfEmployed,
    /// The training of a *plan formation-insertion*.
    Pfi,
    /// The job that the employer owes after such a training.
    PfiJob,
    /// Article 60 §7 of the law of 8 July 1976: the CPAS is the employer.
    Art60,
    /// Article 61 of the same law: a job elsewhere, under a convention with the CPAS.
    Art61,
}

impl ContractSort {
    /// All sorts, in the order of a menu.
    pub const ALL: [ContractSort; 10] = [
        ContractSort::Cdi,
        ContractSort::Cdd,
        ContractSort::Replacement,
        ContractSort::Interim,
        ContractSort::TitresServices,
        ContractSort::SelfEmployed,
        ContractSort::Pfi,
        ContractSort::PfiJob,
        ContractSort::Art60,
        ContractSort::Art61,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            ContractSort::Cdi => "cdi",
            ContractSort::Cdd => "cdd",
            ContractSort::Replacement => "replacement",
            ContractSort::Interim => "interim",
            ContractSort::TitresServices => "titres_services",
            ContractSort::SelfEmployed => "self_employed",
            ContractSort::Pfi => "pfi",
            ContractSort::PfiJob => "pfi_job",
            ContractSort::Art60 => "art60",
            ContractSort::Art61 => "art61",
        }
    }

    /// The sort of a code.
    pub fn parse(code: &str) -> Option<ContractSort> {
        ContractSort::ALL.into_iter().find(|sort| sort.code() == code)
    }

    /// Whether the contract counts as a job. A training and a contract of a CPAS are steps on the way to one.
    pub fn counts_as_job(self) -> bool {
        !matches!(self, ContractSort::Pfi | ContractSort::Art60 | ContractSort::Art61)
    }

    /// Whether an employer can be asked how the job goes.
    pub fn has_employer(self) -> bool {
        self != ContractSort::SelfEmployed
    }
}

/// Whether the person is still in work, as one half of a follow-up says. Not having asked is no answer at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Says {
    Yes,
    No,
    /// One has asked and does not know.
    Unknown,
}

impl Says {
    /// All answers, in the order of a menu.
    pub const ALL: [Says; 3] = [Says::Yes, Says::No, Says::Unknown];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Says::Yes => "yes",
            Says::No => "no",
            Says::Unknown => "unknown",
        }
    }

    /// The answer of a code.
    pub fn parse(code: &str) -> Option<Says> {
        Says::ALL.into_iter().find(|says| says.code() == code)
    }
}

/// Who is asked in a follow-up: both sides of the contract, each apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Half {
    Worker,
    Employer,
}

impl Half {
    /// Both halves, in the order of the screen.
    pub const ALL: [Half; 2] = [Half::Worker, Half::Employer];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Half::Worker => "worker",
            Half::Employer => "employer",
        }
    }

    /// The half of a code.
    pub fn parse(code: &str) -> Option<Half> {
        Half::ALL.into_iter().find(|half| half.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes;

    #[test]
    fn codes_are_those_of_the_lists() {
        let sorts = ContractSort::ALL.map(ContractSort::code);
        assert_eq!(sorts.to_vec(), [codes::CONTRACTS, codes::CPAS_CONTRACTS].concat());
        assert_eq!(Says::ALL.map(Says::code), codes::ANSWERS);
        assert_eq!(Half::ALL.map(Half::code), codes::HALVES);
    }

    #[test]
    fn codes_are_read_back() {
        assert!(ContractSort::ALL.into_iter().all(|sort| ContractSort::parse(sort.code()) == Some(sort)));
        assert!(Says::ALL.into_iter().all(|says| Says::parse(says.code()) == Some(says)));
        assert!(Half::ALL.into_iter().all(|half| Half::parse(half.code()) == Some(half)));
        assert_eq!(ContractSort::parse("CDI"), None);
    }

    #[test]
    fn seven_sorts_count_as_a_job() {
        let counted: Vec<_> = ContractSort::ALL.into_iter().filter(|sort| sort.counts_as_job()).collect();
        let codes: Vec<_> = counted.iter().map(|sort| sort.code()).collect();
        assert_eq!(codes, ["cdi", "cdd", "replacement", "interim", "titres_services", "self_employed", "pfi_job"]);
    }
}
