## Openings

