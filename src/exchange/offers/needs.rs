//! What an offer asks for, from its words. A level of a language that is told in words is a proposal.

use super::Need;
use super::words::{holds, is_nothing, months, must, place};
use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;
use crate::domain::{Line, NeedSort};

/// Names of languages, folded, with their codes. Those of `other` are told by their name.
const LANGUAGES: &[(&str, &str)] = &[
    ("francais", "fr"),
    ("neerlandais", "nl"),
    ("allemand", "de"),
    ("anglais", "en"),
    ("espagnol", "other"),
    ("italien", "other"),
    ("portugais", "other"),
    ("arabe", "other"),
    ("turc", "other"),
    ("polonais", "other"),
    ("roumain", "other"),
    ("russe", "other"),
    ("ukrainien", "other"),
    ("luxembourgeois", "other"),
    ("langue des signes", "other"),
];

/// Words for levels, those that say more first.
const LEVELS: &[(&str, &str)] = &[
    ("langue maternelle", "native"),
    ("maternelle", "native"),
    ("bilingue", "C2"),
    ("excellente connaissance", "C2"),
    ("excellente", "C2"),
    ("tres bonne", "C1"),
    ("couramment", "C1"),
    ("courant", "C1"),
    ("bonne", "B2"),
    ("bon niveau", "B2"),
    ("moyenne", "B1"),
    ("moyen", "B1"),
    ("limitee", "A2"),
    ("elementaire", "A2"),
    ("de base", "A2"),
    ("notions", "A2"),
];

/// Levels that are said by their own name.
const NAMED: &[&str] = &["A1", "A2", "B1", "B2", "C1", "C2"];

/// The languages that a text names, each with the level told up to the next.
pub fn languages(text: &str) -> Vec<Need> {
    let folded = fold(text);
    let mut named: Vec<(usize, &str, &str)> =
        LANGUAGES.iter().filter_map(|(words, code)| Some((place(&folded, words)?, *words, *code))).collect();
    named.order();
    let mut needs: Vec<Need> = Vec::new();
    for (number, (start, words, code)) in named.iter().enumerate() {
        let end = named.get(number + 1).map_or(folded.len(), |(next, _, _)| *next);
        let told = &folded[*start..end];
        // « bonne connaissance de l'anglais »: the level stands before the only language.
        let told = if named.len() == 1 { folded.as_str() } else { told };
        let level = NAMED.iter().find(|level| holds(told, &level.to_lowercase())).copied();
        let level = level.or_else(|| LEVELS.iter().find(|(words, _)| holds(told, words)).map(|(_, level)| *level));
        needs.push(Need {
            must: must(told),
            language: Some((*code).to_owned()),
            level: level.map(str::to_owned),
            words: Line::parse(&capital(words)).ok().filter(|_| *code == "other"),
            ..Need::of(NeedSort::Language)
        });
    }
    needs
}

fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// The licence that is asked for: B by its code, others by their words.
pub fn driving(words: &Line) -> Option<Need> {
    let folded = fold(words.as_str());
    if is_nothing(&folded) {
        return None;
    }
    let need = Need { must: must(&folded), ..Need::of(NeedSort::Driving) };
    let others = ["am", "a1", "a2", "be", "c", "c1", "ce", "c1e", "d", "d1", "de", "g"]
        .iter()
        .any(|code| holds(&folded, &format!("permis {code}")));
    let is_car = holds(&folded, "b") || holds(&folded, "permis de conduire") || folded == "oui";
    Some(match is_car && !others {
        true => Need { driving: Some("b".to_owned()), ..need },
        false => Need { words: Some(words.clone()), ..need },
    })
}

/// The levels of schooling, from the lowest: words and code.
const SCHOOLING: &[(&str, &[&str])] = &[
    ("up_to_cesi", &["primaire", "ceb", "1er degre", "premier degre", "cesi", "cedi", "secondaire inferieur", "ce1d"]),
    ("cesdd", &["2eme degre", "2e degre", "deuxieme degre", "cesdd"]),
    (
        "cess",
        &["3eme degre", "3e degre", "troisieme degre", "secondaire superieur", "cess", "humanites", "6eme", "7eme"],
    ),
    (
        "above_cess",
        &[
            "bachelier",
            "baccalaureat",
            "graduat",
            "master",
            "licence",
            "universitaire",
            "doctorat",
            "brevet enseignement superieur",
            "enseignement superieur",
        ],
    ),
];

/// The schooling that is asked for: of several levels the lowest is enough.
pub fn schooling(words: &Line) -> Option<Need> {
    let folded = fold(words.as_str());
    if is_nothing(&folded) || holds(&folded, "sans importance") || holds(&folded, "aucune importance") {
        return None;
    }
    let code = SCHOOLING.iter().find(|(_, all)| all.iter().any(|words| holds(&folded, words))).map(|(code, _)| *code);
    let need = Need { must: must(&folded), ..Need::of(NeedSort::Schooling) };
    Some(match code {
        Some(code) => Need { schooling: Some(code.to_owned()), ..need },
        None => Need { words: Some(words.clone()), ..need },
    })
}

/// The experience that is asked for, in months where it can be counted.
pub fn experience(words: &Line) -> Option<Need> {
    let folded = fold(words.as_str());
    if is_nothing(&folded) || holds(&folded, "debutant accepte") || holds(&folded, "sans importance") {
        return None;
    }
    let need = Need { must: must(&folded), ..Need::of(NeedSort::Experience) };
    Some(match months(&folded) {
        Some(months) => Need { months: Some(months), ..need },
        None => Need { words: Some(words.clone()), ..need },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(needs: &[Need]) -> Vec<(&str, &str, Option<bool>)> {
        let text = |of: &Option<String>| of.clone().unwrap_or_default().leak() as &str;
        needs.iter().map(|need| (text(&need.language), text(&need.level), need.must)).collect()
    }

    #[test]
    fn languages_have_the_level_that_is_told_of_each() {
        let needs = languages("Français - Bonne connaissance, Néerlandais - Connaissance moyenne (atout), Anglais");
        assert_eq!(told(&needs), [("fr", "B2", None), ("nl", "B1", Some(false)), ("en", "", None)]);
        assert_eq!(told(&languages("Très bonne connaissance de l'allemand exigée")), [("de", "C1", Some(true))]);
        assert_eq!(told(&languages("Néerlandais B1 requis")), [("nl", "B1", Some(true))]);
        let turkish = languages("Turc");
        assert_eq!((told(&turkish)[0].0, turkish[0].words.as_ref().unwrap().as_str()), ("other", "Turc"));
        assert_eq!(languages("Aucune"), []);
    }

    #[test]
    fn what_asks_for_nothing_is_no_need() {
        let line = |text: &str| Line::parse(text).unwrap();
        assert_eq!(driving(&line("Aucun")), None);
        assert_eq!(driving(&line("[B] Véhicules automoteurs")).unwrap().driving.as_deref(), Some("b"));
        assert_eq!(driving(&line("Permis CE")).unwrap().words.unwrap().as_str(), "Permis CE");
        assert_eq!(schooling(&line("Sans importance")), None);
        assert_eq!(schooling(&line("Bachelier, Secondaire supérieur")).unwrap().schooling.as_deref(), Some("cess"));
        assert_eq!(experience(&line("Débutant accepté")), None);
        assert_eq!(experience(&line("De 2 à 5 ans")).unwrap().months, Some(24));
        assert_eq!(experience(&line("Moins de 6 mois")).unwrap().words.unwrap().as_str(), "Moins de 6 mois");
    }
}
