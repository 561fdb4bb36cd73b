# språk: sv
Egenskap: SFS 2017:612 3 kap. 2 §

  Scenario: Information vid utskrivning
    Givet fristen utskrivning_information
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-01 | 2023-01-01 |
      | 2023-01-06 | 2023-01-06 | 2023-01-06 |
      | 2024-08-31 | 2024-08-31 | 2024-08-31 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
