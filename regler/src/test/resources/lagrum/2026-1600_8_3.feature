# språk: sv
Egenskap: SFS 2026:1600 8 kap. 3 §

  Scenario: Omprövning av vård på grund av eget beteende
    Givet fristen omprovning_vard
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-07-01 | 2027-07-01 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-06-24 | 2027-12-24 | 2027-12-24 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |

  Scenario: Omprövning av vård på grund av eget beteende, när frågan har prövats förut
    Givet fristen omprovning_vard
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2027-01-01 | 2027-08-01    | 2028-02-01 | 2028-02-01 |
