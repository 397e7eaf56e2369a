//! The words of offers for contracts: the labels of Forem's open data, and what else people write.

use super::words::holds;
use crate::domain::OpeningContract;
use OpeningContract::{
    Apprentice, Cdd, Cdi, Daily, DefinedWork, Flexi, Interim, InterimOption, Pfi, Placement, Replacement, SelfEmployed,
    Statutory, Student, TitresServices,
};

/// Folded words, those that say more before those that are part of them: « Intérimaire avec option sur durée
/// indéterminée » is no contract without an end yet.
const WORDS: &[(&str, OpeningContract)] = &[
    ("interimaire avec option", InterimOption),
    ("interim avec option", InterimOption),
    ("interim en vue d", InterimOption),
    ("interimaire", Interim),
    ("interim", Interim),
    ("duree indeterminee", Cdi),
    ("cdi", Cdi),
    ("duree determinee", Cdd),
    ("cdd", Cdd),
    ("remplacement", Replacement),
    ("nettement defini", DefinedWork),
    ("journalier", Daily),
    ("contrat d apprentissage", Apprentice),
    ("apprentissage", Apprentice),
    ("alternance", Apprentice),
    ("flexi jobs", Flexi),
    ("flexi job", Flexi),
    ("flexijobs", Flexi),
    ("flexijob", Flexi),
    ("collaboration independant", SelfEmployed),
    ("independant", SelfEmployed),
    ("salarie statutaire", Statutory),
    ("statutaire", Statutory),
    ("plan formation insertion", Pfi),
    ("pfi", Pfi),
    ("titres services", TitresServices),
    ("titre service", TitresServices),
    ("contrat etudiant", Student),
    ("job etudiant", Student),
];

/// Labels that are words of everyday in a text, and so count only where a contract is asked for.
const LABELS: &[(&str, OpeningContract)] = &[("etudiant", Student), ("stage", Placement)];

/// The contract of a field that holds one, folded.
pub fn of_label(folded: &str) -> Option<OpeningContract> {
    of_text(folded).or_else(|| LABELS.iter().find(|(words, _)| holds(folded, words)).map(|(_, contract)| *contract))
}

/// The contract that a folded text names.
pub fn of_text(folded: &str) -> Option<OpeningContract> {
    WORDS.iter().find(|(words, _)| holds(folded, words)).map(|(_, contract)| *contract)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold_text::fold;

    /// The thirteen labels of `typecontrat`.
    #[test]
    fn each_label_of_the_open_data_is_a_contract_of_ours() {
        for (label, contract) in [
            ("Durée indéterminée", Cdi),
            ("Durée déterminée", Cdd),
            ("Intérimaire", Interim),
            ("Intérimaire avec option sur durée indéterminée", InterimOption),
            ("Remplacement", Replacement),
            ("Nettement défini", DefinedWork),
            ("Journalier", Daily),
            ("Etudiant", Student),
            ("Contrat d'apprentissage", Apprentice),
            ("Stage", Placement),
            ("Flexi-Jobs", Flexi),
            ("Contrat collaboration indépendant", SelfEmployed),
            ("Salarié statutaire", Statutory),
        ] {
            assert_eq!(of_label(&fold(label)), Some(contract), "{label}");
        }
        assert_eq!(of_label("bail"), None);
        assert_eq!(of_text("apres votre stage"), None);
    }
}
