//! What happens between a company and an organisation that looks for work with people.

use super::coded::coded;

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
