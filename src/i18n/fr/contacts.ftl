# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Contacts
contacts-help = Notez comment, avec quel résultat, et l'essentiel en une à trois lignes, jamais la conversation. Privé par défaut. Seul « Joint·e » compte comme un contact.
contacts-none = Pas encore de contact noté.
contacts-last = { $count ->
    [one] { $count } contact noté. Dernière fois joint·e : { $date } ({ $since }).
   *[other] { $count } contacts notés. Dernière fois joint·e : { $date } ({ $since }).
}
contacts-never-reached = { $count ->
    [one] { $count } contact noté. Pas encore joint·e.
   *[other] { $count } contacts notés. Pas encore joint·e.
}
contacts-text-hint = Une à trois lignes, sans copier la conversation.
contacts-enter = Entrée pour noter, Maj+Entrée pour aller à la ligne.
contacts-other-ways = Autres moyens…
contacts-more = Préciser : date, objet, avec qui, à faire ensuite
contacts-next = À faire ensuite
contacts-next-day = Échéance
contacts-log = Noter
contacts-still-to-come = Ce jour n'est pas encore passé. Pour plus tard, remplissez « À faire ensuite ».
contacts-pin = Épingler sur la carte : { $text }
contacts-pins-full = La carte a déjà trois lignes épinglées. Pour épingler celle-ci, détachez d'abord l'une d'elles : { $lines }.
contacts-entry-interview = Entrée le { $date } : premier entretien
contacts-entry-session = Entrée le { $date } : première séance
contacts-entry-presence = Entrée le { $date } : première présence
contacts-entry-unknown = Entrée : pas encore d'entretien ni de séance
contacts-referent-from = À partir du
contacts-referent-from-help = Les tâches prévues à partir de ce jour seront confiées à votre collègue qui prend la suite. Les référent·es d'avant restent dans l'historique du dossier.
contacts-referents-before = Avant : { $names }
contacts-referent-turn = { $name } (du { $from } au { $to })
contacts-referent-coming = À partir du { $date } : { $name }
partners-title = Réseau de la personne
partners-add = nouvelle personne du réseau
partners-empty = Le réseau n'est pas encore noté : agent·e du CPAS, collègue d'un partenaire, tuteur ou tutrice…
partners-no-meeting = Pas encore de rencontre notée.
partners-meetings = { $count ->
    [one] { $count } rencontre, le { $date }
   *[other] { $count } rencontres, dernière le { $date }
}
contacts-attempts = { $count ->
    [one] { $count } tentative depuis.
   *[other] { $count } tentatives depuis.
}
