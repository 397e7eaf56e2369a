//! Segments that are left where they lie: a journal of many megabytes need not be copied to be looked into.

use super::SegmentKey;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// The bytes of a segment; they are copied part by part, as somebody asks.
#[derive(Clone)]
pub struct Bytes {
    length: usize,
    read: Rc<dyn Fn(Range<usize>) -> Vec<u8>>,
}

impl Bytes {
    /// Bytes of which `read` copies any part.
    pub fn new(length: usize, read: impl Fn(Range<usize>) -> Vec<u8> + 'static) -> Self {
        Self { length, read: Rc::new(read) }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Some of them; none when there are fewer.
    pub fn part(&self, place: Range<usize>) -> Option<Vec<u8>> {
        (place.start <= place.end && place.end <= self.length).then(|| (self.read)(place))
    }

    /// All of them.
    pub fn all(&self) -> Vec<u8> {
        (self.read)(0..self.length)
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes.len(), move |place| bytes[place].to_vec())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.length)
    }
}

/// The same bytes in the same place.
impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.read, &other.read)
    }
}

impl Eq for Bytes {}

/// A segment that was read without being copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub key: SegmentKey,
    pub bytes: Bytes,
    /// The SHA-256 of the bytes; none where the browser computes none.
    pub digest: Option<[u8; 32]>,
}
