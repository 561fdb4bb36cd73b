# språk: sv
Egenskap: SFS 2025:400 34 kap. 10 §

  Scenario: Ansökan om särskild avgift är delgiven
    Givet fristen sarskild_avgift
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2027-07-01 | 2027-07-01 |
      | 2025-12-24 | 2027-12-24 | 2027-12-24 |
      | 2026-03-02 | 2028-03-02 | 2028-03-02 |
      | 2026-08-31 | 2028-08-31 | 2028-08-31 |
      | 2027-05-14 | 2029-05-14 | 2029-05-14 |
      | 2027-08-31 | 2029-08-31 | 2029-08-31 |
