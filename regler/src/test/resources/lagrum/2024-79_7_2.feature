# språk: sv
Egenskap: SFS 2024:79 7 kap. 2 §

  Scenario: Framställning om att skyddat boende ska upphöra får avvisas
    Givet fristen framstallning_skyddat_boende
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-10-01 | 2024-10-01 |
      | 2024-06-24 | 2024-12-24 | 2024-12-24 |
      | 2024-08-31 | 2025-02-28 | 2025-02-28 |
      | 2026-03-02 | 2026-09-02 | 2026-09-02 |
      | 2026-08-31 | 2027-02-28 | 2027-02-28 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
