//! Serde by the written form: what is parsed from a text and displayed as one is that text in JSON.

/// Writes a type as what it displays, and reads it with its parser: a text that is none is an error of serde.
macro_rules! by_text {
    ($($name:ident)*) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(from)?;
                $name::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

pub(crate) use by_text;
