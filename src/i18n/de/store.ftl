store-full = Die Festplatte ist voll. Ihre Änderung bleibt sichtbar, ist aber noch nicht gespeichert: Machen Sie jetzt eine Sicherung und schaffen Sie dann Platz.
store-failed = Das Speichern hat nicht geklappt. Ihre Änderung bleibt sichtbar; wir versuchen es erneut. Wenn es andauert, machen Sie eine Sicherung.
store-retry = Jetzt erneut versuchen
store-rescue = Sofort sichern
store-newer = Diese Daten stammen von einer neueren Version von Passerelle. Sie wurden nicht verändert. Laden Sie die Seite neu, um die neueste Version zu erhalten.
store-reload = Seite neu laden
store-damaged = { $count ->
    [one] { $count } Datenpaket ist unlesbar und wurde beiseitegelegt; es wurde nichts gelöscht. Alles andere ist geöffnet. Exportieren Sie das unlesbare Paket, zeigen Sie es der Person, die Ihnen am Computer hilft, und importieren Sie dann Ihre letzte Sicherung.
   *[other] { $count } Datenpakete sind unlesbar und wurden beiseitegelegt; es wurde nichts gelöscht. Alles andere ist geöffnet. Exportieren Sie die unlesbaren Pakete, zeigen Sie sie der Person, die Ihnen am Computer hilft, und importieren Sie dann Ihre letzte Sicherung.
}
store-damaged-export = Unlesbares exportieren
store-cannot-open = Der Browser konnte die Daten nicht öffnen. Sie sind wahrscheinlich unversehrt: Schließen Sie die anderen Tabs von Passerelle und laden Sie die Seite neu.
store-blocked = Ein anderer Tab hält noch die alte Version. Schließen Sie den anderen Tab: Dieser hier macht von selbst weiter.
store-private-window = Dieser Browser bietet keinen dauerhaften Speicher, wie in einem privaten Fenster. Öffnen Sie Passerelle in einem normalen Fenster, damit nichts verloren geht.
