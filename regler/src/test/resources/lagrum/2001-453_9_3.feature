# språk: sv
Egenskap: SFS 2001:453 9 kap. 3 §

  Scenario: Talan om återkrav
    Givet fristen aterkrav
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2026-01-01 | 2026-01-02 |
      | 2024-02-29 | 2027-02-28 | 2027-03-01 |
      | 2024-08-31 | 2027-08-31 | 2027-08-31 |
      | 2025-06-30 | 2028-06-30 | 2028-06-30 |
