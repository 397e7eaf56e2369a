//! What stands in a calendar: what is due over people, what comes back at the places of the organisation, and the days on
//! which neither is held. Its files are written by [`app::calendar`](crate::app::calendar).

pub mod dues;
pub mod meetings;
pub mod school_holidays;
pub mod week;
