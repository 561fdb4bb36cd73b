# språk: sv
Egenskap: SFS 2024:79 7 kap. 1 §

  Scenario: Skyddat boende upphör
    Givet fristen skyddat_boende_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2005-01-01 | 2023-01-01 | 2023-01-01 |
      | 2005-01-06 | 2023-01-06 | 2023-01-06 |
      | 2008-02-29 | 2026-02-28 | 2026-02-28 |
