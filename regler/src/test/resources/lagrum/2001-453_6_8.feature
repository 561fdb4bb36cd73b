# språk: sv
Egenskap: SFS 2001:453 6 kap. 8 §

  Scenario: Övervägande av fortsatt vård
    Givet fristen overvagande_vard
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-02-29 | 2024-08-29 | 2024-08-29 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2025-06-30 | 2025-12-30 | 2025-12-30 |

  Scenario: Övervägande av fortsatt vård, när frågan har prövats förut
    Givet fristen overvagande_vard
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-02-01 | 2024-02-01 |

  Scenario: Övervägande av överflyttning av vårdnaden
    Givet fristen overvagande_vardnad
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2025-01-01 | 2025-01-01 |
      | 2024-02-29 | 2026-02-28 | 2026-02-28 |
      | 2024-08-31 | 2026-08-31 | 2026-08-31 |
      | 2025-06-30 | 2027-06-30 | 2027-06-30 |

  Scenario: Övervägande av överflyttning av vårdnaden, när frågan har prövats förut
    Givet fristen overvagande_vardnad
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-08-01 | 2024-08-01 |
