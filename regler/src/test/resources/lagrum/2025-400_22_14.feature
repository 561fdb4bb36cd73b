# språk: sv
Egenskap: SFS 2025:400 22 kap. 14 §

  Scenario: Övervägande av överflyttning av vårdnaden
    Givet fristen overvagande_vardnad
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2027-07-01 | 2027-07-01 |
      | 2025-12-24 | 2027-12-24 | 2027-12-24 |
      | 2026-03-02 | 2028-03-02 | 2028-03-02 |
      | 2026-08-31 | 2028-08-31 | 2028-08-31 |
      | 2027-05-14 | 2029-05-14 | 2029-05-14 |
      | 2027-08-31 | 2029-08-31 | 2029-08-31 |

  Scenario: Övervägande av överflyttning av vårdnaden, när frågan har prövats förut
    Givet fristen overvagande_vardnad
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2025-07-01 | 2026-02-01    | 2027-02-01 | 2027-02-01 |
