# språk: sv
Egenskap: SFS 2017:725 6 kap. 38 §

  Scenario: Bara nämnden
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                    | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | mal_och_inriktning        | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | yttrande_till_fullmaktige | utskott        | nej        | utskott        | inte uppfyllt |
      | 2026-03-02 | principiellt_arende       | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | medborgarforslag          | anstalld       | nej        | anstalld       | inte uppfyllt |

  Scenario: En maskin beslutar bara det som nämnden tillåtit och som kan överklagas i sak
    Givet beslutsrätten
    Exempel:
      | dag        | beslut             | beslutsfattare | brådskande | delegerat till | överklagbart | utfall        |
      | 2026-03-02 | ekonomiskt_bistand | automat        | nej        | automat        | ja           | uppfyllt      |
      | 2026-03-02 | ekonomiskt_bistand | automat        | nej        |                | ja           | inte uppfyllt |
      | 2026-03-02 | ekonomiskt_bistand | automat        | nej        | automat        | nej          | inte uppfyllt |
      | 2026-03-02 | vard_i_familjehem  | automat        | nej        | automat        | ja           | inte uppfyllt |
