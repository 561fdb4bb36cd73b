# språk: sv
Egenskap: SFS 1990:52 13 c §

  Scenario: Övervägande av överflyttning av vårdnaden vid vård utan samtycke
    Givet fristen overvagande_vardnad_lvu
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2025-01-01 | 2025-01-01 |
      | 2024-02-29 | 2026-02-28 | 2026-02-28 |
      | 2024-08-31 | 2026-08-31 | 2026-08-31 |
      | 2026-03-02 | 2028-03-02 | 2028-03-02 |
      | 2026-08-31 | 2028-08-31 | 2028-08-31 |
      | 2026-12-31 | 2028-12-31 | 2028-12-31 |

  Scenario: Övervägande av överflyttning av vårdnaden vid vård utan samtycke, när frågan har prövats förut
    Givet fristen overvagande_vardnad_lvu
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-08-01 | 2024-08-01 |
