# språk: sv
Egenskap: SFS 2025:400 14 kap. 9 §

  Scenario: En insats tills vidare får ändras när förhållandena har förändrats väsentligt
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl                  | överklagat | utfall           |
      | 2026-03-02 | 2025-07-01 | ja       | ja           | ja  | ja           | vasentligt_forandrade | nej        | kräver bedömning |
      | 2026-03-02 | 2025-07-01 | ja       | ja           | ja  | nej          | vasentligt_forandrade | nej        | inte uppfyllt    |

  Scenario: Beslut från före den 1 juli 2025 ändras inte på den grunden
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl                  | överklagat | utfall        |
      | 2026-03-02 | 2025-06-30 | ja       | ja           | ja  | ja           | vasentligt_forandrade | nej        | inte uppfyllt |
