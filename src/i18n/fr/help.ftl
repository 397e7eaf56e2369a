help-title = Aide
help-board-title = Ce qu'est ce tableau
help-board-1 = { $type ->
    [cisp] Chaque carte est un·e stagiaire. Chaque colonne est une étape, de l'accueil jusqu'à l'emploi qui dure.
    [mire] Chaque carte est un·e candidat·e. Chaque colonne est une étape, de l'accueil jusqu'à l'emploi qui dure.
   *[other] Chaque carte est une personne. Chaque colonne est une étape, de l'accueil jusqu'à l'emploi qui dure.
}
help-board-2 = Un parcours n'est pas une ligne droite : une carte peut avancer, revenir, sauter une étape. Chaque passage garde sa date.
help-board-3 = Pour déplacer une carte : glissez-la, ou utilisez « Déplacer vers… », ou la touche M. Sur un écran tactile, appuyez longuement puis glissez. Dans une colonne, l'ordre suit les échéances : ce qui presse est en haut, et personne ne l'arrange à la main.
help-board-4 = « Inconnu » est une réponse. Ce qui n'a pas été demandé n'est jamais compté comme un non.
help-day-title = Écrire une date
help-day = Partout, une date s'écrit comme on la dit : « demain », « jeudi en 8 », « dans 3 semaines », « fin du mois », « lundi de Pâques » ou « 14/3 » ; le jour compris s'affiche en dessous, et le bouton à côté ouvre un calendrier. Là où l'on raconte ce qui a eu lieu, « hier », « lundi passé » et « 12/3 » sont des jours passés. L'heure d'un rendez-vous s'écrit à côté du jour : « jeudi 14h ».
help-contacts-title = Noter un contact
help-contacts = Dans un dossier, choisissez le moyen, écrivez une à trois lignes, puis Entrée. La touche C y mène, et la première lettre d'un moyen le choisit. Une prochaine action devient une tâche dans le même geste. L'épingle montre une ligne sur la carte : trois au plus, et jamais dans un envoi.
help-views-title = Plusieurs façons de voir, plusieurs personnes à la fois
help-views-1 = « Tableau » et « Liste » montrent les mêmes personnes. On les groupe, on les trie, et l'on garde la vue sous un nom : elle reste sur cet appareil.
help-views-2 = « Qui suit qui » compte les personnes par référent·e et par étape. Un chiffre montre ses cartes ; un second appui les remet toutes.
help-views-3 = Sélectionnez des cartes avec Espace, avec Ctrl et un clic ou par le bouton de la carte, ou une colonne par son bouton : « Déplacer… » donne à chaque personne sa propre suite, et un seul « Annuler » ramène tout le monde.
help-sessions-title = Présences et heures
help-sessions-1 = Dans « Séances », choisissez un groupe et une semaine. Une lettre note une personne et passe à la suivante ; « Tous présents » note toutes celles dont rien n'est encore dit.
help-sessions-2 = Les heures se calculent d'elles-mêmes : ce qui est prévu, excusé ou absent compte zéro. Dans le dossier, un nombre saisi à la main garde le calcul à côté de lui.
help-paper-title = Imprimer
help-paper = « Imprimer », dans un dossier, ouvre une feuille à relire : fiche pour la personne, dossier, attestation, convention et visite de stage ; la feuille de présence est aussi dans « Séances ». Ce que le programme ne garde pas, comme la date de naissance, est une ligne en pointillé.
help-undo-title = On peut revenir en arrière
help-undo = Chaque geste s'annule et se rétablit, même demain. Seul « Effacer pour de bon » est définitif, et l'écran le dit avant.
help-undo-2 = Ce que vous commencez à taper reste sur cet appareil, même si vous fermez la page. Il vous attend en haut du dossier, avec « Reprendre » et « Jeter » ; rien n'est enregistré avant que vous le disiez.
help-data-title = Où sont les données
help-data-1 = Dans ce navigateur, sur cet ordinateur, et nulle part ailleurs. Il n'y a pas de serveur et rien n'est envoyé tout seul.
help-data-2 = Si l'on vide les données du navigateur, ou si l'ordinateur tombe en panne, seule une sauvegarde les ramène. Faites-en une par jour de travail.
help-data-3 = Les données tiennent à l'adresse de la page. Si l'adresse change, le tableau paraît vide : revenez à l'ancienne, sauvegardez, puis restaurez.
help-data-4 = Le dossier unique reste au Forem. Ce tableau est votre copie de travail à côté de lui : il n'y lit rien et n'y écrit rien.
help-team-title = Travailler à plusieurs
help-team-1 = Chacun·e travaille sur son ordinateur, puis importe la sauvegarde de l'autre : les deux travaux s'additionnent, rien ne se perd. Importer deux fois ne change rien.
help-team-2 = Quand deux personnes ont changé la même chose sans se voir, les deux réponses sont montrées avec leurs noms, et l'équipe choisit.
help-privacy-title = Ce qui ne s'écrit pas ici
help-privacy = Pas de numéro de registre national, pas de document d'identité, médical ou social, pas de jugement sur les personnes. Des faits courts, que la personne pourrait lire.
help-keys-title = Au clavier
help-words-title = Les mots
help-word-step = Étape : où en est la personne chez vous. Le partenaire a la sienne.
help-word-placement = Stage : un temps en entreprise. Le mot « stagiaire » désigne la personne pendant tout son parcours. Sur une carte, « J+4 » dit qu'il a commencé il y a 4 jours, « J−3 » qu'il commence dans 3 jours.
help-word-goal = Positionnement métier : le métier que la personne vise. Son projet professionnel est tout le chemin qui y mène.
help-word-obstacle = Frein : ce qui complique l'accès à l'emploi, comme la mobilité. On note son état et ce qui a été convenu, jamais son histoire. Un horaire limité est une disponibilité, pas un frein.
help-index = Sommaire de l'aide
help-key = Touche
help-key-does = Ce qu'elle fait
help-picture-board = Une carte passe à l'étape suivante. Elle peut aussi revenir, ou en sauter une.
help-picture-team = Deux ordinateurs, deux sauvegardes : chacun·e importe celle de l'autre, et les deux travaux s'additionnent.
