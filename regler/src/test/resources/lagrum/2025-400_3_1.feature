# språk: sv
Egenskap: SFS 2025:400 3 kap. 1 §

  Scenario: Barn är den som inte har fyllt arton
    Givet åldern
    Exempel:
      | född       | dag        | grupp |
      | 2008-03-03 | 2026-03-02 | barn  |
      | 2008-03-02 | 2026-03-02 | ung   |
