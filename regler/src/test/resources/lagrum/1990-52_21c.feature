# språk: sv
Egenskap: SFS 1990:52 21 c §

  Scenario: Uppföljning efter vård utan samtycke
    Givet fristen uppfoljning_efter_vard
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2026-12-31 | 2027-06-30 | 2027-06-30 |
