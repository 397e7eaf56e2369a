//! Enums whose values have stable codes: what files, addresses and message ids call them.
//!
//! One line a value is the whole statement. What must hold: a code never changes once it was released, and
//! [`ALL`](crate::domain::Step::ALL), `CODES`, `code`, `parse` and the form in serde are one list.

/// Declares an enum of coded values: `ALL` and `CODES` in the order of the lines, `code`, `parse`, `Display`, and
/// serde by the code.
macro_rules! coded {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$of:meta])* $value:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $value,)* }

        impl $name {
            /// All values, in the order of a menu.
            pub const ALL: [$name; $name::CODES.len()] = [$($name::$value),*];

            /// Their codes, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $($name::$value => $code,)* }
            }

            /// The value of a code.
            pub fn parse(code: &str) -> Option<$name> {
                match code {
                    $($code => Some($name::$value),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let code = std::borrow::Cow::<str>::deserialize(from)?;
                $name::parse(&code).ok_or_else(|| serde::de::Error::unknown_variant(&code, $name::CODES))
            }
        }
    )*};
}

pub(crate) use coded;

#[cfg(test)]
mod tests {
    coded! {
        /// What the tests of the macro are about.
        #[derive(Default)]
        pub enum Weather {
            Fair = "fair",
            /// It is better to stay in.
            #[default]
            HardRain = "hard_rain",
        }
    }

    #[test]
    fn a_value_is_its_code_everywhere() {
        assert_eq!(Weather::CODES, ["fair", "hard_rain"]);
        assert_eq!(Weather::ALL.map(Weather::code).as_slice(), Weather::CODES);
        assert!(Weather::ALL.into_iter().all(|one| Weather::parse(one.code()) == Some(one)));
        assert_eq!(Weather::HardRain.to_string(), "hard_rain");
        assert_eq!(serde_json::to_string(&Weather::ALL).unwrap(), r#"["fair","hard_rain"]"#);
        assert_eq!(serde_json::from_str::<Weather>(r#""fair""#).unwrap(), Weather::Fair);
    }

    #[test]
    fn another_text_is_no_value() {
        assert_eq!(["", "Fair", "snow"].map(Weather::parse), [None; 3]);
        assert!(serde_json::from_str::<Weather>(r#""snow""#).unwrap_err().to_string().contains("hard_rain"));
    }
}
