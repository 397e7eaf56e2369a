//! The headers of production: the content policy, and how long each file may be kept.

/// What the application may load and do. `index.html` repeats it, less `frame-ancestors`,
/// for hosts that send no header.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
     manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// Sent with every response, errors included.
pub const ON_EVERY_RESPONSE: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

const KEEP: &str = "public, max-age=31536000, immutable";
const CHECK_AGAIN: &str = "no-cache";

/// How a browser may keep a file: for a year if its name changes with its content, else only after
/// asking again.
pub fn cache_control(file_name: &str) -> &'static str {
    if is_hashed(file_name) { KEEP } else { CHECK_AGAIN }
}

/// The builder names a file `<name>-<hash>.<extension>` or `<name>-<hash>_bg.wasm`; the hash is a
/// 64-bit number without its leading zeros.
pub fn is_hashed(file_name: &str) -> bool {
    let stem = file_name.split_once('.').map_or(file_name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| (12..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The type of a file by the end of its name; bytes if it is none that the application has.
pub fn content_type(file_name: &str) -> &'static str {
    match file_name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn only_a_name_with_a_hash_is_kept() {
        let check = |name: &str, kept: bool| assert_eq!(cache_control(name) == KEEP, kept, "{name}");
        check("passerelle-1a2b3c4d5e6f7081.js", true);
        check("passerelle-1a2b3c4d5e6f708_bg.wasm", true);
        check("tokens-1a2b3c4d5e6f7081.css", true);
        check("index.html", false);
        check("boot.js", false);
        check("worker-boot.js", false);
        check("worker.js", false);
        check("worker_bg.wasm", false);
        check("rome-added.csv", false);
    }

    #[test]
    fn the_page_carries_the_same_policy() {
        let page = std::fs::read_to_string(Project::find().unwrap().root().join("index.html")).unwrap();
        let expected = POLICY.strip_suffix("; frame-ancestors 'none'").unwrap();
        assert!(page.contains(&format!("http-equiv=\"Content-Security-Policy\" content=\"{expected}\"")));
    }
}
