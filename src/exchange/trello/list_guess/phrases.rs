//! The words that tell what a list holds, in French, Dutch, English and German.
//!
//! Phrases are folded and parted by commas; a star stands for any ending.

use super::ListGuess;
use crate::domain::step::Step;

/// What the people of a list are doing. Among phrases of one length the first table row wins.
pub(super) const MEANINGS: &[(ListGuess, &str)] = &[
    (
        ListGuess::Step(Step::Intake),
        "accueil*, nouveau*, nouvelle*, arrivee*, seance* d info*, seance* info*, info* \
         collective*, reunion* d info*, session* d info*, inscription*, inscrit*, premier* \
         contact*, premier* entretien*, permanence*, prospect*, liste d attente, candidature* \
         recue*, intake*, new, newcomer*, welcome, waiting list, registration*, info session*, \
         onthaal*, aanmelding*, nieuw*, infosessie*, kennismaking*, wachtlijst*, inschrijving*, \
         empfang*, aufnahme*, neu, neue*, anmeldung*, infoveranstaltung*, erstgesprach*, \
         warteliste*",
    ),
    (
        ListGuess::Step(Step::Assessment),
        "bilan*, admission*, eligib*, diagnostic*, analyse de la demande, test*, evaluation* \
         initiale*, assessment*, screening*, eligibility, intakegesprek*, toelating*, \
         beoordeling*, bilanz*, zulassung*, einstufung*",
    ),
    (
        ListGuess::Step(Step::Orientation),
        "orientation*, projet*, projet professionnel, determination*, coaching, career \
         planning, orientatie*, orientering*, loopbaan*, orientierung*, berufsberatung*",
    ),
    (
        ListGuess::Step(Step::Training),
        "formation*, en formation, filiere*, stagiaires en formation, apprenti*, cours de, cours du, \
         atelier*, training*, course*, trainee*, opleiding*, cursus*, leerling*, ausbildung*, \
         schulung*, kurs*, weiterbildung*, lehrgang*",
    ),
    (
        ListGuess::Step(Step::Placement),
        "stage*, en stage, recherche* de stage*, recherche* stage*, stage* en entreprise*, \
         stage* en cours, stage* fini*, stage* termine*, immersion*, mise* en situation*, \
         misip, internship*, work placement*, placement*, traineeship*, stageplaats*, zoek* \
         stage*, werkervaring*, praktikum*, praktika, praktikumsplatz*",
    ),
    (
        ListGuess::Step(Step::JobSearch),
        "recherche*, recherche* d emploi*, recherche* emploi*, recherche* active*, cherche* \
         emploi, vers l emploi, mise* en relation*, mise* a l emploi en cours, offre*, \
         candidature*, entretien* d embauche, en attente d emploi, job search*, job seeker*, \
         looking for*, applying, application*, interview*, werkzoek*, op zoek naar werk, zoekt \
         werk, sollicit*, vacature*, bemiddeling*, stellensuche*, arbeitssuche*, \
         arbeitssuchend*, jobsuche*, bewerb*, vermittlung*, sucht arbeit",
    ),
    (
        ListGuess::Step(Step::CpasContract),
        "cpas, contrat* cpas, article 60*, article 61*, art 60*, art 61*, art60*, art61*, 60 7, \
         ocmw, artikel 60*, artikel 61*, ocmw contract*, oshz",
    ),
    (
        ListGuess::Step(Step::Hired),
        "engage*, embauch*, emploi, a l emploi, en emploi, au travail, en poste, contrat* \
         signe*, sous contrat, mis* a l emploi, mise* a l emploi, insere*, suivi* dans l \
         emploi, suivi* en emploi, suivi* 0 6 mois, cdi, cdd, travaille*, hired, employed, at \
         work, working, in a job, started work, aan het werk, aan de slag, aangeworven, \
         tewerkgesteld*, in dienst, eingestellt*, angestellt*, beschaftigt*, im job, \
         arbeitsvertrag*",
    ),
    (
        ListGuess::Step(Step::Retained),
        "maintien*, maintien* dans l emploi, maintien* a l emploi, maintenu*, 6 mois, six mois, \
         plus de 6 mois, suivi* 6 mois, a l emploi 6 mois, apres 6 mois, emploi durable*, \
         emploi de plus de 6 mois, retained, retention, 6 months, still in work, 6 maanden, \
         nazorg, duurzaam werk, 6 monate*, nachbetreuung*",
    ),
    (
        ListGuess::Step(Step::Closed),
        "sorti*, cloture*, archive*, abandon*, arret*, fin de parcours, fin de suivi, fin de \
         formation, fin de contrat, perdu* de vue, reoriente*, desist*, sans suite, formation* \
         termine*, parcours termine*, closed, exit*, dropped out, drop out*, gone, lost \
         contact, uitstroom*, uitgestroomd*, afgesloten, gestopt*, archief*, stopgezet*, \
         archiv, archiviert*, ausgeschieden*, abgebrochen*, abbruch*, austritt*",
    ),
    (
        ListGuess::Notes,
        "info, infos, information*, informations utiles, note*, idee*, remarque*, reunion*, \
         reunion* d equipe, ordre* du jour, pv, a discuter, memo*, brainstorm*, ideas, idea, \
         meeting*, team meeting*, agenda, ideeen, vergadering*, teamvergadering*, notitie*, \
         afspraken, ideen, besprechung*, teamsitzung*, sitzung*, notiz*",
    ),
    (
        ListGuess::Ignored,
        "modele*, document*, documents de stage, documents de formation, documents d accueil, \
         lien*, liens utiles, ressource*, procedure*, mode d emploi, outil*, template*, model \
         card*, resource*, link*, how to, example*, exemple*, sjabloon*, sjablonen, documenten, \
         handleiding*, voorbeeld*, vorlage*, dokument*, anleitung*, beispiel*, corbeille*, \
         poubelle*, trash, prullenbak, papierkorb",
    ),
];

/// What a board of tasks says; a list of people under such a name is read as its nearest step.
pub(super) const PROGRESS: &[(ListGuess, &str)] = &[
    (
        ListGuess::Step(Step::Intake),
        "a faire, a traiter, en attente, to do, todo*, backlog, te doen, zu tun, offen, a \
         contacter, a voir",
    ),
    (
        ListGuess::Step(Step::Training),
        "en cours, doing, in progress, ongoing, bezig, lopend*, in bearbeitung, laufend*",
    ),
    (
        ListGuess::Step(Step::Closed),
        "fini*, termine*, fait*, fin, done, finished, completed, klaar, gedaan, afgerond, \
         fertig*, erledigt*, abgeschlossen*",
    ),
];
