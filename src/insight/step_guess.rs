//! Guesses what a list of another board holds from its name, so that the mapping dialog opens with
//! sensible answers. It is a proposal on the screen, never a decision.
//!
//! Names in French, Dutch, English and German. The phrase with the most letters decides, so that
//! « Recherche de stage » is a placement and « Séance d'info » is not a list of papers; words that
//! say only how far something is (« à faire », « fini ») count when nothing else is said.

use crate::domain::fold_text::words;
use crate::domain::step::Step;

/// What a list seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepGuess {
    /// People at this step.
    Step(Step),
    /// What colleagues tell each other: worth keeping as notes, not people.
    Notes,
    /// Models and papers: nothing to bring over.
    Ignored,
}

/// The guess for a list name, `None` when it says nothing (a name of a track, of a colleague).
pub fn guess(list: &str) -> Option<StepGuess> {
    let name = words(list);
    [MEANINGS, PROGRESS]
        .iter()
        .find_map(|table| longest(table, &name))
}

fn longest(table: &[(StepGuess, &[&str])], name: &[String]) -> Option<StepGuess> {
    let mut best = None;
    let mut letters = 0;
    for (guess, phrases) in table {
        for phrase in *phrases {
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
        part.iter()
            .zip(&phrase)
            .all(|(word, asked)| match asked.strip_suffix('*') {
                Some(beginning) => word.starts_with(beginning),
                None => word == asked,
            })
    })
}

