# språk: sv
Egenskap: SFS 1990:52 9 a §

  Scenario: Fortsatt omhändertagande för tillfällig vård
    Givet fristen fortsatt_omhandertagande
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-03-01 | 2023-03-01 |
      | 2023-02-07 | 2023-04-07 | 2023-04-07 |
      | 2024-08-31 | 2024-10-31 | 2024-10-31 |
      | 2026-03-02 | 2026-05-02 | 2026-05-02 |
      | 2026-08-31 | 2026-10-31 | 2026-10-31 |
      | 2026-12-31 | 2027-02-28 | 2027-02-28 |

  Scenario: Fortsatt omhändertagande i följd
    Givet fristen fortsatt_omhandertagande_langst
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2024-01-01 | 2024-01-01 |
      | 2024-02-29 | 2025-02-28 | 2025-02-28 |
      | 2024-08-31 | 2025-08-31 | 2025-08-31 |
      | 2026-03-02 | 2027-03-02 | 2027-03-02 |
      | 2026-08-31 | 2027-08-31 | 2027-08-31 |
      | 2026-12-31 | 2027-12-31 | 2027-12-31 |
