//! The rules that remind: what each is called, where it comes from, and what weighs more than what.

use crate::domain::coded::coded;
use crate::insight::board::news::{self, Matter};

coded! {
    /// What reminds, the most consequential first. The letters are those of the alerts of the field (`docs/field.md`).
    pub enum Rule {
        /// A14: something is with a partner, and no agreement lets it be there any more.
        Agreement = "agreement",
        /// A16: a text looks as if it held a national number.
        Number = "number",
        /// A9: the rights of the person end.
        RightsEnd = "rights_end",
        /// L31: the document by which the person may stay ends.
        StayEnd = "stay_end",
        /// L31: the permit to work ends.
        WorkPermitEnd = "work_permit_end",
        /// A8: a contract of a CPAS ends.
        CpasEnd = "cpas_end",
        /// A11: a contract or a PFI ends.
        ContractEnd = "contract_end",
        /// A11: the aid that an employer has ends.
        AidEnd = "aid_end",
        /// A10: somebody is to be asked whether the job lasts.
        FollowUp = "follow_up",
        /// A4: a placement begins, and its convention is not signed.
        Convention = "convention",
        /// A3: the hours come near the most that the filières allow.
        Hours = "hours",
        /// A12: the deadline of the path of integration.
        Newcomer = "newcomer",
        /// A12: the review on the way there.
        NewcomerReview = "newcomer_review",
        /// A1: the assessment lasts, and nothing was decided.
        Assessment = "assessment",
        /// A2: the accompaniment comes to its longest.
        Accompaniment = "accompaniment",
        /// A placement was to end, and nobody said that it has.
        PlacementEnd = "placement_end",
        /// A6: a placement is longer than its type may be.
        PlacementLength = "placement_length",
        /// A5: a placement is over and was not evaluated.
        Evaluation = "evaluation",
        /// L31: the driving licence ends.
        LicenceEnd = "licence_end",
        /// L36: the hours of the month at a host's are not typed yet.
        HostHours = "host_hours",
        /// What the person agreed to tell a partner ends soon: it is renewed with them, or let go.
        AgreementEnd = "agreement_end",
        /// A13: the person left, and nobody knows to what.
        Outcome = "outcome",
        /// Something that a colleague noted to do.
        Task = "task",
        /// A7: nobody has met or spoken to the person.
        Silence = "silence",
        /// The agrément of the organisation ends: it is asked for anew in time.
        Accreditation = "accreditation",
        /// A17: a partner has not said that a file arrived.
        PartnerFile = "partner_file",
        /// A15: the dossier has been kept as long as it should be.
        Retention = "retention",
    }
}

impl Rule {
    /// The rule of what is due over a person. `cpas` says whether a contract is one of a CPAS.
    pub fn of(matter: Matter, cpas: bool) -> Rule {
        match matter {
            Matter::ContractEnd if cpas => Rule::CpasEnd,
            Matter::ContractEnd => Rule::ContractEnd,
            Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => Rule::FollowUp,
            Matter::PlacementEnd => Rule::PlacementEnd,
            Matter::Evaluation => Rule::Evaluation,
            Matter::AgreementEnd => Rule::AgreementEnd,
            Matter::Task => Rule::Task,
        }
    }

    /// How much it weighs, the most first: its place, and one for the ends of contracts of both kinds, which the card
    /// does not tell apart.
    pub fn weight(self) -> u8 {
        if self == Rule::CpasEnd { Rule::ContractEnd as u8 } else { self as u8 }
    }

    /// The word under which it is put off.
    pub fn put_off(self) -> &'static str {
        match self {
            Rule::CpasEnd => Matter::ContractEnd.code(),
            Rule::Silence => news::SILENT,
            rule => rule.code(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_card_says_first_weighs_most_here_too() {
        let weights: Vec<u8> = Matter::ALL.into_iter().map(|matter| Rule::of(matter, false).weight()).collect();
        assert!(weights.is_sorted(), "{weights:?}");
        assert_eq!(Rule::CpasEnd.weight(), Rule::ContractEnd.weight());
        for matter in [Matter::ContractEnd, Matter::PlacementEnd, Matter::Evaluation, Matter::Task] {
            assert_eq!(Rule::of(matter, true).put_off(), matter.code(), "one word puts off both");
        }
    }
}
