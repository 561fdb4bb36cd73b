# språk: sv
Egenskap: SFS 2001:453 11 kap. 10 §

  Scenario: Den som har fyllt femton för sin egen talan
    Givet åldern
    Exempel:
      | född       | dag        | egen talan |
      | 2010-03-02 | 2025-03-02 | ja         |
      | 2010-03-03 | 2025-03-02 | nej        |
