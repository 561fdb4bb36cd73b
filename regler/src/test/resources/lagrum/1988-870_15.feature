# språk: sv
Egenskap: SFS 1988:870 15 §

  Scenario: Underställning av omedelbart omhändertagande av missbrukare
    Givet fristen lvm_understallning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-02 | 2023-01-02 |
      | 2023-01-05 | 2023-01-06 | 2023-01-09 |
      | 2024-08-31 | 2024-09-01 | 2024-09-02 |
      | 2026-03-02 | 2026-03-03 | 2026-03-03 |
      | 2026-08-31 | 2026-09-01 | 2026-09-01 |
      | 2027-05-14 | 2027-05-15 | 2027-05-17 |
