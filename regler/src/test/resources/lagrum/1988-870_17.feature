# språk: sv
Egenskap: SFS 1988:870 17 §

  Scenario: Rättens prövning av omedelbart omhändertagande av missbrukare
    Givet fristen lvm_rattens_provning
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-01-05 | 2023-01-05 |
      | 2023-01-02 | 2023-01-06 | 2023-01-09 |
      | 2024-08-31 | 2024-09-04 | 2024-09-04 |
      | 2026-03-02 | 2026-03-06 | 2026-03-06 |
      | 2026-08-31 | 2026-09-04 | 2026-09-04 |
      | 2027-05-14 | 2027-05-18 | 2027-05-18 |
