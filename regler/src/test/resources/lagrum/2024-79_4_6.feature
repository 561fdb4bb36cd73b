# språk: sv
Egenskap: SFS 2024:79 4 kap. 6 §

  Scenario: Ansökan om skyddat boende efter omedelbar insats
    Givet fristen skyddat_boende_ansokan
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-05-13 | 2024-05-13 |
      | 2024-04-25 | 2024-06-06 | 2024-06-07 |
      | 2024-08-31 | 2024-10-12 | 2024-10-14 |
      | 2026-03-02 | 2026-04-13 | 2026-04-13 |
      | 2026-08-31 | 2026-10-12 | 2026-10-12 |
      | 2027-05-14 | 2027-06-25 | 2027-06-28 |
