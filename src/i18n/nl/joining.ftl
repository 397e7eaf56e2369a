joining-open = Samenvoegen met een ander dossier…
joining-title = Het dossier van { $name } samenvoegen met een ander
joining-search = Het andere dossier zoeken
joining-search-help = Een naam, een voornaam of een woonplaats. Typt u niets, dan ziet u de namen die op die van dit dossier lijken.
joining-choices = Wat is het andere dossier van deze persoon?
joining-likely-none = Geen naam lijkt op deze. Zoek het andere dossier op naam.
joining-found-none = Niemand anders op het bord heeft deze naam.
joining-choose-first = Kies eerst het andere dossier.
joining-outcome = Er blijft één kaart op het bord: { $card }.
joining-conflicts = { $count ->
    [one] De twee dossiers zeggen op { $count } plaats iets anders: beide antwoorden worden getoond, en u kiest.
   *[other] De twee dossiers zeggen op { $count } plaatsen iets anders: beide antwoorden worden getoond, en u kiest.
}
joining-keeps = Er wordt niets gewist: de geschiedenis van beide blijft bewaard. “Ongedaan maken”, of later “De twee dossiers scheiden”, zet alles terug zoals het was.
joining-agreements = Akkoorden worden niet vermengd: wat in een dossier staat, gaat alleen naar een partner met het akkoord dat in datzelfde dossier staat.
joining-confirm = De twee dossiers samenvoegen
united-note = Dit dossier bestaat uit { $count } dossiers: { $names }.
united-help = De geschiedenis van beide blijft bewaard en is hier als één te lezen.
united-part = De twee dossiers scheiden…
united-part-one = Het dossier van { $name } losmaken…
parting-title = Het dossier van { $name } losmaken?
parting-text = Het dossier van { $name } wordt weer een eigen kaart, met een eigen geschiedenis. Wat sinds het samenvoegen is genoteerd, blijft bij { $other }; alleen wat een taak, een stage, een contract of een akkoord aanvult, blijft bij dit dossier. “Ongedaan maken” voegt de dossiers weer samen.
parting-confirm = Losmaken
toast-parted = dossiers gescheiden
duplicates-open = Mogelijke dubbels
duplicates-help = De namen van deze dossiers lijken op elkaar. Vergelijk ze en antwoord: uw antwoord blijft bewaard voor het hele team, en elke actie kan ongedaan worden gemaakt.
duplicates-looking = { $count ->
    [one] Bezig met vergelijken: nog { $count } dossier.
   *[other] Bezig met vergelijken: nog { $count } dossiers.
}
duplicates-none = Geen dubbels in zicht: geen naam lijkt op een andere, of u hebt al geantwoord.
duplicates-count = { $count ->
    [one] { $count } paar te controleren.
   *[other] { $count } paren te controleren.
}
duplicates-both = { $one } en { $other }
duplicates-join = Samenvoegen…
duplicates-apart = Het zijn twee personen
duplicates-years-same = zelfde geboortejaar
duplicates-years-near = een jaar verschil in geboortejaar
duplicates-close = De lijst sluiten
duplicates-arrived = { $count ->
    [one] Eén persoon uit dit bestand staat misschien al op uw bord, in een ander dossier. Controleer het: u kunt één kaart behouden.
   *[other] { $count } personen uit dit bestand staan misschien al op uw bord, in een ander dossier. Controleer het: u kunt per persoon één kaart behouden.
}
duplicates-see = De mogelijke dubbels bekijken
withdrawal-joined = Dit dossier bestaat uit { $count } dossiers: ze gaan allemaal samen van het bord. Wilt u er maar één weghalen, scheid de dossiers dan eerst.
sharing-kept = Samengevoegd dossier “{ $name }”:
sharing-kept-extend = Hetzelfde akkoord voor dit dossier noteren
sharing-kept-help = Alleen als het echt dezelfde persoon is: het ondertekende akkoord geldt dan ook voor dit dossier.
