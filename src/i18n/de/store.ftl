store-full = Die Festplatte ist voll. Ihre Änderung bleibt sichtbar, ist aber noch nicht gespeichert: Machen Sie jetzt eine Sicherung und schaffen Sie dann Platz.
