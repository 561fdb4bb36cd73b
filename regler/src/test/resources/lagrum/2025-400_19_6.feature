# språk: sv
Egenskap: SFS 2025:400 19 kap. 6 §

  Scenario: Information till anmälaren
    Givet fristen aterkoppling
    Exempel:
      | start      | slut       | senast     |
      | 2026-01-15 | 2026-01-22 | 2026-01-22 |
      | 2026-03-02 | 2026-03-09 | 2026-03-09 |
      | 2026-03-27 | 2026-04-03 | 2026-04-07 |
      | 2026-08-31 | 2026-09-07 | 2026-09-07 |
      | 2027-05-14 | 2027-05-21 | 2027-05-21 |
      | 2027-08-31 | 2027-09-07 | 2027-09-07 |

  Scenario: Information till anmälaren, när begäran kommer senare eller en utredning redan pågår
    Givet fristen aterkoppling_genast
    Exempel:
      | start      | slut       | senast     |
      | 2026-01-15 | 2026-01-15 | 2026-01-15 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-04-03 | 2026-04-03 | 2026-04-03 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
      | 2027-08-31 | 2027-08-31 | 2027-08-31 |
