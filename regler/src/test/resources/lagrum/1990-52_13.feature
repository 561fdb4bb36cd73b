# språk: sv
Egenskap: SFS 1990:52 13 §

  Scenario: Övervägande av vård på grund av hemmet
    Givet fristen overvagande_vard_utan_samtycke
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2026-12-31 | 2027-06-30 | 2027-06-30 |

  Scenario: Övervägande av vård på grund av hemmet, när frågan har prövats förut
    Givet fristen overvagande_vard_utan_samtycke
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-02-01 | 2024-02-01 |

  Scenario: Omprövning av vård på grund av eget beteende
    Givet fristen omprovning_vard
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2026-12-31 | 2027-06-30 | 2027-06-30 |

  Scenario: Omprövning av vård på grund av eget beteende, när frågan har prövats förut
    Givet fristen omprovning_vard
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-02-01 | 2024-02-01 |
