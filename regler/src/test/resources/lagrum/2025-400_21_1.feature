# språk: sv
Egenskap: SFS 2025:400 21 kap. 1 §

  Scenario: Under tolv år krävs vårdnadshavarnas samtycke
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats      | barnet        | vårdnadshavare             | lämpligt | utfall        |
      | 2026-03-02 | 2014-03-03 | annan_oppen | samtycker     | samtycker, samtycker       |          | uppfyllt      |
      | 2026-03-02 | 2014-03-03 | annan_oppen | motsatter_sig | samtycker                  |          | uppfyllt      |
      | 2026-03-02 | 2014-03-03 | annan_oppen | samtycker     | motsatter_sig              | ja       | inte uppfyllt |
      | 2026-03-02 | 2014-03-03 | annan_oppen | samtycker     | samtycker, inte_tillfragad | ja       | inte uppfyllt |

  Scenario: Från tolv år räcker barnets samtycke om det är lämpligt
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats      | barnet          | vårdnadshavare | lämpligt | utfall           |
      | 2026-03-02 | 2014-03-02 | annan_oppen | samtycker       | motsatter_sig  | ja       | uppfyllt         |
      | 2026-03-02 | 2014-03-02 | annan_oppen | samtycker       | motsatter_sig  | nej      | inte uppfyllt    |
      | 2026-03-02 | 2014-03-02 | annan_oppen | samtycker       | motsatter_sig  |          | kräver bedömning |
      | 2026-03-02 | 2014-03-02 | annan_oppen | begar           | motsatter_sig  | ja       | inte uppfyllt    |
      | 2026-03-02 | 2014-03-02 | annan_oppen | inte_tillfragad | motsatter_sig  | ja       | inte uppfyllt    |

  Scenario: Från femton år räcker också barnets begäran
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats      | barnet        | vårdnadshavare       | lämpligt | utfall           |
      | 2026-03-02 | 2011-03-02 | annan_oppen | begar         | motsatter_sig        | ja       | uppfyllt         |
      | 2026-03-02 | 2011-03-02 | annan_oppen | samtycker     | inte_tillfragad      | ja       | uppfyllt         |
      | 2026-03-02 | 2011-03-02 | annan_oppen | begar         | motsatter_sig        |          | kräver bedömning |
      | 2026-03-02 | 2011-03-02 | annan_oppen | motsatter_sig | samtycker, samtycker | ja       | kräver bedömning |
      | 2026-03-02 | 2011-03-03 | annan_oppen | motsatter_sig | samtycker, samtycker | ja       | uppfyllt         |

  Scenario: Vård och boende utanför hemmet kräver alltid vårdnadshavarnas samtycke
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats                   | barnet        | vårdnadshavare           | lämpligt | utfall           |
      | 2026-03-02 | 2010-03-02 | familjehem               | begar         | samtycker, samtycker     |          | uppfyllt         |
      | 2026-03-02 | 2010-03-02 | familjehem               | begar         | samtycker, motsatter_sig | ja       | inte uppfyllt    |
      | 2026-03-02 | 2010-03-02 | jourhem                  | begar         | motsatter_sig            | ja       | inte uppfyllt    |
      | 2026-03-02 | 2010-03-02 | stodboende               | begar         | inte_tillfragad          | ja       | inte uppfyllt    |
      | 2026-03-02 | 2010-03-02 | hvb                      | samtycker     | motsatter_sig            | ja       | inte uppfyllt    |
      | 2026-03-02 | 2010-03-02 | bostad_med_sarskilt_stod | samtycker     | motsatter_sig            | ja       | inte uppfyllt    |
      | 2026-03-02 | 2011-03-02 | hvb                      | motsatter_sig | samtycker                |          | kräver bedömning |
      | 2026-03-02 | 2011-03-03 | hvb                      | motsatter_sig | samtycker                |          | uppfyllt         |
