# språk: sv
Egenskap: SFS 1993:387 10 §

  Scenario: Omprövning av individuell plan enligt LSS
    Givet fristen lss_plan
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2024-01-01 | 2024-01-01 |
      | 2024-08-31 | 2025-08-31 | 2025-08-31 |
      | 2026-03-02 | 2027-03-02 | 2027-03-02 |
      | 2026-08-31 | 2027-08-31 | 2027-08-31 |
      | 2027-05-14 | 2028-05-14 | 2028-05-14 |
      | 2027-08-31 | 2028-08-31 | 2028-08-31 |

  Scenario: Omprövning av individuell plan enligt LSS, när frågan har prövats förut
    Givet fristen lss_plan
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2024-08-01 | 2024-08-01 |
