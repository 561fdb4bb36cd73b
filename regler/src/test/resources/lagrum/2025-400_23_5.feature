# språk: sv
Egenskap: SFS 2025:400 23 kap. 5 §

  Scenario: Uppföljning efter utredning utan insats
    Givet fristen uppfoljning_efter_utredning
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2026-01-01 | 2026-01-01 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |

  Scenario: Uppföljning efter en placering
    Givet fristen uppfoljning_efter_placering
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2026-01-01 | 2026-01-01 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |
