# The fuller project of a dossier: mobility, languages, proofs, situation, obstacles and what was agreed.

project-practical = Getting around and availability
project-radius = { $count } km
project-no-limit = no limit
project-available = Availability
available-full = accepts full time
available-three_quarters = accepts three-quarter time
available-half = accepts half time
available-few_hours = accepts a few hours
available-full_time_only = full time only
available-half_time_only = half time only
available-no_weekend = no weekends
available-no_shifts = no shifts
available-evening_only = evenings only
project-languages = Languages
project-language = Language
project-spoken = spoken { $level }
project-written = written { $level }
project-language-way = { $count ->
    [0] { $from } → { $to } in less than a month
    [one] { $from } → { $to } in { $count } month
   *[other] { $from } → { $to } in { $count } months
}
project-language-entries = { $count ->
    [one] { $count } date noted
   *[other] { $count } dates noted
}
project-proofs = Skills and proof
project-diplomas = Diplomas
project-diploma-add = Diploma
project-skills = Skills
project-skill-add = Skill
project-end-proofs = Certificates of completion
project-end-proof-add = Certificate of completion
project-experiences = Experience gained
project-experience-add = Experience
project-situation = Current situation
project-status-day = Status held since
project-status-on = { $status }, since { $date }
project-forem-months = { $count ->
    [one] { $date } ({ $count } month ago)
   *[other] { $date } ({ $count } months ago)
}
project-publics = Target groups
project-publics-none = Your list of target groups is still empty. You can fill it in the settings.
project-schooling-proposed = Going by the diploma, the level of schooling would be { $level }.
project-schooling-take = Note this level
project-obstacle-speak = Talk about an obstacle
project-obstacle-which = What did you talk about?
project-obstacle-on = Date
project-action-add = Agreed action
project-action-open = action to be specified
project-seen-by = according to: { $by }
project-sheet-state = { $obstacle }: { $state }.
project-sheet-agreed = Agreed: { $agreed }
project-papers-help = For documents and permits the date is enough: the document stays with the person, and this date never leaves your organisation.
