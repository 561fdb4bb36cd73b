# språk: sv
Egenskap: SFS 2025:468 16 kap. 2 §

  Scenario: Anmälan till IVO om fler än tre placerade
    Givet fristen anmalan_flera_placerade
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-07-01 | 2025-07-01 |
      | 2025-12-24 | 2025-12-24 | 2025-12-24 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
      | 2027-08-31 | 2027-08-31 | 2027-08-31 |
