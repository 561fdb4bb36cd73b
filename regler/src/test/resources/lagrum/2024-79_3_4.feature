# språk: sv
Egenskap: SFS 2024:79 3 kap. 4 §

  Scenario: Placeringen i skyddat boende påbörjas
    Givet fristen skyddat_boende_paborjas
    Exempel:
      | start      | slut       | senast     |
      | 2024-04-01 | 2024-04-29 | 2024-04-29 |
      | 2024-04-03 | 2024-05-01 | 2024-05-01 |
      | 2024-08-31 | 2024-09-28 | 2024-09-28 |
      | 2026-03-02 | 2026-03-30 | 2026-03-30 |
      | 2026-08-31 | 2026-09-28 | 2026-09-28 |
      | 2027-05-14 | 2027-06-11 | 2027-06-11 |
