# språk: sv
Egenskap: SFS 1990:52 1 §

  Scenario: Vård på grund av eget beteende får beredas före
    Givet fristen vard_for_beteende_beredas
    Exempel:
      | start      | slut       | senast     |
      | 2003-01-01 | 2023-01-01 | 2023-01-01 |
      | 2003-01-06 | 2023-01-06 | 2023-01-06 |
      | 2006-12-31 | 2026-12-31 | 2026-12-31 |
