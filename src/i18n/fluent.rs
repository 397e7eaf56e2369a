//! Reading a language from its Fluent files.
//!
//! Of the page, only the part with other languages leads here: French is compiled.

use super::catalogue::{Arg, CatalogueError, Messages};
use super::formats::group;
use crate::domain::Lang;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// Reads the files of a language.
///
/// # Errors
/// A message that cannot be read, or that is given twice.
pub fn read(lang: Lang, texts: &[&str]) -> Result<Box<dyn Messages>, CatalogueError> {
    let mut bundle = empty(lang);
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).map_err(|(resource, errors)| {
            let place = errors.first().map(|error| error.slice.clone().unwrap_or(error.pos.clone()));
            let part = place.and_then(|place| resource.source().get(place)).unwrap_or_default();
            CatalogueError::Syntax(part.trim().to_owned())
        })?;
        bundle.add_resource(resource).map_err(|errors| {
            let words: Vec<_> = errors.iter().map(ToString::to_string).collect();
            CatalogueError::Twice(words.join(", "))
        })?;
    }
    Ok(Box::new(bundle))
}

impl Messages for Bundle {
    fn has(&self, id: &str) -> bool {
        self.has_message(id)
    }

    fn write(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.get_message(id)?.value()?;
        let mut held = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => held.set(*name, FluentValue::String(Cow::Borrowed(text))),
                Arg::Number(number) => held.set(*name, FluentValue::from(*number)),
            }
        }
        // A variable that is missing is written by its name, which is seen in review; there is nothing to recover.
        let mut errors = Vec::new();
        Some(self.format_pattern(pattern, Some(&held), &mut errors).into_owned())
    }
}

fn empty(lang: Lang) -> Bundle {
    let mut bundle = FluentBundle::new(vec![locale(lang)]);
    // The marks would be copied with the text and read by some screen readers.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| grouped(value, Lang::Fr),
        Lang::En => |value, _| grouped(value, Lang::En),
        Lang::Nl => |value, _| grouped(value, Lang::Nl),
        Lang::De => |value, _| grouped(value, Lang::De),
    }));
    bundle
}

fn grouped(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(group(lang, number.value as i64)),
        _ => None,
    }
}

/// The locale whose plural rules apply; in French 0 is singular.
fn locale(lang: Lang) -> LanguageIdentifier {
    // The codes are right, so the default is never taken; it has the plural rules of no language.
    lang.code().parse().unwrap_or_default()
}
