# språk: sv
Egenskap: SFS 2017:725 5 kap. 13 §

  Scenario: Tillkännagivande av fullmäktiges sammanträde
    Givet fristen fullmaktige_kungorelse
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2022-12-25 | 2022-12-25 |
      | 2023-01-02 | 2022-12-26 | 2022-12-26 |
      | 2024-08-31 | 2024-08-24 | 2024-08-24 |
      | 2026-03-02 | 2026-02-23 | 2026-02-23 |
      | 2026-08-31 | 2026-08-24 | 2026-08-24 |
      | 2027-05-14 | 2027-05-07 | 2027-05-07 |
