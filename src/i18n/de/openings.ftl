## Angebote

