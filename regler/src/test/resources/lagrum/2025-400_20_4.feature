# språk: sv
Egenskap: SFS 2025:400 20 kap. 4 §

  Scenario: Information om att utredning har inletts
    Givet fristen information_om_utredning
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-07-01 | 2025-07-01 |
      | 2025-12-24 | 2025-12-24 | 2025-12-24 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
      | 2027-08-31 | 2027-08-31 | 2027-08-31 |
