# språk: sv
Egenskap: SFS 1988:870 44 §

  Scenario: Ett omhändertagande får inte överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut              | väg                 | utfall   |
      | 2026-03-02 | lvm_omhandertagande | får inte överklagas | uppfyllt |
