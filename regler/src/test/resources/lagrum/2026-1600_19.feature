# språk: sv
Egenskap: SFS 2026:1600 19 kap.

  Scenario: Rätten tar upp målet till avgörande
    Givet fristen rattens_avgorande
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-01-15 | 2027-01-15 |
      | 2027-03-12 | 2027-03-26 | 2027-03-30 |
      | 2027-05-14 | 2027-05-28 | 2027-05-28 |
      | 2027-08-31 | 2027-09-14 | 2027-09-14 |
