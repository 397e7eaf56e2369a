//! Texts that are delivered beside the program: sentences and lists.

use super::failure::{Failure, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text of a file, by its path relative to the document (`locales/nl.ftl`).
///
/// # Errors
/// When nothing answers, or something else than the file.
pub async fn text(path: &str) -> Result<String, Failure> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(path)).await?.unchecked_into();
    if !response.ok() {
        return Err(Failure(format!("{path}: status {}", response.status())));
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or_else(|| Failure(format!("{path}: not a text")))
}
