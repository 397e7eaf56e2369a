//! Sorts of contracts, and the answers of a follow-up after the hire.
//!
//! What counts as a job is our own convention, shown beside each figure; no legal text fixes it for the sector.

use super::coded::coded;

coded! {
    /// What a contract is.
    pub enum ContractSort {
        Cdi = "cdi",
        Cdd = "cdd",
        Replacement = "replacement",
        Interim = "interim",
        TitresServices = "titres_services",
        SelfEmployed = "self_employed",
        /// The training of a *plan formation-insertion*.
        Pfi = "pfi",
        /// The job that the employer owes after such a training.
        PfiJob = "pfi_job",
        /// Article 60 §7 of the law of 8 July 1976: the CPAS is the employer.
        Art60 = "art60",
        /// Article 61 of the same law: a job elsewhere, under a convention with the CPAS.
        Art61 = "art61",
    }

    /// Whether the person is still in work, as one half of a follow-up says. Not having asked is no answer at all.
    pub enum Says {
        Yes = "yes",
        No = "no",
        /// One has asked and does not know.
        Unknown = "unknown",
    }

    /// Who is asked in a follow-up: both sides of the contract, each apart.
    pub enum Half {
        Worker = "worker",
        Employer = "employer",
    }
}

impl ContractSort {
    /// The codes of contracts that are not of a CPAS.
    pub const OTHERS: &'static [&'static str] = Self::CODES.split_at(8).0;

    /// The codes of contracts of a CPAS.
    pub const OF_CPAS: &'static [&'static str] = Self::CODES.split_at(8).1;

    /// Whether the contract counts as a job. A training and a contract of a CPAS are steps on the way to one.
    pub fn counts_as_job(self) -> bool {
        !matches!(self, ContractSort::Pfi | ContractSort::Art60 | ContractSort::Art61)
    }

    /// Whether an employer can be asked how the job goes.
    pub fn has_employer(self) -> bool {
        self != ContractSort::SelfEmployed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contracts_of_a_cpas_are_kept_apart() {
        assert_eq!(ContractSort::OF_CPAS, ["art60", "art61"]);
        assert_eq!(ContractSort::OTHERS.len() + 2, ContractSort::ALL.len());
    }

    #[test]
    fn seven_sorts_count_as_a_job() {
        let counted: Vec<_> = ContractSort::ALL.into_iter().filter(|sort| sort.counts_as_job()).collect();
        let codes: Vec<_> = counted.iter().map(|sort| sort.code()).collect();
        assert_eq!(codes, ["cdi", "cdd", "replacement", "interim", "titres_services", "self_employed", "pfi_job"]);
    }
}
