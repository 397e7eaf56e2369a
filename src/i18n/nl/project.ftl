# The fuller project of a dossier: mobility, languages, proofs, situation, obstacles and what was agreed.

project-practical = Mobiliteit en beschikbaarheid
project-radius = { $count } km
project-no-limit = geen beperking
project-available = Beschikbaarheid
available-full = voltijds kan
available-three_quarters = driekwart kan
available-half = halftijds kan
available-few_hours = enkele uren mogelijk
available-full_time_only = alleen voltijds
available-half_time_only = alleen halftijds
available-no_weekend = niet in het weekend
available-no_shifts = geen ploegen
available-evening_only = alleen 's avonds
project-languages = Talen
project-language = Taal
project-spoken = gesproken { $level }
project-written = geschreven { $level }
project-language-way = { $count ->
    [0] { $from } → { $to } in minder dan een maand
    [one] { $from } → { $to } in { $count } maand
   *[other] { $from } → { $to } in { $count } maanden
}
project-language-entries = { $count ->
    [one] { $count } datum genoteerd
   *[other] { $count } datums genoteerd
}
project-proofs = Competenties en bewijzen
project-diplomas = Diploma's
project-diploma-add = Diploma
project-skills = Competenties
project-skill-add = Competentie
project-end-proofs = Eindattesten
project-end-proof-add = Eindattest
project-experiences = Opgedane ervaring
project-experience-add = Ervaring
project-situation = Situatie
project-status-day = Statuut geldig sinds
project-status-on = { $status }, sinds { $date }
project-forem-months = { $count ->
    [one] { $date } (al { $count } maand)
   *[other] { $date } (al { $count } maanden)
}
project-publics = Doelgroepen
project-publics-none = Uw lijst van doelgroepen is nog leeg. U vult ze aan in de instellingen.
project-schooling-proposed = Volgens het diploma zou het studieniveau { $level } zijn.
project-schooling-take = Dit niveau noteren
project-obstacle-speak = Een drempel bespreken
project-obstacle-which = Waarover hebt u gesproken?
project-obstacle-on = Datum
project-action-add = Afgesproken actie
project-action-open = actie nog te bepalen
project-seen-by = gemeld door: { $by }
project-sheet-state = { $obstacle }: { $state }.
project-sheet-agreed = Afgesproken: { $agreed }
project-papers-help = Voor documenten en vergunningen volstaat de datum: het document blijft bij de persoon, en deze datum verlaat uw organisatie nooit.
