//! The masculine and feminine forms of an official job name.
//!
//! The repertory writes both in one label, in two ways: « Caissier / Caissière de parking » and
//! « Technicien(ne) de mesures ». People type one form, whole; so each is listed on its own.

use crate::domain::fold_text::fold;

/// The forms of `label`, masculine first; a name that has only one is returned as it is.
pub(super) fn forms(label: &str) -> Vec<String> {
    if let Some((left, right)) = label.split_once(" / ") {
        return slashed(left, right);
    }
    // Without spaces a slash is more often an « or » inside a name: only a change of gender of
    // one word counts.
    if let Some((left, right)) = label.split_once('/')
        && fold(left.rsplit(' ').next().unwrap_or_default())
            .chars()
            .zip(fold(right).chars())
            .take_while(|(a, b)| a == b)
            .count()
            >= 4
    {
        return slashed(left, right);
    }
    if label.contains('(') {
        let mut both = vec![bracketed(label, Gender::Masculine), bracketed(label, Gender::Feminine)];
        both.dedup();
        return both;
    }
    vec![label.to_owned()]
}

/// « Aide ménager » and « ménagère à domicile »: the words before the first changed one, and those
/// after the last, belong to both.
fn slashed(left: &str, right: &str) -> Vec<String> {
    let left: Vec<&str> = left.split_whitespace().collect();
    let right: Vec<&str> = right.split_whitespace().collect();
    let longest = left.len().min(right.len());
    let changed = (1..=longest)
        .rev()
        .find(|&words| left[left.len() - words..].iter().zip(&right).all(|(a, b)| same_beginning(a, b)))
        .unwrap_or(longest.min(1));
    let before = &left[..left.len() - changed];
    let after = right.get(changed..).unwrap_or_default();
    vec![[&left[..], after].concat().join(" "), [before, &right[..]].concat().join(" ")]
}

fn same_beginning(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count() >= 2 || a == b
}

#[derive(Clone, Copy, PartialEq)]
enum Gender {
    Masculine,
    Feminine,
}

/// Takes brackets that touch the word before them as its feminine ending, and leaves the others.
fn bracketed(label: &str, gender: Gender) -> String {
    let mut form = String::with_capacity(label.len());
    let mut rest = label;
    while let Some((before, tail)) = rest.split_once('(') {
        form.push_str(before);
        match tail.split_once(')') {
            Some((ending, after)) if before.ends_with(char::is_alphabetic) && is_ending(ending) => {
                if gender == Gender::Feminine {
                    put_ending(&mut form, ending);
                }
                rest = after;
            }
            _ => {
                form.push('(');
                rest = tail;
            }
        }
    }
    form.push_str(rest);
    form
}

fn is_ending(text: &str) -> bool {
    matches!(text, "e" | "ne" | "le" | "te" | "se" | "sse" | "ve" | "re" | "ère" | "ière" | "trice" | "rice" | "euse")
}

fn put_ending(word: &mut String, ending: &str) {
    match ending {
        "e" | "ne" | "le" | "te" | "sse" => {}
        "se" | "ve" | "re" => {
            word.pop();
        }
        _ => {
            let first = fold(ending).chars().next();
            let cut = word.char_indices().rev().take(4).find(|(_, letter)| Some(*letter) == first).map(|(at, _)| at);
            word.truncate(cut.unwrap_or(word.len()));
        }
    }
    word.push_str(ending);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(label: &str, expected: &[&str]) {
        assert_eq!(forms(label), expected, "{label:?}");
    }

    #[test]
    fn one_form_stays() {
        check("Syndic d'immeuble", &["Syndic d'immeuble"]);
        check("Vendeur en orfèvrerie/joaillerie", &["Vendeur en orfèvrerie/joaillerie"]);
        check("", &[""]);
    }

    #[test]
    fn slashes_give_two_whole_forms() {
        check("Caissier / Caissière", &["Caissier", "Caissière"]);
        check("Caissier / Caissière de parking", &["Caissier de parking", "Caissière de parking"]);
        check("Aide ménager / ménagère à domicile", &["Aide ménager à domicile", "Aide ménagère à domicile"]);
        check(
            "Technicien poseur / Technicienne poseuse de pare-brise",
            &["Technicien poseur de pare-brise", "Technicienne poseuse de pare-brise"],
        );
        check("Homme / Femme de pied", &["Homme de pied", "Femme de pied"]);
        check("Agent/Agente d'équipement", &["Agent d'équipement", "Agente d'équipement"]);
        check(
            "Employé / Employée de rayon boucherie/charcuterie",
            &["Employé de rayon boucherie/charcuterie", "Employée de rayon boucherie/charcuterie"],
        );
        check("Maçon / ", &["Maçon", "Maçon"]);
    }

    #[test]
    fn brackets_give_two_whole_forms() {
        check("Technicien(ne) de mesures", &["Technicien de mesures", "Technicienne de mesures"]);
        check("Ouvrier(ère) agricole", &["Ouvrier agricole", "Ouvrière agricole"]);
        check("Conducteur(trice)-réchauffeur(se)", &["Conducteur-réchauffeur", "Conductrice-réchauffeuse"]);
        check("Attaché(e) commercial(e)", &["Attaché commercial", "Attachée commerciale"]);
        check("Pêcheur (moules)", &["Pêcheur (moules)"]);
        check("Eleveur(lapins) (", &["Eleveur(lapins) ("]);
    }
}
