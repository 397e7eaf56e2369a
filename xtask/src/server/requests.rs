//! What a server answers with, and what it was asked.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// The folder of a server, and where its requests are written down if somebody wants to know them.
pub struct Served {
    pub folder: PathBuf,
    pub requests: Option<Arc<Requests>>,
}

/// One request that was answered.
#[derive(Debug, Clone)]
pub struct Request {
    pub at: SystemTime,
    /// Path and query, as they were asked.
    pub address: String,
}

/// The requests of a server since they were last taken.
#[derive(Debug, Default)]
pub struct Requests(Mutex<Vec<Request>>);

impl Requests {
    /// Writes down a request of this moment.
    pub fn note(&self, address: &str) {
        let request = Request { at: SystemTime::now(), address: address.to_owned() };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }

    /// The requests noted since the last call, in their order.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
