//! Words that two texts share, so that « aide-cuisinier » finds a placement at « La Cuisine de Marie ».
//!
//! Words are cut to their first letters, since the endings of trades change with gender and number, and words that every
//! offer holds are left out.

use crate::domain::order::InOrder;

/// How many letters of a word are compared.
const STEM: usize = 6;

/// Shorter words say too little.
const SHORTEST: usize = 4;

/// Words of every offer and of every company: they bring nobody nearer to anything.
const EMPTY: &[&str] = &[
    "aide",
    "agent",
    "agente",
    "asbl",
    "assistant",
    "assistante",
    "avec",
    "centre",
    "chef",
    "collaborateur",
    "collaboratrice",
    "cpas",
    "dans",
    "emploi",
    "employe",
    "employee",
    "entreprise",
    "femme",
    "homme",
    "metier",
    "mise",
    "ouvrier",
    "ouvriere",
    "partiel",
    "plein",
    "polyvalent",
    "polyvalente",
    "poste",
    "pour",
    "region",
    "responsable",
    "secteur",
    "service",
    "services",
    "societe",
    "sprl",
    "stage",
    "stagiaire",
    "temps",
    "travail",
    "vers",
    "wallonie",
];

/// The beginning of a word as a number.
pub type Stem = u32;

/// The stems of a folded text, each once, in order.
pub fn stems(folded: &str) -> Vec<Stem> {
    let words = folded.split(' ').filter(|word| word.chars().count() >= SHORTEST && !EMPTY.contains(word));
    let mut stems: Vec<Stem> = words.map(stem).collect();
    stems.order();
    stems.dedup();
    stems
}

fn stem(word: &str) -> Stem {
    // The hash of Fowler, Noll and Vo: two words of a dossier and of an offer hardly ever share one.
    word.chars().take(STEM).fold(0x811c_9dc5, |hash, letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

/// A bit for each stem, by which most texts that share nothing are told apart at once.
pub fn mask(stems: &[Stem]) -> u64 {
    stems.iter().fold(0, |mask, stem| mask | 1 << (stem % 64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold_text::fold;

    fn share(left: &str, right: &str) -> bool {
        let (left, right) = (stems(&fold(left)), stems(&fold(right)));
        let shared = left.iter().any(|stem| right.contains(stem));
        assert!(!shared || mask(&left) & mask(&right) != 0, "what is shared is in both masks");
        shared
    }

    #[test]
    fn the_endings_of_trades_do_not_part_them() {
        assert!(share("Aide-cuisinier·ère", "La Cuisine de Marie"));
        assert!(share("Nettoyeuse", "entreprise de nettoyage"));
        assert!(!share("Aide-cuisinier", "Aide-soignante"));
        assert!(!share("Ouvrier polyvalent", "Employé polyvalent"));
        assert!(!share("", ""));
    }
}
