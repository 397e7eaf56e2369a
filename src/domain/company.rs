//! What happens between a company and an organisation that looks for work with people.

use super::coded::coded;
use super::enterprise_number::EnterpriseNumber;
use super::id::CompanyId;
use uuid::Uuid;

/// The namespace in which the ids of companies are derived from their numbers. Part of the format: it never changes.
const COMPANIES: Uuid = Uuid::from_u128(0x8a6c_2f0e_5b1d_4e67_9c3a_7d42_b05f_e119);

/// The id of the company of a number: the same for everybody, so that two organisations that add it write of one.
pub fn company_id(number: EnterpriseNumber) -> CompanyId {
    CompanyId::derived(COMPANIES, &number.to_string())
}

coded! {
    /// Something that happened with a company.
    pub enum CompanyEvent {
        Visit = "visit",
        Call = "call",
        Mail = "mail",
        /// Asked for a place for a placement.
        AskedPlacement = "asked_placement",
        /// Asked for a job, or proposed somebody for one.
        AskedJob = "asked_job",
        /// The company asked us for somebody.
        CompanyAsked = "company_asked",
        Complaint = "complaint",
        Thanks = "thanks",
        Other = "other",
    }

    /// What a company answered to a request.
    pub enum CompanyAnswer {
        Waiting = "waiting",
        Yes = "yes",
        Later = "later",
        No = "no",
        /// Nothing came.
        Silent = "silent",
    }
}

impl CompanyEvent {
    /// Whether something was asked of the company: courtesy counts these.
    pub fn is_request(self) -> bool {
        matches!(self, CompanyEvent::AskedPlacement | CompanyEvent::AskedJob)
    }

    /// Whether somebody of ours spoke or wrote to the company.
    pub fn is_approach(self) -> bool {
        self.is_request() || matches!(self, CompanyEvent::Visit | CompanyEvent::Call | CompanyEvent::Mail)
    }
}

impl CompanyAnswer {
    /// Whether the company has answered.
    pub fn is_given(self) -> bool {
        matches!(self, CompanyAnswer::Yes | CompanyAnswer::Later | CompanyAnswer::No)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_the_number_is_written_the_id_is_the_same() {
        let id = |text| EnterpriseNumber::parse(text).map(company_id);
        assert_eq!(id("BE 0419.618.535"), id("419618535"));
        assert_ne!(id("0419.618.535"), id("0236.363.165"));
        // Written in files: it may never become another.
        assert_eq!(id("0419.618.535").unwrap().to_string(), "83534416-1911-52ce-96ef-cfea98154b55");
    }
}
