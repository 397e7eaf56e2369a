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
contract-lost = arrêté, compté jusqu'au { $date }
contract-lost-early = arrêté
contract-begun = commencé le { $date }
contract-confirm-end = Confirmer la fin
contract-step = Le contrat a commencé le { $date }. La carte est encore dans « { $step } ».
contract-step-do = Passer à « { $step } »
contract-aid-add = Aide à l'embauche
contract-length-help = Durées habituelles d'un article 60, à vérifier avec le CPAS (réforme 2026).
contract-length =
    { $count ->
        [one] { $count } jour : jusqu'au { $date }
        *[other] { $count } jours : jusqu'au { $date }
    }
contract-length-former = ancien régime (avant le { $date })
contract-review = durée à revoir avec le CPAS
contract-reviewed = Durée revue
contract-overlap = Ces dates se chevauchent : { $one } et { $other }.
contract-overlap-keep = Les deux sont justes
contract-overlap-kept = Vérifié par { $name } le { $date }
retention-title = Maintien dans l'emploi
retention-running = En emploi depuis le { $from }
retention-coming = Commence le { $from }
retention-to-confirm = En emploi du { $from } au { $to }, fin à confirmer. Après cette date, les mois ne comptent pas encore.
retention-gap = En emploi du { $from } au { $to } ; un contrat qui commence au plus tard le { $date } continue la même période d'emploi
retention-broken = En emploi du { $from } au { $to }
retention-forecast = { $count ->
    [0] Plus de { $months } mois atteints le { $date } si le contrat tient : c'est aujourd'hui
    [one] Plus de { $months } mois atteints le { $date } si le contrat tient : encore { $count } jour
   *[other] Plus de { $months } mois atteints le { $date } si le contrat tient : encore { $count } jours
}
retention-missing = Plus de { $months } mois : il faudrait être encore en emploi le { $date }. Avec les contrats notés, l'emploi va jusqu'au { $last }.
retention-missed = Plus de { $months } mois : non, l'emploi s'est arrêté avant le { $date }.
retention-durable = Contrat d'au moins { $months } mois ou CDI, dès le { $date } (durable à la signature)
retention-reached = Plus de { $months } mois atteints le { $date }
retention-confirmed = Confirmé le { $date }
retention-unconfirmed = Pas encore confirmé : une réponse « oui » au suivi le confirme.
retention-decree-one = Insertion au sens du décret : { $months } mois chez un même employeur, atteints le { $date }
retention-decree-several = Insertion au sens du décret : { $months } mois en plusieurs contrats, atteints le { $date }
retention-decree-ahead = { $what }, si le contrat tient
retention-decree-confirmed = { $what }, confirmés le { $day }
retention-decree-unconfirmed = { $what }, pas encore confirmés
retention-decree-short = Insertion au sens du décret : pas encore avec les contrats notés.
retention-sources = Décret du 13/12/2023, art. 1 : au moins { $one } mois chez un employeur ou { $several } mois chez plusieurs. Plus de { $months } mois : usage du secteur. Dans les deux cas, un arrêt de { $days } jours au plus n'interrompt pas.
follow-up-title = Suivis dans l'emploi
follow-up-question = { $who } : toujours en poste le { $date } ?
follow-up-last-day = Dernier jour travaillé
follow-up-last-day-unknown = Inconnu : rien n'est compté après le { $date }, le dernier jour confirmé.
follow-up-last-day-late = La question porte sur le { $date } : le dernier jour travaillé est avant. L'ancienne réponse est gardée.
follow-up-answered = réponse notée
follow-up-settled = n'est plus à demander
follow-up-waits = { $who } : { $when }
follow-up-rebound = L'emploi s'est arrêté. Le parcours continue : une nouvelle recherche peut commencer tout de suite.
follow-up-rebound-do = Revenir à « { $step } » et prévoir la suite
follow-up-rebound-task = Faire le point et relancer la recherche
follow-up-on = Réponse reçue le

## Publier une bonne nouvelle

publication-title = Accord pour publier
publication-add = noter un accord pour publier
publication-empty = Pour raconter cette embauche, notez ici l'accord daté de la personne. Sans lui, aucun texte n'est proposé.
publication-undated = Accord sans date : il ne compte pas
publication-agreed = Accord donné le { $date }
publication-until = jusqu'au { $date }
publication-withdrawn = retiré le { $date }
publication-company-agrees = l'entreprise est d'accord aussi
publication-company-refuses = l'entreprise n'est pas d'accord
publication-company-unknown = entreprise pas encore interrogée
congratulation-title = Texte de félicitations
congratulation-copy = Copier le texte
congratulation-copied = Texte copié.
congratulation-help = Rien n'est publié d'ici : collez le texte où vous voulez, et relisez-le avec la personne.
congratulation-text = Bravo à { $name }, qui travaille chez { $company } depuis le { $date } ! Toute l'équipe lui souhaite une belle route. { $organisation }
congratulation-text-nameless = Bravo à la personne qui travaille chez { $company } depuis le { $date } ! Toute l'équipe lui souhaite une belle route. { $organisation }
congratulation-no-job = Aucun emploi commencé il y a moins de six mois n'est en cours : il n'y a rien à annoncer.
congratulation-not-yet = L'accord de la personne ne vaut qu'à partir du { $date }. Aucun texte n'est proposé avant.
congratulation-over = L'accord de la personne s'est terminé le { $date }. Aucun texte n'est proposé sans un nouvel accord.
congratulation-withdrawn = La personne a retiré son accord le { $date }. Aucun texte n'est proposé.
congratulation-ask-company = Le texte nomme l'entreprise : demandez-lui son accord, puis cochez-le dans l'accord pour publier.
congratulation-name-company = Le texte nomme l'entreprise : écrivez d'abord son nom dans le contrat.
