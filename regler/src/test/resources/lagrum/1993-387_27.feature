# språk: sv
Egenskap: SFS 1993:387 27 §

  Scenario: Beslut om insatser får överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut     | väg                        | utfall   |
      | 2026-03-02 | lss_insats | allmän förvaltningsdomstol | uppfyllt |