/// Phrases are folded. Among phrases of one length the first table row wins.
const MEANINGS: &[(StepGuess, &[&str])] = &[
    (
        StepGuess::Step(Step::Intake),
        &[
            "accueil*",
            "nouveau*",
            "nouvelle*",
            "arrivee*",
            "seance* d info*",
            "seance* info*",
            "info* collective*",
            "reunion* d info*",
            "session* d info*",
            "inscription*",
            "inscrit*",
            "premier* contact*",
            "premier* entretien*",
            "permanence*",
            "prospect*",
            "liste d attente",
            "candidature* recue*",
            "intake*",
            "new",
            "newcomer*",
            "welcome",
            "waiting list",
            "registration*",
            "info session*",
            "onthaal*",
            "aanmelding*",
            "nieuw*",
            "infosessie*",
            "kennismaking*",
            "wachtlijst*",
            "inschrijving*",
            "empfang*",
            "aufnahme*",
            "neu",
            "neue*",
            "anmeldung*",
            "infoveranstaltung*",
            "erstgesprach*",
            "warteliste*",
        ],
    ),
    (
        StepGuess::Step(Step::Assessment),
        &[
            "bilan*",
            "admission*",
            "eligib*",
            "diagnostic*",
            "analyse de la demande",
            "test*",
            "evaluation* initiale*",
            "assessment*",
            "screening*",
            "eligibility",
            "intakegesprek*",
            "toelating*",
            "beoordeling*",
            "bilanz*",
            "zulassung*",
            "einstufung*",
        ],
    ),
    (
        StepGuess::Step(Step::Orientation),
        &[
            "orientation*",
            "projet*",
            "projet professionnel",
            "determination*",
            "coaching",
            "career planning",
            "orientatie*",
            "orientering*",
            "loopbaan*",
            "orientierung*",
            "berufsberatung*",
        ],
    ),
    (
        StepGuess::Step(Step::Training),
        &[
            "formation*",
            "en formation",
            "filiere*",
            "stagiaires en formation",
            "apprenti*",
            "cours",
            "atelier*",
            "training*",
            "course*",
            "trainee*",
            "opleiding*",
            "cursus*",
            "leerling*",
            "ausbildung*",
            "schulung*",
            "kurs*",
            "weiterbildung*",
            "lehrgang*",
        ],
    ),
    (
        StepGuess::Step(Step::Placement),
        &[
            "stage*",
            "en stage",
            "recherche* de stage*",
            "recherche* stage*",
            "stage* en entreprise*",
            "stage* en cours",
            "stage* fini*",
            "stage* termine*",
            "immersion*",
            "mise* en situation*",
            "misip",
            "internship*",
            "work placement*",
            "placement*",
            "traineeship*",
            "stageplaats*",
            "zoek* stage*",
            "werkervaring*",
            "praktikum*",
            "praktika",
            "praktikumsplatz*",
        ],
    ),
    (
        StepGuess::Step(Step::JobSearch),
        &[
            "recherche*",
            "recherche* d emploi*",
            "recherche* emploi*",
            "recherche* active*",
            "cherche* emploi",
            "vers l emploi",
            "mise* en relation*",
            "mise* a l emploi en cours",
            "offre*",
            "candidature*",
            "entretien* d embauche",
            "en attente d emploi",
            "job search*",
            "job seeker*",
            "looking for*",
            "applying",
            "application*",
            "interview*",
            "werkzoek*",
            "op zoek naar werk",
            "zoekt werk",
            "sollicit*",
            "vacature*",
            "bemiddeling*",
            "stellensuche*",
            "arbeitssuche*",
            "arbeitssuchend*",
            "jobsuche*",
            "bewerb*",
            "vermittlung*",
            "sucht arbeit",
        ],
    ),
    (
        StepGuess::Step(Step::CpasContract),
        &[
            "cpas",
            "contrat* cpas",
            "article 60*",
            "article 61*",
            "art 60*",
            "art 61*",
            "art60*",
            "art61*",
            "60 7",
            "ocmw",
            "artikel 60*",
            "artikel 61*",
            "ocmw contract*",
            "oshz",
        ],
    ),
    (
        StepGuess::Step(Step::Hired),
        &[
            "engage*",
            "embauch*",
            "emploi",
            "a l emploi",
            "en emploi",
            "au travail",
            "en poste",
            "contrat* signe*",
            "sous contrat",
            "mis* a l emploi",
            "mise* a l emploi",
            "insere*",
            "suivi* dans l emploi",
            "suivi* en emploi",
            "suivi* 0 6 mois",
            "cdi",
            "cdd",
            "travaille*",
            "hired",
            "employed",
            "at work",
            "working",
            "in a job",
            "started work",
            "aan het werk",
            "aan de slag",
            "aangeworven",
            "tewerkgesteld*",
            "in dienst",
            "eingestellt*",
            "angestellt*",
            "beschaftigt*",
            "im job",
            "arbeitsvertrag*",
        ],
    ),
    (
        StepGuess::Step(Step::Retained),
        &[
            "maintien*",
            "maintien* dans l emploi",
            "maintien* a l emploi",
            "maintenu*",
            "6 mois",
            "six mois",
            "plus de 6 mois",
            "suivi* 6 mois",
            "a l emploi 6 mois",
            "apres 6 mois",
            "emploi durable*",
            "emploi de plus de 6 mois",
            "retained",
            "retention",
            "6 months",
            "still in work",
            "6 maanden",
            "nazorg",
            "duurzaam werk",
            "6 monate*",
            "nachbetreuung*",
        ],
    ),
    (
        StepGuess::Step(Step::Closed),
        &[
            "sorti*",
            "cloture*",
            "archive*",
            "abandon*",
            "arret*",
            "fin de parcours",
            "fin de suivi",
            "fin de formation",
            "fin de contrat",
            "perdu* de vue",
            "reoriente*",
            "desist*",
            "sans suite",
            "formation* termine*",
            "parcours termine*",
            "closed",
            "exit*",
            "dropped out",
            "drop out*",
            "gone",
            "lost contact",
            "uitstroom*",
            "uitgestroomd*",
            "afgesloten",
            "gestopt*",
            "archief*",
            "stopgezet*",
            "archiv",
            "archiviert*",
            "ausgeschieden*",
            "abgebrochen*",
            "abbruch*",
            "austritt*",
        ],
    ),
    (
        StepGuess::Notes,
        &[
            "info",
            "infos",
            "information*",
            "informations utiles",
            "note*",
            "idee*",
            "remarque*",
            "reunion*",
            "reunion* d equipe",
            "ordre* du jour",
            "pv",
            "a discuter",
            "memo*",
            "brainstorm*",
            "ideas",
            "idea",
            "meeting*",
            "team meeting*",
            "agenda",
            "ideeen",
            "vergadering*",
            "teamvergadering*",
            "notitie*",
            "afspraken",
            "ideen",
            "besprechung*",
            "teamsitzung*",
            "sitzung*",
            "notiz*",
        ],
    ),
    (
        StepGuess::Ignored,
        &[
            "modele*",
            "document*",
            "documents de stage",
            "documents de formation",
            "documents d accueil",
            "lien*",
            "liens utiles",
            "ressource*",
            "procedure*",
            "mode d emploi",
            "outil*",
            "template*",
            "model card*",
            "resource*",
            "link*",
            "how to",
            "example*",
            "exemple*",
            "sjabloon*",
            "sjablonen",
            "documenten",
            "handleiding*",
            "voorbeeld*",
            "vorlage*",
            "dokument*",
            "anleitung*",
            "beispiel*",
            "corbeille*",
            "poubelle*",
            "trash",
            "prullenbak",
            "papierkorb",
        ],
    ),
];

