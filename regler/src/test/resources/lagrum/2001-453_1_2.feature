# språk: sv
Egenskap: SFS 2001:453 1 kap. 2 §

  Scenario: Barn är den som inte har fyllt arton
    Givet åldern
    Exempel:
      | född       | dag        | grupp |
      | 2007-03-03 | 2025-03-02 | barn  |
      | 2007-03-02 | 2025-03-02 | ung   |
