# språk: sv
Egenskap: SFS 2001:453 5 kap. 1 b §

  Scenario: Ungdomstjänst påbörjas
    Givet fristen ungdomstjanst
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-03-01 | 2023-03-01 |
      | 2023-02-07 | 2023-04-07 | 2023-04-11 |
      | 2024-02-29 | 2024-04-29 | 2024-04-29 |
      | 2024-08-31 | 2024-10-31 | 2024-10-31 |
      | 2025-06-30 | 2025-08-30 | 2025-09-01 |
