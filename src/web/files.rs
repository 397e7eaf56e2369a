//! Files that come and go through the person's hands, and the clipboard.

use super::failure::{Failure, window};
use super::turns;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// How long a file offered for download stays in memory, in milliseconds: large ones are read while they are saved.
const KEPT: u32 = 60_000;

/// Why a chosen file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("the file has {size} bytes, and {limit} are read at most")]
    TooLarge { size: u64, limit: u64 },
    /// It was moved or changed since it was chosen, or may not be read.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// How many bytes are copied in one turn: a few milliseconds for an office machine.
const PIECE: usize = 4 << 20;

/// Offers bytes as a file of this name. They are copied out of the program's memory in turns.
///
/// # Errors
/// When the browser makes no file of them.
pub async fn download(name: &str, bytes: &[u8]) -> Result<(), Failure> {
    let options = BlobPropertyBag::new();
    // Any other type might be shown by the browser in place of being saved.
    options.set_type("application/octet-stream");
    let parts = Array::new();
    for piece in bytes.chunks(PIECE) {
        if parts.length() > 0 {
            turns::next().await;
        }
        let piece = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(piece)))?;
        parts.push(&piece);
    }
    let blob = Blob::new_with_blob_sequence_and_options(&parts, &options)?;
    let document = window()?.document().ok_or_else(|| Failure("there is no document here".to_owned()))?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    let url = Url::create_object_url_with_blob(&blob)?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The page is the owner of the timer: nothing has to end it sooner. An address that is gone already is no loss.
    Timeout::new(KEPT, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}

/// The bytes of a chosen file. Its size is looked at first, so that a file too large is never read.
///
/// # Errors
/// See [`ReadError`].
pub async fn read(file: &File, limit: u64) -> Result<Vec<u8>, ReadError> {
    let size = file.size() as u64;
    if size > limit {
        return Err(ReadError::TooLarge { size, limit });
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(Failure::from)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Puts a text on the clipboard. Browsers allow it shortly after a gesture of the person only.
///
/// # Errors
/// When it is not allowed, or not on this page.
pub async fn copy(text: &str) -> Result<(), Failure> {
    let clipboard = window()?.navigator().clipboard();
    if clipboard.is_undefined() {
        return Err(Failure("there is no clipboard here".to_owned()));
    }
    JsFuture::from(clipboard.write_text(text)).await?;
    Ok(())
}
