# språk: sv
Egenskap: SFS 1993:387 16 §

  Scenario: Förhandsbesked enligt LSS gäller
    Givet fristen lss_forhandsbesked
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
