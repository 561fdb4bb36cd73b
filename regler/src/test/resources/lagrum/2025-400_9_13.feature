# språk: sv
Egenskap: SFS 2025:400 9 kap. 13 §

  Scenario: Första revidering av vårdplanen
    Givet fristen vardplan_revidering
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2027-07-01 | 2027-07-01 |
      | 2025-12-24 | 2027-12-24 | 2027-12-24 |
      | 2026-03-02 | 2028-03-02 | 2028-03-02 |
      | 2026-08-31 | 2028-08-31 | 2028-08-31 |
      | 2027-05-14 | 2029-05-14 | 2029-05-14 |
      | 2027-08-31 | 2029-08-31 | 2029-08-31 |

  Scenario: Första revidering av vårdplanen, när frågan har prövats förut
    Givet fristen vardplan_revidering
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2025-07-01 | 2026-02-01    | 2028-02-01 | 2028-02-01 |
