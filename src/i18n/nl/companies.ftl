## Bedrijven

companies-places = Onder ‘Bedrijven’
