## Les entreprises

companies-places = Sous « Entreprises »
