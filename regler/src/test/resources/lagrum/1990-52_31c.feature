# språk: sv
Egenskap: SFS 1990:52 31 c §

  Scenario: Omprövning av utreseförbud
    Givet fristen omprovning_utreseforbud
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2026-12-31 | 2027-06-30 | 2027-06-30 |

  Scenario: Omprövning av utreseförbud, när frågan har prövats förut
    Givet fristen omprovning_utreseforbud
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-02-01 | 2024-02-01 |

  Scenario: Utreseförbud upphör
    Givet fristen utreseforbud_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2005-01-01 | 2023-01-01 | 2023-01-01 |
      | 2005-01-06 | 2023-01-06 | 2023-01-06 |
      | 2008-02-29 | 2026-02-28 | 2026-02-28 |
      | 2008-12-31 | 2026-12-31 | 2026-12-31 |
