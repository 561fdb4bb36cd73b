# språk: sv
Egenskap: SFS 2026:1600 7 kap. 2 §

  Scenario: Övervägande av umgänge och hemlig vistelseort
    Givet fristen overvagande_umgange
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-04-01 | 2027-04-01 |
      | 2027-02-06 | 2027-05-06 | 2027-05-06 |
      | 2027-05-14 | 2027-08-14 | 2027-08-14 |
      | 2027-08-31 | 2027-11-30 | 2027-11-30 |

  Scenario: Övervägande av umgänge och hemlig vistelseort, när frågan har prövats förut
    Givet fristen overvagande_umgange
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2027-01-01 | 2027-08-01    | 2027-11-01 | 2027-11-01 |
