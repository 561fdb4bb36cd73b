# språk: sv
Egenskap: SFS 2026:1600 5 kap. 5 §

  Scenario: Ansökan om vård efter omhändertagande
    Givet fristen vardansokan
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-01-29 | 2027-01-29 |
      | 2027-02-26 | 2027-03-26 | 2027-03-30 |
      | 2027-05-14 | 2027-06-11 | 2027-06-11 |
      | 2027-08-31 | 2027-09-28 | 2027-09-28 |
