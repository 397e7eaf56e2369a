//! From the errors of IndexedDB to ours.

use crate::store::StoreError;
use indexed_db_futures::error::{Error, OpenDbError};
use indexed_db_futures::internals::SystemRepr;
use wasm_bindgen::{JsCast, JsValue};

/// The cause that a `DOMException` of this name stands for; `message` is kept when no name of ours fits.
pub fn from_name(name: &str, message: &str) -> StoreError {
    match name {
        "QuotaExceededError" => StoreError::Full,
        "VersionError" => StoreError::Newer,
        "SecurityError" | "NotAllowedError" => StoreError::Unavailable,
        _ => StoreError::Failed(format!("{name}: {message}")),
    }
}

/// The cause of a failed request or transaction.
pub(super) fn from_error(error: Error) -> StoreError {
    match error {
        Error::DomException(error) => from_exception(error.as_sys()),
        // Newer browsers make an error class of its own of a full disk: its name is what stays the same.
        Error::Unknown(error) => from_thrown(&error.into()),
        other => StoreError::Failed(other.to_string()),
    }
}

/// The cause of a database that did not open.
pub(super) fn from_open(error: OpenDbError) -> StoreError {
    match error {
        // The library says "version zero" of everything that `open` throws, and our version is never zero: what is
        // left is an origin without storage.
        OpenDbError::VersionZero | OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory => {
            StoreError::Unavailable
        }
        // Firefox in a private window of old refuses so, as no storage is behind it.
        OpenDbError::Base(Error::DomException(error)) if error.as_sys().name() == "InvalidStateError" => {
            StoreError::Unavailable
        }
        OpenDbError::Base(error) => from_error(error),
    }
}

/// The cause that a transaction gives for its end; `None` when it ended without a fault of its own.
pub(super) fn of_transaction(transaction: &web_sys::IdbTransaction) -> Option<StoreError> {
    transaction.error().as_ref().map(from_exception)
}

fn from_exception(error: &web_sys::DomException) -> StoreError {
    from_name(&error.name(), &error.message())
}

fn from_thrown(thrown: &JsValue) -> StoreError {
    match thrown.dyn_ref::<js_sys::Error>() {
        Some(error) => from_name(&String::from(error.name()), &String::from(error.message())),
        None => StoreError::Failed(format!("{thrown:?}")),
    }
}
