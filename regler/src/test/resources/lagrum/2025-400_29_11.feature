# språk: sv
Egenskap: SFS 2025:400 29 kap. 11 §

  Scenario: Ansökan om överflyttning hos IVO får göras efter
    Givet fristen overflyttning_ansokan
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-08-01 | 2025-08-01 |
      | 2025-11-24 | 2025-12-24 | 2025-12-24 |
      | 2026-03-02 | 2026-04-02 | 2026-04-02 |
      | 2026-08-31 | 2026-09-30 | 2026-09-30 |
      | 2027-05-14 | 2027-06-14 | 2027-06-14 |
      | 2027-08-31 | 2027-09-30 | 2027-09-30 |

  Scenario: IVO:s beslut om överflyttning
    Givet fristen overflyttning_beslut
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-10-01 | 2025-10-01 |
      | 2025-09-24 | 2025-12-24 | 2025-12-29 |
      | 2026-03-02 | 2026-06-02 | 2026-06-02 |
      | 2026-08-31 | 2026-11-30 | 2026-11-30 |
      | 2027-05-14 | 2027-08-14 | 2027-08-16 |
      | 2027-08-31 | 2027-11-30 | 2027-11-30 |
