## Abgleich

