//! How the table of kinds becomes descriptions and handles.

macro_rules! held {
    ($type:ident) => {
        holds::$type
    };
    ($type:ident $precise:ty) => {
        $precise
    };
}

/// How a row is marked: `field` leaves by its row, so does `free` text, `inner` never leaves.
macro_rules! is_free {
    (free) => {
        true
    };
    ($make:ident) => {
        false
    };
}

macro_rules! row {
    () => {
        None
    };
    ($row:literal) => {
        Some($row)
    };
}

/// The field by which an element of a set is removed or put back; other shapes have none.
macro_rules! removal {
    (Set of $kind:ident) => {
        /// Whether the element is removed.
        pub const REMOVED: Field<bool> = {
            static FIELD: FieldSchema = FieldSchema {
                kind: Kind::$kind,
                key: super::super::REMOVED,
                holds: Type::Bool,
                row: None,
                free: false,
            };
            Field::of(&FIELD)
        };
    };
    (Set in $module:ident) => {
        Some($module::REMOVED.any())
    };
    ($shape:ident of $kind:ident) => {};
    ($shape:ident in $module:ident) => {
        None
    };
}

macro_rules! schemas {
    ($($module:ident $kind:ident: $shape:ident of $of:ident $(lane $lane:literal)?,
        keys [$($key:ident = $key_make:ident($($key_row:tt)*)),*],
        fields [$($field:ident = $make:ident($($field_row:tt)*)),* $(,)?];)*) => {
        $(
            #[doc = concat!("The fields of [`Kind::", stringify!($kind), "`].")]
            pub mod $module {
                use super::*;
                $(handle!($kind $key $key_make $($key_row)*);)*
                $(handle!($kind $field $make $($field_row)*);)*
                removal!($shape of $kind);
            }
        )*

        /// All kinds of this version, in the order of [`Kind::KNOWN`].
        pub(super) static SCHEMAS: &[Schema] = &[$(Schema {
            kind: Kind::$kind,
            shape: Shape::$shape,
            of: Of::$of,
            keys: &[$($module::$key.any()),*],
            fields: &[$($module::$field.any()),*],
            removed: removal!($shape in $module),
            lane: false $(|| $lane)?,
        }),*];

        /// The names of the modules, which are the words of the kinds.
        #[cfg(test)]
        pub(super) const MODULES: &[&str] = &[$(stringify!($module)),*];
    };
}

macro_rules! handle {
    ($kind:ident $name:ident $make:ident
        $key:literal, $type:ident $(($list:expr))? $(as $precise:ty)? $(, $row:literal)?) => {
        #[doc = concat!("`", $key, "`")]
        pub const $name: Field<held!($type $($precise)?)> = {
            static FIELD: FieldSchema = FieldSchema {
                kind: Kind::$kind,
                key: $key,
                holds: Type::$type $(($list))?,
                row: row!($($row)?),
                free: is_free!($make),
            };
            Field::of(&FIELD)
        };
    };
}
