## Matching

