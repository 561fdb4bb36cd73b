# språk: sv
Egenskap: SFS 2024:79 8 kap. 2 §

  Scenario: Rätten tar upp målet om skyddat boende
    Givet fristen skyddat_boende_rattens_avgorande
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-04-15 | 2024-04-15 |
      | 2024-04-17 | 2024-05-01 | 2024-05-02 |
      | 2024-08-31 | 2024-09-14 | 2024-09-16 |
      | 2026-03-02 | 2026-03-16 | 2026-03-16 |
      | 2026-08-31 | 2026-09-14 | 2026-09-14 |
      | 2027-05-14 | 2027-05-28 | 2027-05-28 |
