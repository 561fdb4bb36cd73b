# språk: sv
Egenskap: SFS 2025:468 3 kap. 4 §

  Scenario: Förteckning över barn i familjehem till IVO
    Givet fristen forteckning_familjehem
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2026-01-31 | 2026-02-02 |
      | 2026-03-02 | 2027-01-31 | 2027-02-01 |
      | 2026-08-31 | 2027-01-31 | 2027-02-01 |
      | 2027-05-14 | 2028-01-31 | 2028-01-31 |
      | 2027-08-31 | 2028-01-31 | 2028-01-31 |
