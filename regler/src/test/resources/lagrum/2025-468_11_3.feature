# språk: sv
Egenskap: SFS 2025:468 11 kap. 3 §

  Scenario: Bekräftelse av underrättelse om avhysning
    Givet fristen avhysning
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-07-01 | 2025-07-01 |
      | 2025-12-24 | 2025-12-24 | 2025-12-24 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
      | 2027-08-31 | 2027-08-31 | 2027-08-31 |
