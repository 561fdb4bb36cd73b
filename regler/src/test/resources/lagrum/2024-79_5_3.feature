# språk: sv
Egenskap: SFS 2024:79 5 kap. 3 §

  Scenario: Övervägande av skyddat boende
    Givet fristen overvagande_skyddat_boende
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-10-01 | 2024-10-01 |
      | 2024-06-24 | 2024-12-24 | 2024-12-24 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |

  Scenario: Övervägande av skyddat boende, när frågan har prövats förut
    Givet fristen overvagande_skyddat_boende
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2024-04-01 | 2024-11-01    | 2025-05-01 | 2025-05-01 |
