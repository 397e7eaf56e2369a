//! Deliberate breaks, by which the tests prove that each law can fail.
//!
//! A place that can be broken asks `mutant!("name")`. In every build but that of the mutants the answer is the constant
//! `false`, and nothing of it is left in the program. There, the environment names the one break that is on.

#[cfg(mutants)]
macro_rules! mutant {
    ($name:literal) => {
        $crate::mutant::is_on($name)
    };
}

#[cfg(not(mutants))]
macro_rules! mutant {
    ($name:literal) => {
        false
    };
}

/// Whether `cargo xtask test` turned this break on for the run.
#[cfg(mutants)]
pub(crate) fn is_on(name: &str) -> bool {
    static ON: std::sync::LazyLock<Option<String>> =
        std::sync::LazyLock::new(|| std::env::var("PASSERELLE_MUTANT").ok());
    ON.as_deref() == Some(name)
}
