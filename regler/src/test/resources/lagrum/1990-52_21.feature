# språk: sv
Egenskap: SFS 1990:52 21 §

  Scenario: Vård på grund av hemmet upphör
    Givet fristen vard_for_hemmet_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2005-01-01 | 2023-01-01 | 2023-01-01 |
      | 2005-01-06 | 2023-01-06 | 2023-01-06 |
      | 2008-02-29 | 2026-02-28 | 2026-02-28 |
      | 2008-12-31 | 2026-12-31 | 2026-12-31 |

  Scenario: Vård på grund av eget beteende upphör
    Givet fristen vard_for_beteende_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2002-01-01 | 2023-01-01 | 2023-01-01 |
      | 2002-01-06 | 2023-01-06 | 2023-01-06 |
      | 2005-12-31 | 2026-12-31 | 2026-12-31 |
