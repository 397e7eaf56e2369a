//! Errors that users read: each cause is stated once, and all that is told of it follows.
//!
//! What must hold: a cause has one sentence in the catalogues, under its message id, and that sentence shows what the
//! cause holds and nothing else.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A value that a sentence shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    Number(u64),
    Text(String),
}

/// An error that has a sentence in the catalogues.
pub trait Said {
    /// The name of the sentence.
    fn message_id(&self) -> &'static str;

    /// What the sentence shows, by the names of its variables.
    fn shown(&self) -> Vec<(&'static str, Shown)>;
}

/// How a field of a cause is shown.
pub(crate) mod show {
    use super::{Shown, fmt};

    /// A number as it is; one that no sentence can hold is shown as the largest.
    pub fn number(value: &(impl Copy + TryInto<u64>)) -> Shown {
        Shown::Number((*value).try_into().unwrap_or(u64::MAX))
    }

    /// A place that is counted from zero, as people count.
    pub fn place(value: &usize) -> Shown {
        number(&(value + 1))
    }

    /// What is displayed as a text.
    pub fn text(value: &impl fmt::Display) -> Shown {
        Shown::Text(value.to_string())
    }

    /// Bytes in mebibytes, rounded up.
    pub fn mebibytes(value: &u64) -> Shown {
        Shown::Number(value.div_ceil(1 << 20))
    }
}

/// Declares errors of which users read. A cause is its fields, with how the sentence shows them, then its message id and
/// its text for developers, as `thiserror` takes it. In brackets stand the errors of others that it may be.
macro_rules! said {
    ($($(#[$doc:meta])* pub enum $name:ident $([ $($inner:ident($error:ty)),* ])? {
        $($(#[$of:meta])* $cause:ident $({ $($field:ident: $type:ty $([$how:ident])?),* })? = $id:literal, ($($text:tt)*);)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        pub enum $name {
            $($(#[error(transparent)] $inner(#[from] $error),)*)?
            $($(#[$of])* #[error($($text)*)] $cause $({ $($field: $type),* })?,)*
        }

        impl $crate::domain::said::Said for $name {
            fn message_id(&self) -> &'static str {
                match self {
                    $($($name::$inner(error) => $crate::domain::said::Said::message_id(error),)*)?
                    $($name::$cause $({ $($field: _),* })? => $id,)*
                }
            }

            #[allow(unused_variables, reason = "not every field of a cause is shown")]
            fn shown(&self) -> Vec<(&'static str, $crate::domain::said::Shown)> {
                match self {
                    $($($name::$inner(error) => $crate::domain::said::Said::shown(error),)*)?
                    $($name::$cause $({ $($field),* })? => {
                        vec![$($($((stringify!($field), $crate::domain::said::show::$how($field)),)?)*)?]
                    })*
                }
            }
        }
    )*};
}

pub(crate) use said;

#[cfg(test)]
mod tests {
    use super::*;

    said! {
        /// Why it rains.
        pub enum Rain {
            Cloud { depth: usize [place], name: String [text], seen: bool } = "rain-cloud", ("a cloud, {name}, at {depth}");
            Nothing = "rain-nothing", ("nothing");
        }

        /// Why one stays in.
        pub enum Stay [Rain(Rain)] {
            Heavy { bytes: u64 [mebibytes], count: u64 [number] } = "stay-heavy", ("{bytes} and {}", .count + 1);
        }
    }

    #[test]
    fn a_cause_is_stated_once_and_told_everywhere() {
        let cloud = Rain::Cloud { depth: 2, name: "nimbus".to_owned(), seen: true };
        let shown = vec![("depth", Shown::Number(3)), ("name", Shown::Text("nimbus".to_owned()))];
        assert_eq!((cloud.message_id(), cloud.shown()), ("rain-cloud", shown.clone()));
        assert_eq!((Rain::Nothing.message_id(), Rain::Nothing.shown()), ("rain-nothing", Vec::new()));
        let stay = Stay::from(cloud);
        assert_eq!((stay.message_id(), stay.shown()), ("rain-cloud", shown));
        assert_eq!(stay.to_string(), "a cloud, nimbus, at 2");
        let heavy = Stay::Heavy { bytes: (1 << 20) + 1, count: 7 };
        assert_eq!(heavy.shown(), [("bytes", Shown::Number(2)), ("count", Shown::Number(7))]);
        assert_eq!(heavy.to_string(), "1048577 and 8");
    }
}
