# språk: sv
Egenskap: SFS 2017:612 4 kap. 3 §

  Scenario: Kallelse till samordnad individuell planering
    Givet fristen sip_kallelse
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-04 | 2023-01-04 |
      | 2023-01-03 | 2023-01-06 | 2023-01-09 |
      | 2024-08-31 | 2024-09-03 | 2024-09-03 |
      | 2026-03-02 | 2026-03-05 | 2026-03-05 |
      | 2026-08-31 | 2026-09-03 | 2026-09-03 |
      | 2027-05-14 | 2027-05-17 | 2027-05-17 |
