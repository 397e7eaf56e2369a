//! Whom an opening may suit, and what may suit a person, each with its reasons.
//!
//! What must hold: nobody is hidden and nothing is refused by itself; what is not known is not « no »; the order follows
//! from the reasons that are shown, and from nothing else.
//!
//! People and openings are packed once into numbers ([`Seeker`], [`Asked`]). One function, [`weigh`](weigh::weigh), says
//! all that speaks for and against a pair: the order counts what it says, and the screen shows it.

pub mod asked;
pub mod lever;
pub mod places;
pub mod profile;
pub mod rank;
pub mod seeker;
pub mod trade;
pub mod weigh;
pub mod weights;
pub mod words;

pub use asked::Asked;
pub use lever::Lever;
pub use profile::{Past, Profile};
pub use rank::{Pool, Row};
pub use seeker::{Means, Seeker, Standing};
pub use weigh::{Ask, Finding, Reason, Score, Unmet, Verdict, Why};
pub use weights::{Criterion, Weights};
