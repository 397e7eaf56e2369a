//! Collective information sessions and workshops: planned, filled with people, and made into dossiers in one gesture.
//!
//! What must hold: a tap is one act; « Créer les dossiers » is one act, and doing it again writes nothing twice; nobody
//! who was invited is lost by it.

mod making;
mod naming;
mod reading;
mod update;

pub use making::{Asked, Chosen, Made, To};
pub use reading::refresh;
pub use update::{Msg, update};
