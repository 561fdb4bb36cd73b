# språk: sv
Egenskap: SFS 2025:400 21 kap. 2 §

  Scenario: Utan behovsprövning krävs samtycke, eller femton år och att det är lämpligt
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats              | barnet    | vårdnadshavare  | lämpligt | utfall           |
      | 2026-03-02 | 2014-03-02 | utan_behovsprovning | samtycker | samtycker       |          | uppfyllt         |
      | 2026-03-02 | 2011-03-03 | utan_behovsprovning | samtycker | inte_tillfragad | ja       | inte uppfyllt    |
      | 2026-03-02 | 2011-03-02 | utan_behovsprovning | samtycker | inte_tillfragad | ja       | uppfyllt         |
      | 2026-03-02 | 2011-03-02 | utan_behovsprovning | samtycker | inte_tillfragad | nej      | inte uppfyllt    |
      | 2026-03-02 | 2011-03-02 | utan_behovsprovning | samtycker | inte_tillfragad |          | kräver bedömning |
