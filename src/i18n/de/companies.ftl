## Unternehmen

companies-places = Unter „Unternehmen“
