# språk: sv
Egenskap: SFS 2024:79 9 kap. 1 §

  Scenario: Det lagen räknar upp får överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut                     | väg                        | utfall           |
      | 2026-03-02 | skyddat_boende_vistelseort | allmän förvaltningsdomstol | uppfyllt         |
      | 2026-03-02 | skyddat_boende_upphorande  | allmän förvaltningsdomstol | uppfyllt         |
      | 2026-03-02 | skyddat_boende_overvagande | allmän förvaltningsdomstol | kräver bedömning |

  Scenario: Andra beslut får inte överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut                    | väg                 | utfall   |
      | 2026-03-02 | skyddat_boende_ansokan    | får inte överklagas | uppfyllt |
      | 2026-03-02 | skyddat_boende_omedelbart | får inte överklagas | uppfyllt |
