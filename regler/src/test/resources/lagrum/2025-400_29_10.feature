# språk: sv
Egenskap: SFS 2025:400 29 kap. 10 §

  Scenario: Svar på begäran om överflyttning
    Givet fristen overflyttning_svar
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-07-01 | 2025-07-01 |
      | 2025-12-24 | 2025-12-24 | 2025-12-24 |
      | 2026-03-02 | 2026-03-02 | 2026-03-02 |
      | 2026-08-31 | 2026-08-31 | 2026-08-31 |
      | 2027-05-14 | 2027-05-14 | 2027-05-14 |
      | 2027-08-31 | 2027-08-31 | 2027-08-31 |
