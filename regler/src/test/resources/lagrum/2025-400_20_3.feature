# språk: sv
Egenskap: SFS 2025:400 20 kap. 3 §

  Scenario: Utredning av ett barns behov av skydd eller stöd
    Givet fristen barnutredning
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-11-01 | 2025-11-03 |
      | 2025-08-24 | 2025-12-24 | 2025-12-29 |
      | 2026-03-02 | 2026-07-02 | 2026-07-02 |
      | 2026-08-31 | 2026-12-31 | 2027-01-04 |
      | 2027-05-14 | 2027-09-14 | 2027-09-14 |
      | 2027-08-31 | 2027-12-31 | 2028-01-03 |
