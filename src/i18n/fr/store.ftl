store-full = Le disque est plein. Votre changement reste à l'écran, mais n'est pas encore enregistré : faites une sauvegarde maintenant, puis libérez de la place.
