# språk: sv
Egenskap: SFS 2025:400 30 kap. 11 §

  Scenario: Bara nämnden
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                    | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | forbud_andras_barn        | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | forbud_andras_barn        | utskott        | nej        | utskott        | inte uppfyllt |
      | 2026-03-02 | barnbidrag_till_annan     | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | underhallsstod_till_annan | ordforande     | nej        | ordforande     | inte uppfyllt |
