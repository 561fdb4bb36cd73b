# språk: sv
Egenskap: SFS 2025:400 22 kap. 5 §

  Scenario: Nekar den andra vårdnadshavaren prövas saken enligt lagen om placering av barn i skyddat boende
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats         | barnet          | vårdnadshavare           | lämpligt | utfall        |
      | 2026-03-02 | 2020-03-02 | skyddat_boende | inte_tillfragad | samtycker, samtycker     |          | uppfyllt      |
      | 2026-03-02 | 2020-03-02 | skyddat_boende | inte_tillfragad | samtycker, motsatter_sig |          | inte uppfyllt |
