# Contracts, the retention clock and the follow-ups after a hire.

contract-title = Contrats
contract-add = nouveau contrat
contract-empty = Aucun contrat pour le moment.
contract-cpas-title = Contrats CPAS
contract-cpas-add = nouveau contrat CPAS
contract-cpas-empty = Aucun contrat avec un CPAS.
contract-unnamed = Contrat
contract-weekly = { $hours } par semaine
contract-end-to-confirm = fin à confirmer
contract-ended = terminé
contract-not-started = pas encore commencé
contract-days-left = { $count ->
    [0] finit aujourd'hui
    [one] encore { $count } jour
   *[other] encore { $count } jours
}
contract-confirm-end = Confirmer la fin
contract-aid-add = Aide à l'embauche
contract-length-help = Durées habituelles d'un article 60, à vérifier avec le CPAS (réforme 2026).
contract-length = { $count } jours : jusqu'au { $date }
contract-length-former = ancien régime (avant le { $date })
contract-review = durée à revoir avec le CPAS
contract-reviewed = Durée revue
contract-overlap = Ces dates se chevauchent : { $one } et { $other }.
contract-overlap-keep = Conserver
contract-overlap-kept = Conservé par { $name } le { $date }
retention-title = Maintien dans l'emploi
retention-running = En emploi depuis le { $from }
retention-coming = Commence le { $from }
retention-to-confirm = En emploi du { $from } au { $to }, fin à confirmer : le compteur attend
retention-gap = En emploi du { $from } au { $to } ; un contrat qui commence au plus tard le { $date } continue la même période d'emploi
retention-broken = En emploi du { $from } au { $to }
retention-forecast = { $count ->
    [0] { $months } mois atteints le { $date } si le contrat tient (aujourd'hui)
    [one] { $months } mois atteints le { $date } si le contrat tient (dans { $count } jour)
   *[other] { $months } mois atteints le { $date } si le contrat tient (dans { $count } jours)
}
retention-short = Les contrats connus ne mènent pas à { $months } mois.
retention-durable = Contrat durable à la signature, le { $date }
retention-reached = { $months } mois atteints le { $date }
retention-confirmed = Confirmé le { $date }
retention-unconfirmed = Pas encore confirmé : une réponse « oui » au suivi le confirme.
follow-up-title = Suivis dans l'emploi
follow-up-question = { $who } : toujours en poste le { $date } ?
follow-up-last-day = Dernier jour travaillé
follow-up-last-day-unknown = Pas connu : rien n'est compté après le { $date }, le dernier jour confirmé.
follow-up-last-day-late = La question porte sur le { $date } : le dernier jour travaillé est avant. L'ancienne réponse est gardée.
follow-up-answered = répondu
follow-up-rebound = L'emploi s'est arrêté. Le parcours continue : une nouvelle recherche peut commencer tout de suite.
follow-up-rebound-do = Revenir à « { $step } » et planifier le rebond
follow-up-rebound-task = Faire le point et relancer la recherche
follow-up-on = Réponse du
