# språk: sv
Egenskap: SFS 2001:453 11 kap. 4 c §

  Scenario: Uppföljning efter utredning utan insats
    Givet fristen uppfoljning_efter_utredning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-02-29 | 2024-08-29 | 2024-08-29 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2025-06-30 | 2025-12-30 | 2025-12-30 |

  Scenario: Uppföljning efter en placering
    Givet fristen uppfoljning_efter_placering
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-07-01 | 2023-07-01 |
      | 2023-06-25 | 2023-12-25 | 2023-12-25 |
      | 2024-02-29 | 2024-08-29 | 2024-08-29 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2025-06-30 | 2025-12-30 | 2025-12-30 |
