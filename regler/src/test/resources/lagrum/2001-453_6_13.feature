# språk: sv
Egenskap: SFS 2001:453 6 kap. 13 §

  Scenario: Giltighet för medgivande till internationell adoption
    Givet fristen adoptionsmedgivande
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2026-01-01 | 2026-01-01 |
      | 2024-02-29 | 2027-02-28 | 2027-02-28 |
      | 2024-08-31 | 2027-08-31 | 2027-08-31 |
      | 2025-06-30 | 2028-06-30 | 2028-06-30 |

  Scenario: Kontroll av den som väntar på ett barn
    Givet fristen adoptionsmedgivande_kontroll
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2025-01-01 | 2025-01-01 |
      | 2024-02-29 | 2026-02-28 | 2026-02-28 |
      | 2024-08-31 | 2026-08-31 | 2026-08-31 |
      | 2025-06-30 | 2027-06-30 | 2027-06-30 |

  Scenario: Kontroll av den som väntar på ett barn, när frågan har prövats förut
    Givet fristen adoptionsmedgivande_kontroll
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2023-01-01 | 2023-08-01    | 2025-08-01 | 2025-08-01 |
