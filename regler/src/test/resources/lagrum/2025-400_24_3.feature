# språk: sv
Egenskap: SFS 2025:400 24 kap. 3 §

  Scenario: Giltighet för medgivande till internationell adoption
    Givet fristen adoptionsmedgivande
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2028-07-01 | 2028-07-01 |
      | 2025-12-25 | 2028-12-25 | 2028-12-25 |
      | 2026-03-02 | 2029-03-02 | 2029-03-02 |
      | 2026-08-31 | 2029-08-31 | 2029-08-31 |
      | 2027-05-14 | 2030-05-14 | 2030-05-14 |
      | 2027-08-31 | 2030-08-31 | 2030-08-31 |
