# språk: sv
Egenskap: SFS 2026:1600 5 kap. 4 §

  Scenario: Underställning av omedelbart omhändertagande
    Givet fristen omhandertagande_understallning
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-01-08 | 2027-01-08 |
      | 2027-03-19 | 2027-03-26 | 2027-03-30 |
      | 2027-05-14 | 2027-05-21 | 2027-05-21 |
      | 2027-08-31 | 2027-09-07 | 2027-09-07 |

  Scenario: Rättens prövning av omedelbart omhändertagande
    Givet fristen omhandertagande_rattens_provning
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-01-08 | 2027-01-08 |
      | 2027-03-19 | 2027-03-26 | 2027-03-30 |
      | 2027-05-14 | 2027-05-21 | 2027-05-21 |
      | 2027-08-31 | 2027-09-07 | 2027-09-07 |
