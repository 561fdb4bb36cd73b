# språk: sv
Egenskap: SFS 2025:400 30 kap. 8 §

  Scenario: Lägst utskott
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                                 | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | skyddat_boende_ansokan                 | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_ansokan                 | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_ansokan                 | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_ansokan                 | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_omedelbart              | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_omedelbart              | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_omedelbart              | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_omedelbart              | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_innehall                | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_innehall                | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_innehall                | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_innehall                | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_overvagande             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_overvagande             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_overvagande             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_overvagande             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_vistelseort             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_vistelseort             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_vistelseort             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_vistelseort             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_overvagande_vistelseort | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_overvagande_vistelseort | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_overvagande_vistelseort | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_overvagande_vistelseort | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_upphorande              | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_upphorande              | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_upphorande              | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_upphorande              | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_polishjalp              | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | skyddat_boende_polishjalp              | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | skyddat_boende_polishjalp              | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | skyddat_boende_polishjalp              | anstalld       | nej        | anstalld       | inte uppfyllt |