/// What a board of tasks says; a list of people under such a name is read as its nearest step.
const PROGRESS: &[(StepGuess, &[&str])] = &[
    (
        StepGuess::Step(Step::Intake),
        &[
            "a faire",
            "a traiter",
            "en attente",
            "to do",
            "todo*",
            "backlog",
            "te doen",
            "zu tun",
            "offen",
            "a contacter",
            "a voir",
        ],
    ),
    (
        StepGuess::Step(Step::Training),
        &[
            "en cours",
            "doing",
            "in progress",
            "ongoing",
            "bezig",
            "lopend*",
            "in bearbeitung",
            "laufend*",
        ],
    ),
    (
        StepGuess::Step(Step::Closed),
        &[
            "fini*",
            "termine*",
            "fait*",
            "fin",
            "done",
            "finished",
            "completed",
            "klaar",
            "gedaan",
            "afgerond",
            "fertig*",
            "erledigt*",
            "abgeschlossen*",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold_text::fold;

    #[track_caller]
    fn check(expected: Option<StepGuess>, names: &[&str]) {
        for name in names {
            assert_eq!(guess(name), expected, "{name:?}");
        }
    }

    #[track_caller]
    fn check_step(step: Step, names: &[&str]) {
        check(Some(StepGuess::Step(step)), names);
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
            &[
                "Bilan",
                "Bilan et admission",
                "Admissions",
                "Éligibilité",
                "Screening",
                "Zulassung",
            ],
        );
        check_step(
            Step::Orientation,
            &[
                "Orientation",
                "Projet professionnel",
                "Oriëntatie",
                "Orientierung",
            ],
        );
        check_step(
            Step::Training,
            &[
                "En formation",
                "Formation",
                "[FORMATION magasin]",
                "Opleiding",
                "Ausbildung",
                "Training",
            ],
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
        check_step(
            Step::CpasContract,
            &[
                "CPAS",
                "Art. 60",
                "Article 60§7",
                "ART60",
                "Contrat CPAS",
                "OCMW",
            ],
        );
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
            &[
                "Maintien dans l'emploi",
                "À l'emploi > 6 mois",
                "Suivi 6 mois",
                "Nazorg",
                "Nachbetreuung",
            ],
        );
        check_step(
            Step::Closed,
            &[
                "Sortie",
                "Sortis",
                "Archives",
                "Abandons",
                "Clôturés",
                "Fin de parcours",
                "Afgesloten",
                "Archiv",
            ],
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
        check_step(
            Step::Intake,
            &["To do", "TODO 📚", "À faire", "Te doen", "Zu tun"],
        );
        check_step(
            Step::Training,
            &["Doing", "DOING ⚙️", "En cours", "In progress"],
        );
        check_step(
            Step::Closed,
            &[
                "Done",
                "DONE! 🙌🏽",
                "Fini",
                "Terminé",
                "Klaar",
                "Erledigt",
                "Do\u{200C}ne",
            ],
        );
        check_step(Step::Placement, &["Stage en cours", "Stage fini"]);
    }

    #[test]
    fn lists_that_are_not_people_are_told_apart() {
        check(
            Some(StepGuess::Notes),
            &[
                "Infos",
                "Informations",
                "Réunion d'équipe",
                "Idées",
                "BRAINSTORM 🤔",
                "Vergadering",
            ],
        );
        check(
            Some(StepGuess::Ignored),
            &[
                "Modèles",
                "Documents",
                "Documents de stage",
                "Liens utiles",
                "Mode d'emploi",
                "Templates",
                "Vorlagen",
            ],
        );
    }

    #[test]
    fn names_that_say_nothing_give_no_guess() {
        check(
            None,
            &[
                "",
                "---",
                "\u{200E}",
                "Anne",
                "Magasin",
                "Cuisine",
                "やること",
                "Divers",
                "Restaged",
                "2026",
            ],
        );
    }

    #[test]
    fn phrases_are_folded_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, phrases) in MEANINGS.iter().chain(PROGRESS) {
            for phrase in *phrases {
                assert_eq!(fold(phrase), phrase.replace('*', ""), "{phrase}");
                assert!(seen.insert(phrase), "{phrase} stands twice");
            }
        }
    }
}
