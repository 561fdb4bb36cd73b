# språk: sv
Egenskap: SFS 2017:725 6 kap. 37 §

  Scenario: Delegationsordningen avgör
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                     | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | bistand                    | anstalld       | nej        | anstalld       | uppfyllt      |
      | 2026-03-02 | bistand                    | anstalld       | nej        | utskott        | inte uppfyllt |
      | 2026-03-02 | forlanga_utredning         | anstalld       | nej        | anstalld       | uppfyllt      |
      | 2026-03-02 | forlanga_forhandsbedomning | anstalld       | nej        | anstalld       | uppfyllt      |
      | 2026-03-02 | bistand                    | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | bistand                    | ordforande     | nej        | ordforande     | uppfyllt      |
      | 2026-03-02 | bistand                    | anstalld       | nej        |                | inte uppfyllt |
