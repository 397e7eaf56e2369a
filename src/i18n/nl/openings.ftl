## Vacatures

