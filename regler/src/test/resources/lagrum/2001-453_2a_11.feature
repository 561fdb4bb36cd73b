# språk: sv
Egenskap: SFS 2001:453 2 a kap. 11 §

  Scenario: Ansökan om överflyttning hos IVO får göras efter
    Givet fristen overflyttning_ansokan
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-02-01 | 2023-02-01 |
      | 2023-03-07 | 2023-04-07 | 2023-04-07 |
      | 2024-02-29 | 2024-03-29 | 2024-03-29 |
      | 2024-08-31 | 2024-09-30 | 2024-09-30 |
      | 2025-06-30 | 2025-07-30 | 2025-07-30 |

  Scenario: IVO:s beslut om överflyttning
    Givet fristen overflyttning_beslut
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-04-01 | 2023-04-03 |
      | 2023-01-07 | 2023-04-07 | 2023-04-11 |
      | 2024-02-29 | 2024-05-29 | 2024-05-29 |
      | 2024-08-31 | 2024-11-30 | 2024-12-02 |
      | 2025-06-30 | 2025-09-30 | 2025-09-30 |
