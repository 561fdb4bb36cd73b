# språk: sv
Egenskap: SFS 2017:900 39 §

  Scenario: Ett överklagat beslut ändras bara om det är uppenbart felaktigt
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl                | överklagat  | utfall        |
      | 2026-03-02 | 2026-02-02 | nej      | nej          | ja  | ja           | uppenbart_felaktigt | hos_namnden | uppfyllt      |
      | 2026-03-02 | 2026-02-02 | nej      | nej          | ja  | ja           | annat               | hos_namnden | inte uppfyllt |
      | 2026-03-02 | 2026-02-02 | nej      | nej          | ja  | ja           |                     | hos_namnden | inte uppfyllt |
      | 2026-03-02 | 2026-02-02 | ja       | ja           | ja  | ja           | uppenbart_felaktigt | hos_namnden | inte uppfyllt |

  Scenario: När domstolen har överklagandet är det för sent
    Givet ändringen
    Exempel:
      | dag        | beslutad   | gynnande | till nackdel | sol | tills vidare | skäl                | överklagat | utfall        |
      | 2026-03-02 | 2026-02-02 | nej      | nej          | ja  | ja           | uppenbart_felaktigt | overlamnat | inte uppfyllt |
