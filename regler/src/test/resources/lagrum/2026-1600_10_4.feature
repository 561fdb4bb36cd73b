# språk: sv
Egenskap: SFS 2026:1600 10 kap. 4 §

  Scenario: Begäran att vården ska upphöra får avvisas
    Givet fristen begaran_om_upphorande
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-07-01 | 2027-07-01 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-06-24 | 2027-12-24 | 2027-12-24 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |
