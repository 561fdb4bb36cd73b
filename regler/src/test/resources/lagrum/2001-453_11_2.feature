# språk: sv
Egenskap: SFS 2001:453 11 kap. 2 §

  Scenario: Information om att utredning har inletts
    Givet fristen information_om_utredning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-01 | 2023-01-01 |
      | 2023-01-06 | 2023-01-06 | 2023-01-06 |
      | 2024-02-29 | 2024-02-29 | 2024-02-29 |
      | 2024-08-31 | 2024-08-31 | 2024-08-31 |
      | 2025-06-30 | 2025-06-30 | 2025-06-30 |

  Scenario: Utredning av ett barns behov av skydd eller stöd
    Givet fristen barnutredning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-05-01 | 2023-05-02 |
      | 2024-02-29 | 2024-06-29 | 2024-07-01 |
      | 2024-08-31 | 2024-12-31 | 2025-01-02 |
      | 2025-06-30 | 2025-10-30 | 2025-10-30 |
