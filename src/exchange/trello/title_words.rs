//! Words that tell the parts of a title apart, folded: without capitals, accents or points.

use crate::domain::fold_text::fold;

/// Before or after a name, and no part of it.
pub(super) const CIVILITIES: &str = " mr mme mlle melle mlles mmes madame monsieur mademoiselle messieurs mesdames docteur \
    maitre mrs mister mevr mevrouw dhr juffrouw herr frau fraulein ";

/// The same, where they stand first.
pub(super) const SHORT_CIVILITIES: &str = " m mm dr me ms miss sir mw heer ";

/// They begin a last name.
pub(super) const PARTICLES: &str = " de du des d la le les l van von vom der den dem ter ten te op t in het di da do dos \
    das del della dello dei degli el al ben bel bin ibn bint abu abou ould ait aid af av zu zum zur y e san santa saint st \
    vande vanden vander ";

/// They tie a second last name to the first.
pub(super) const TIES: &str = " epouse epoux ep nee ne veuve veuf vve divorcee divorce dite dit alias geb geborene geboren \
    echtg echtgenote wed weduwe verh verw born ";

/// Between two people.
pub(super) const AND: &str = " et und and en ";

/// Words of the work: a title that has one may not be a name.
pub(super) const NO_NAMES: &str = " rdv rendez vous famille couple appel appeler appels rappel rappeler tel telephoner telephone mail mails \
    reunion info infos entretien cv suivi suivis stage stages stagiaire stagiaires formation formations urgent urgence test \
    groupe atelier ateliers visite contrat contrats inscription inscriptions nouveau nouvelle nouveaux candidat candidate \
    candidats absent absente absence maladie malade cpas forem onem pfi cdi cdd sis mire cisp art article dossier dossiers \
    carte liste notes attention important voir verifier demander envoyer relance relancer bilan evaluation \
    convention emploi employeur entreprise attente archive archives doublon copie afspraak bellen termin anruf meeting call \
    todo check ";

/// First names that are hardly ever last names; they only help where nothing else tells the order.
pub(super) const FIRST_NAMES: &str = " marie jean anne anna julie sophie laura sarah emma lea lucie camille chloe manon ines \
    nathalie isabelle catherine christine valerie sandrine stephanie celine caroline veronique francoise martine monique \
    dominique brigitte patricia sylvie laurence virginie aurelie emilie elodie amelie audrey melanie jessica vanessa sabrina \
    kelly cindy nadia samira fatima fatiha aicha khadija malika karima leila yasmine amina nora sara mariam maria ana elena \
    olga natalia svetlana oksana irina julia eva nina lisa alice louise jeanne juliette charlotte pauline clara zoe margaux \
    pierre jacques philippe alain bernard patrick christophe frederic olivier nicolas stephane sebastien laurent vincent \
    julien kevin maxime quentin antoine alexandre benoit thierry pascal serge didier yves guy eric marc luc lucas louis hugo \
    arthur theo mathieu matthieu mathis jonathan jeremy anthony jordan steve mohamed mohammed ahmed ali hassan hussein omar \
    youssef karim rachid said mustapha abdel ibrahim ousmane mamadou moussa amadou jan piet kris bart tom wim koen dirk \
    peter hans klaus jurgen uwe ewan elia ";

/// Whether a word stands in a list.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    // A word such as « d'Exemple » folds to two.
    let folded = fold(word);
    !folded.is_empty() && !folded.contains(' ') && list.contains(&format!(" {folded} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_folded_and_have_spaces_around_each_word() {
        for list in [CIVILITIES, SHORT_CIVILITIES, PARTICLES, TIES, AND, NO_NAMES, FIRST_NAMES] {
            assert!(list.starts_with(' ') && list.ends_with(' '), "{list}");
            for word in list.split_whitespace() {
                assert!(is_one_of(word, list) && fold(word) == word, "{word}");
            }
        }
    }
}
