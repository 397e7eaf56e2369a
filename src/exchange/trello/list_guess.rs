//! Guesses what a list of another board holds from its name, so that the mapping dialog opens with
//! sensible answers. It is a proposal on the screen, never a decision.
//!
//! Names in French, Dutch, English and German. The phrase with the most letters decides, so that
//! « Recherche de stage » is a placement and « Séance d'info » is not a list of papers; words that
//! say only how far something is (« à faire », « fini ») count when nothing else is said.

mod phrases;

use crate::domain::fold_text::words;
use crate::domain::step::Step;
use phrases::{MEANINGS, PROGRESS};

/// What a list seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ListGuess {
    /// People at this step.
    Step(Step),
    /// What colleagues tell each other: worth keeping as notes, not people.
    Notes,
    /// Models and papers: nothing to bring over.
    Ignored,
}

/// The guess for a list name, `None` when it says nothing (a name of a track, of a colleague).
pub(super) fn guess(list: &str) -> Option<ListGuess> {
    let name = words(list);
    [MEANINGS, PROGRESS].iter().find_map(|table| longest(table, &name))
}

fn longest(table: &[(ListGuess, &str)], name: &[String]) -> Option<ListGuess> {
    let mut best = None;
    let mut letters = 0;
    for (guess, phrases) in table {
        for phrase in phrases.split(", ") {
            if phrase.len() > letters && is_in(phrase, name) {
                (best, letters) = (Some(*guess), phrase.len());
            }
        }
    }
    best
}

/// Whether the words of a phrase follow each other in the name; a star stands for any ending.
fn is_in(phrase: &str, name: &[String]) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    name.windows(phrase.len()).any(|part| {
        part.iter().zip(&phrase).all(|(word, asked)| match asked.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == asked,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold_text::fold;

    #[track_caller]
    fn check(expected: Option<ListGuess>, names: &[&str]) {
        for name in names {
            assert_eq!(guess(name), expected, "{name:?}");
        }
    }

    #[track_caller]
    fn check_step(step: Step, names: &[&str]) {
        check(Some(ListGuess::Step(step)), names);
    }

    #[test]
    fn lists_of_people_get_their_step() {
        check_step(
            Step::Intake,
            &[
                "Accueil",
                "Nouveaux",
                "Séance d'info",
                "SÉANCES D’INFORMATION",
                "1. Inscriptions 👋",
                "Onthaal",
                "Neue",
                "Aufnahme",
            ],
        );
        check_step(
            Step::Assessment,
            &["Bilan", "Bilan et admission", "Admissions", "Éligibilité", "Screening", "Zulassung"],
        );
        check_step(Step::Orientation, &["Orientation", "Projet professionnel", "Oriëntatie", "Orientierung"]);
        check_step(
            Step::Training,
            &["En formation", "Formation", "[FORMATION magasin]", "Opleiding", "Ausbildung", "Training"],
        );
        check_step(
            Step::Placement,
            &[
                "Stage",
                "En stage",
                "Recherche de stage",
                "Recherche stage",
                "Stages terminés",
                "Formation - stage en entreprise",
                "Praktikum",
                "Internship",
            ],
        );
        check_step(
            Step::JobSearch,
            &[
                "Recherche",
                "Recherche d'emploi",
                "Vers l'emploi",
                "Candidatures",
                "Werkzoekend",
                "Op zoek naar werk",
                "Stellensuche",
                "Job search",
            ],
        );
        check_step(Step::CpasContract, &["CPAS", "Art. 60", "Article 60§7", "ART60", "Contrat CPAS", "OCMW"]);
        check_step(
            Step::Hired,
            &[
                "Engagé",
                "Engagés",
                "Engagé·e·s",
                "À l'emploi",
                "A L'EMPLOI 🎉",
                "CDI",
                "Hired",
                "Aan het werk",
                "Eingestellt",
            ],
        );
        check_step(
            Step::Retained,
            &["Maintien dans l'emploi", "À l'emploi > 6 mois", "Suivi 6 mois", "Nazorg", "Nachbetreuung"],
        );
        check_step(
            Step::Closed,
            &["Sortie", "Sortis", "Archives", "Abandons", "Clôturés", "Fin de parcours", "Afgesloten", "Archiv"],
        );
    }

    #[test]
    fn the_labels_of_our_own_steps_are_recognised() {
        check_step(Step::Intake, &["Accueil / info collective"]);
        check_step(Step::Assessment, &["Bilan et admission"]);
        check_step(Step::Orientation, &["Orientation / projet"]);
        check_step(Step::Training, &["Formation"]);
        check_step(Step::Placement, &["Stage en entreprise"]);
        check_step(Step::JobSearch, &["Vers l'emploi / mise en relation"]);
        check_step(Step::CpasContract, &["Contrat CPAS (art. 60/61)"]);
        check_step(Step::Hired, &["À l'emploi (suivi 0–6 mois)"]);
        check_step(Step::Retained, &["Maintien > 6 mois"]);
        check_step(Step::Closed, &["Sortie / clôture"]);
    }

    #[test]
    fn boards_of_tasks_get_the_nearest_step() {
        check_step(Step::Intake, &["To do", "TODO 📚", "À faire", "Te doen", "Zu tun"]);
        check_step(Step::Training, &["Doing", "DOING ⚙️", "En cours", "In progress"]);
        check_step(Step::Closed, &["Done", "DONE! 🙌🏽", "Fini", "Terminé", "Klaar", "Erledigt", "Do\u{200C}ne"]);
        check_step(Step::Placement, &["Stage en cours", "Stage fini"]);
        check_step(Step::CpasContract, &["CPAS en cours"]);
    }

    #[test]
    fn lists_that_are_not_people_are_told_apart() {
        check(
            Some(ListGuess::Notes),
            &["Infos", "Informations", "Réunion d'équipe", "Idées", "BRAINSTORM 🤔", "Vergadering"],
        );
        check(
            Some(ListGuess::Ignored),
            &["Modèles", "Documents", "Documents de stage", "Liens utiles", "Mode d'emploi", "Templates", "Vorlagen"],
        );
    }

    #[test]
    fn names_that_say_nothing_give_no_guess() {
        check(None, &["", "---", "\u{200E}", "Anne", "Magasin", "Cuisine", "やること", "Divers", "Restaged", "2026"]);
    }

    #[test]
    fn phrases_are_folded_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, phrases) in MEANINGS.iter().chain(PROGRESS) {
            for phrase in phrases.split(", ") {
                assert_eq!(fold(phrase), phrase.replace('*', ""), "{phrase}");
                assert!(seen.insert(phrase), "{phrase} stands twice");
            }
        }
    }
}
