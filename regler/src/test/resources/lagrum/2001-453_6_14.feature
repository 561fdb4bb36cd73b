# språk: sv
Egenskap: SFS 2001:453 6 kap. 14 §

  Scenario: Samtycke till fortsatt adoptionsförfarande
    Givet fristen adoptionssamtycke
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-15 | 2023-01-16 |
      | 2023-03-24 | 2023-04-07 | 2023-04-11 |
      | 2024-02-29 | 2024-03-14 | 2024-03-14 |
      | 2024-08-31 | 2024-09-14 | 2024-09-16 |
      | 2025-06-30 | 2025-07-14 | 2025-07-14 |
