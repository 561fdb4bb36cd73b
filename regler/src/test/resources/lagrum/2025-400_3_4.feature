# språk: sv
Egenskap: SFS 2025:400 3 kap. 4 §

  Scenario: Den som har fyllt femton för sin egen talan
    Givet åldern
    Exempel:
      | född       | dag        | egen talan |
      | 2011-03-02 | 2026-03-02 | ja         |
      | 2011-03-03 | 2026-03-02 | nej        |
