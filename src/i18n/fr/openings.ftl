## Les offres

