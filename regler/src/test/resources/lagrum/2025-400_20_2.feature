# språk: sv
Egenskap: SFS 2025:400 20 kap. 2 §

  Scenario: Förhandsbedömning
    Givet fristen forhandsbedomning
    Exempel:
      | start      | slut       | senast     |
      | 2025-07-01 | 2025-07-15 | 2025-07-15 |
      | 2025-12-10 | 2025-12-24 | 2025-12-29 |
      | 2026-03-02 | 2026-03-16 | 2026-03-16 |
      | 2026-08-31 | 2026-09-14 | 2026-09-14 |
      | 2027-05-14 | 2027-05-28 | 2027-05-28 |
      | 2027-08-31 | 2027-09-14 | 2027-09-14 |

  Scenario: Unga bedöms som barn
    Givet åldern
    Exempel:
      | född       | dag        | grupp |
      | 2005-03-03 | 2026-03-02 | ung   |
      | 2005-03-02 | 2026-03-02 | vuxen |
