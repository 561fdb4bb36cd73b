# språk: sv
Egenskap: SFS 2001:453 11 kap. 1 a §

  Scenario: Omedelbar skyddsbedömning
    Givet fristen skyddsbedomning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-01 | 2023-01-01 |
      | 2023-01-06 | 2023-01-06 | 2023-01-06 |
      | 2024-02-29 | 2024-02-29 | 2024-02-29 |
      | 2024-08-31 | 2024-08-31 | 2024-08-31 |
      | 2025-06-30 | 2025-06-30 | 2025-06-30 |

  Scenario: Förhandsbedömning
    Givet fristen forhandsbedomning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-15 | 2023-01-16 |
      | 2023-03-24 | 2023-04-07 | 2023-04-11 |
      | 2024-02-29 | 2024-03-14 | 2024-03-14 |
      | 2024-08-31 | 2024-09-14 | 2024-09-16 |
      | 2025-06-30 | 2025-07-14 | 2025-07-14 |

  Scenario: Unga bedöms som barn
    Givet åldern
    Exempel:
      | född       | dag        | grupp |
      | 2004-03-03 | 2025-03-02 | ung   |
      | 2004-03-02 | 2025-03-02 | vuxen |
