# språk: sv
Egenskap: SFS 2001:453 2 a kap. 10 §

  Scenario: Svar på begäran om överflyttning
    Givet fristen overflyttning_svar
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-01 | 2023-01-01 |
      | 2023-01-06 | 2023-01-06 | 2023-01-06 |
      | 2024-02-29 | 2024-02-29 | 2024-02-29 |
      | 2024-08-31 | 2024-08-31 | 2024-08-31 |
      | 2025-06-30 | 2025-06-30 | 2025-06-30 |
