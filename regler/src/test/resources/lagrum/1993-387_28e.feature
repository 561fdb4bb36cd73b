# språk: sv
Egenskap: SFS 1993:387 28 e §

  Scenario: Ansökan om särskild avgift enligt LSS är delgiven
    Givet fristen sarskild_avgift_lss
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2025-01-01 | 2025-01-01 |
      | 2024-08-31 | 2026-08-31 | 2026-08-31 |
      | 2026-03-02 | 2028-03-02 | 2028-03-02 |
      | 2026-08-31 | 2028-08-31 | 2028-08-31 |
      | 2027-05-14 | 2029-05-14 | 2029-05-14 |
      | 2027-08-31 | 2029-08-31 | 2029-08-31 |
