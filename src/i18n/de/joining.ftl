joining-open = Mit einer anderen Akte zusammenführen …
joining-title = Die Akte von { $name } mit einer anderen zusammenführen
joining-search = Die andere Akte suchen
joining-search-help = Ein Name, ein Vorname oder ein Ort. Ohne Eingabe sehen Sie die ähnlichen Namen.
joining-choices = Welche ist die andere Akte dieser Person?
joining-likely-none = Kein Name ähnelt diesem. Suchen Sie die andere Akte nach ihrem Namen.
joining-found-none = Niemand sonst auf dem Board trägt diesen Namen.
joining-choose-first = Wählen Sie zuerst die andere Akte.
joining-outcome = Eine einzige Karte bleibt auf dem Board: { $card }.
joining-conflicts = { $count ->
    [one] Die beiden Akten unterscheiden sich in { $count } Punkt: Beide Antworten werden gezeigt, und Sie wählen.
   *[other] Die beiden Akten unterscheiden sich in { $count } Punkten: Beide Antworten werden gezeigt, und Sie wählen.
}
joining-keeps = Nichts wird gelöscht: Beide Verläufe bleiben erhalten. „Rückgängig“ oder später „Die beiden Akten trennen“ stellt alles wieder her.
joining-agreements = Einwilligungen werden nicht vermischt: Was in einer Akte steht, geht nur mit der Einwilligung, die in dieser Akte notiert ist, an einen Partner.
joining-confirm = Die beiden Akten zusammenführen
united-note = Diese Akte besteht aus { $count } Akten: { $names }.
united-help = Beide Verläufe bleiben erhalten und sind hier als einer zu lesen.
united-part = Die beiden Akten trennen …
united-part-one = Die Akte von { $name } trennen …
parting-title = Die Akte von { $name } trennen?
parting-text = Die Akte von { $name } wird wieder eine eigene Karte mit eigenem Verlauf. Was seit der Zusammenführung notiert wurde, bleibt bei { $other }; nur was eine Aufgabe, ein Praktikum, einen Vertrag oder eine Einwilligung ergänzt, bleibt bei diesem Eintrag. „Rückgängig“ führt die Akten wieder zusammen.
parting-confirm = Trennen
toast-parted = Akten getrennt
duplicates-open = Mögliche Dubletten
duplicates-help = Die Namen dieser Akten ähneln sich. Vergleichen Sie die Akten und antworten Sie: Ihre Antwort bleibt für das ganze Team erhalten, und jede Aktion lässt sich rückgängig machen.
duplicates-looking = { $count ->
    [one] Vergleich läuft: noch { $count } Akte.
   *[other] Vergleich läuft: noch { $count } Akten.
}
duplicates-none = Keine Dublette in Sicht: Kein Name ähnelt einem anderen, oder Sie haben schon geantwortet.
duplicates-count = { $count ->
    [one] { $count } Paar zu prüfen.
   *[other] { $count } Paare zu prüfen.
}
duplicates-both = { $one } und { $other }
duplicates-join = Zusammenführen …
duplicates-apart = Es sind zwei Personen
duplicates-years-same = gleiches Geburtsjahr
duplicates-years-near = Geburtsjahr um ein Jahr verschieden
duplicates-close = Die Liste schließen
duplicates-arrived = { $count ->
    [one] Eine Person aus dieser Datei steht vielleicht schon auf Ihrem Board, in einer anderen Akte. Prüfen Sie es: Sie können eine einzige Karte behalten.
   *[other] { $count } Personen aus dieser Datei stehen vielleicht schon auf Ihrem Board, in einer anderen Akte. Prüfen Sie es: Sie können je eine einzige Karte behalten.
}
duplicates-see = Die möglichen Dubletten ansehen
withdrawal-joined = Diese Akte besteht aus { $count } Akten: Alle werden zusammen vom Board genommen. Um nur eine davon wegzunehmen, trennen Sie die Akten zuerst.
sharing-kept = Zusammengeführte Akte „{ $name }“:
sharing-kept-extend = Dieselbe Einwilligung für diese Akte notieren
sharing-kept-help = Nur wenn es wirklich dieselbe Person ist: Die unterschriebene Einwilligung gilt dann auch für diese Akte.
