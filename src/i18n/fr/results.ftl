## Les résultats

results-print = Imprimer le rapport
results-help = Chaque chiffre vient de faits datés. Ouvrez-le pour voir qui il compte ; « Comment est-ce compté ? » dit la règle. Ce qui n'est pas noté reste « inconnu ».
results-choice = Ce que l'on regarde
results-period = Période
results-quarter = Trimestre { $quarter } de { $year }
results-free = autres dates
results-by = Pour
results-by-referent = Référent·e
results-by-track = Filière
results-by-territory = Territoire
results-by-cohort = Groupe
results-by-partner = Partenaire
results-by-public = Public
results-by-age = Âge
results-everybody = tout le monde
results-all-of-them = à choisir
results-set = Âges du FSE
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Autres dates, ou tel que connu un autre jour
results-from = Du
results-to = Au
results-known = Tel que connu le
results-known-help = Les chiffres comme ils étaient ce jour-là : ce qui a été noté après ne compte pas. Laissez vide pour tout compter.
results-known-told = Chiffres tels que connus le { $date } : ce qui a été noté après ne compte pas.
results-known-now = Tout compter
results-known-all = tout ce qui est noté à ce jour
results-days-wrong = Il faut deux dates, la première avant la deuxième.
results-show = Montrer ces chiffres
results-slice = Pour qui
results-contents = Sommaire des résultats
results-tiles = Les chiffres principaux
results-how = Comment est-ce compté ?
results-of-whom = { $share } de { $of }
results-total = Total
results-percent = { $share } %
results-masked = moins de 5
results-at-least = au moins { $number }
results-share = { $share } ({ $part } sur { $of })
results-share-none = { $part } sur { $of }
results-of = sur { $of }
results-rate = { $share } (encore { $of } en observation)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number } : { $what }. Voir la liste
results-list-title = { $number } : { $what }
results-close = Fermer la liste
results-erased = dossier effacé
results-targets = Objectifs de l'année
results-targets-of = Objectifs de { $year }
results-targets-help = Ce que vous vous êtes engagés à atteindre dans l'année. L'objectif s'écrit ensuite à côté du chiffre.
results-target-none = pas d'objectif
results-sheet = Rapport d'activités
results-days-of = { $count ->
    [0] { $count } jour
    [one] { $count } jour
   *[other] { $count } jours
}
results-list-things = { $count ->
    [0] chez { $count } personne
    [one] chez { $count } personne
   *[other] chez { $count } personnes
}
results-target = { $number } sur { $target } visés
