# språk: sv
Egenskap: SFS 2025:400 22 kap. 13 §

  Scenario: Övervägande av fortsatt vård
    Givet fristen overvagande_vard
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2026-01-01 | 2026-01-01 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |

  Scenario: Övervägande av fortsatt vård, när frågan har prövats förut
    Givet fristen overvagande_vard
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2025-07-01 | 2026-02-01    | 2026-08-01 | 2026-08-01 |
