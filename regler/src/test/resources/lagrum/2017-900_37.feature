# språk: sv
Egenskap: SFS 2017:900 37 §

  Scenario: Ett felaktigt beslut får ändras när ingen gynnad förlorar
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl  | överklagat | utfall   |
      | 2026-03-02 | 2024-05-02 | ja       | nej          | ja  | ja           | annat | nej        | uppfyllt |
      | 2026-03-02 | 2024-05-02 | nej      | ja           | ja  | nej          | annat | nej        | uppfyllt |

  Scenario: Ett gynnande beslut ändras till nackdel bara på lagens grunder
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl                  | överklagat | utfall           |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           | forbehall             | nej        | kräver bedömning |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           | sakerhetsskal         | nej        | kräver bedömning |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | nej          | vilseledande          | nej        | kräver bedömning |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           | annat                 | nej        | inte uppfyllt    |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           | uppenbart_felaktigt   | nej        | inte uppfyllt    |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           | vasentligt_forandrade | nej        | inte uppfyllt    |
      | 2026-03-02 | 2025-08-01 | ja       | ja           | nej | ja           |                       | nej        | kräver bedömning |
