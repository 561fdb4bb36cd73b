# språk: sv
Egenskap: SFS 1990:52 29 §

  Scenario: Ansökan om flyttningsförbud
    Givet fristen flyttningsforbud_ansokan
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-15 | 2023-01-16 |
      | 2023-03-24 | 2023-04-07 | 2023-04-11 |
      | 2024-08-31 | 2024-09-14 | 2024-09-16 |
      | 2026-03-02 | 2026-03-16 | 2026-03-16 |
      | 2026-08-31 | 2026-09-14 | 2026-09-14 |
      | 2026-12-31 | 2027-01-14 | 2027-01-14 |
