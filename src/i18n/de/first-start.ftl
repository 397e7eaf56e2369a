start-title = Willkommen bei Passerelle
start-intro = Ein Board, um jede Person von der Aufnahme bis zur dauerhaften Beschäftigung zu begleiten. Ihre Daten bleiben in diesem Browser: ohne Konto und ohne Server.
start-how = Wie möchten Sie beginnen?
start-create = Eine Organisation anlegen
start-create-help = Sie öffnen Passerelle als Erste oder Erster des Teams.
start-join = Meinem Team beitreten
start-join-help = Eine Kollegin oder ein Kollege arbeitet schon mit Passerelle und gab Ihnen eine Sicherung.
start-organisation = Organisation
start-organisation-type = Art der Organisation
start-file = Zu importierende Datei
start-your-name = Ihr Name
start-your-name-help = Er steht bei allem, was Sie schreiben. Vorname und Funktion reichen: „Anne, Ausbilderin“.
start-who = Wer sind Sie?
start-new-colleague = Ein neuer Name
start-begin = Beginnen
start-organisation-missing = Schreiben Sie den Namen Ihrer Organisation.
start-name-missing = Schreiben Sie Ihren Namen.
start-file-missing = Wählen Sie die Datei Ihrer Kollegin oder Ihres Kollegen.
start-joined = { $count ->
    [one] Sie sind { $organisation } beigetreten: { $count } Akte ist da.
   *[other] Sie sind { $organisation } beigetreten: { $count } Akten sind da.
}
start-member-known = Steht Ihr Name in der Liste? Wählen Sie ihn: Er wird nicht doppelt angelegt.
