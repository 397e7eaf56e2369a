## Companies

companies-places = Under “Companies”
