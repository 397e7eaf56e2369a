//! What an organisation is.

use super::coded::coded;

coded! {
    /// What an organisation is; the words of the interface follow.
    #[derive(Default)]
    pub enum OrgType {
        Cisp = "cisp",
        Mire = "mire",
        #[default]
        Other = "other",
    }
}
