# språk: sv
Egenskap: SFS 1990:52 31 f §

  Scenario: Ansökan om utreseförbud
    Givet fristen utreseforbud_ansokan
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-29 | 2023-01-30 |
      | 2023-03-10 | 2023-04-07 | 2023-04-11 |
      | 2024-08-31 | 2024-09-28 | 2024-09-30 |
      | 2026-03-02 | 2026-03-30 | 2026-03-30 |
      | 2026-08-31 | 2026-09-28 | 2026-09-28 |
      | 2026-12-31 | 2027-01-28 | 2027-01-28 |
