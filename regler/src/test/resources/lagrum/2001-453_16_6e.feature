# språk: sv
Egenskap: SFS 2001:453 16 kap. 6 e §

  Scenario: Ansökan om särskild avgift är delgiven
    Givet fristen sarskild_avgift
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2025-01-01 | 2025-01-01 |
      | 2024-02-29 | 2026-02-28 | 2026-02-28 |
      | 2024-08-31 | 2026-08-31 | 2026-08-31 |
      | 2025-06-30 | 2027-06-30 | 2027-06-30 |
