# språk: sv
Egenskap: SFS 1990:52 26 §

  Scenario: Övervägande av flyttningsförbud
    Givet fristen overvagande_flyttningsforbud
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-04-01 | 2023-04-01 |
      | 2023-01-07 | 2023-04-07 | 2023-04-07 |
      | 2024-08-31 | 2024-11-30 | 2024-11-30 |
      | 2026-03-02 | 2026-06-02 | 2026-06-02 |
      | 2026-08-31 | 2026-11-30 | 2026-11-30 |
      | 2026-12-31 | 2027-03-31 | 2027-03-31 |

  Scenario: Övervägande av flyttningsförbud, när frågan har prövats förut
    Givet fristen overvagande_flyttningsforbud
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2023-11-01 | 2023-11-01 |
