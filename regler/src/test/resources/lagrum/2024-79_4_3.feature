# språk: sv
Egenskap: SFS 2024:79 4 kap. 3 §

  Scenario: Underställning av omedelbart skyddat boende
    Givet fristen skyddat_boende_understallning
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-04-08 | 2024-04-08 |
      | 2024-04-24 | 2024-05-01 | 2024-05-02 |
      | 2024-08-31 | 2024-09-07 | 2024-09-09 |
      | 2026-03-02 | 2026-03-09 | 2026-03-09 |
      | 2026-08-31 | 2026-09-07 | 2026-09-07 |
      | 2027-05-14 | 2027-05-21 | 2027-05-21 |

  Scenario: Rättens prövning av omedelbart skyddat boende
    Givet fristen skyddat_boende_rattens_provning
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-04-08 | 2024-04-08 |
      | 2024-04-24 | 2024-05-01 | 2024-05-02 |
      | 2024-08-31 | 2024-09-07 | 2024-09-09 |
      | 2026-03-02 | 2026-03-09 | 2026-03-09 |
      | 2026-08-31 | 2026-09-07 | 2026-09-07 |
      | 2027-05-14 | 2027-05-21 | 2027-05-21 |
