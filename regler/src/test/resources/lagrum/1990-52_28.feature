# språk: sv
Egenskap: SFS 1990:52 28 §

  Scenario: Underställning av tillfälligt flyttningsförbud
    Givet fristen flyttningsforbud_understallning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-08 | 2023-01-09 |
      | 2023-03-31 | 2023-04-07 | 2023-04-11 |
      | 2024-08-31 | 2024-09-07 | 2024-09-09 |
      | 2026-03-02 | 2026-03-09 | 2026-03-09 |
      | 2026-08-31 | 2026-09-07 | 2026-09-07 |
      | 2026-12-31 | 2027-01-07 | 2027-01-07 |
