//! The web program, and where it is cut into the parts that are fetched after the first download.
//!
//! A part is a function marked below: whatever only it leads to is taken out of the main part when the page is
//! built, into files that are fetched when the function is first called. It hands over functions and takes
//! nothing, so no reference lives across the wait. The parts begin here and not in the library, because every
//! program of the library would otherwise keep them. Natively there is nothing to start: the command line is
//! `passerelle-cli`.

// The mark declares a part as foreign code; the library forbids it.
#![allow(unsafe_code, reason = "the macro that marks a part expands to declarations of foreign functions")]

fn main() {
    #[cfg(target_arch = "wasm32")]
    page::start();
}

#[cfg(target_arch = "wasm32")]
mod page {
    use passerelle::web::parts::{Brought, Loaders, Missing, ReadLanguage, Workbooks};
    use passerelle::web::{self, parts};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// Starts the page, with the ways to its parts.
    pub fn start() {
        web::start(Loaders {
            acts: || Box::pin(async { acts().await.map_err(|_| Missing) }),
            dossier: || Box::pin(async { dossier().await.map_err(|_| Missing) }),
            pages: || Box::pin(async { pages().await.map_err(|_| Missing) }),
            companies: || Box::pin(async { companies().await.map_err(|_| Missing) }),
            files: || Box::pin(async { files().await.map_err(|_| Missing) }),
            results: || Box::pin(async { results().await.map_err(|_| Missing) }),
            languages: || Box::pin(async { languages().await.map_err(|_| Missing) }),
            workbooks: || Box::pin(async { workbooks().await.map_err(|_| Missing) }),
        });
    }

    #[wasm_split(acts, fallible)]
    fn acts() -> Result<Brought, SplitLoaderError> {
        Ok(parts::acts::bring())
    }

    #[wasm_split(dossier, fallible)]
    fn dossier() -> Result<Brought, SplitLoaderError> {
        Ok(parts::dossier::bring())
    }

    #[wasm_split(pages, fallible)]
    fn pages() -> Result<Brought, SplitLoaderError> {
        Ok(parts::pages::bring())
    }

    #[wasm_split(companies, fallible)]
    fn companies() -> Result<Brought, SplitLoaderError> {
        Ok(parts::companies::bring())
    }

    #[wasm_split(files, fallible)]
    fn files() -> Result<Brought, SplitLoaderError> {
        Ok(parts::files::bring())
    }

    #[wasm_split(results, fallible)]
    fn results() -> Result<Brought, SplitLoaderError> {
        Ok(parts::results::bring())
    }

    #[wasm_split(languages, fallible)]
    fn languages() -> Result<ReadLanguage, SplitLoaderError> {
        Ok(parts::languages::read)
    }

    #[wasm_split(workbooks, fallible)]
    fn workbooks() -> Result<Workbooks, SplitLoaderError> {
        Ok(parts::workbooks::bring())
    }
}
