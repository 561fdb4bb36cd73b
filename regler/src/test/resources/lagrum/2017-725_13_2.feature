# språk: sv
Egenskap: SFS 2017:725 13 kap. 2 §

  Scenario: Det som ingen annan lag ger en väg kan laglighetsprövas
    Givet överklagandet
    Exempel:
      | dag        | beslut             | väg                | utfall           |
      | 2026-03-02 | inleda_utredning   | laglighetsprövning | uppfyllt         |
      | 2026-03-02 | mal_och_inriktning | laglighetsprövning | uppfyllt         |
      | 2026-03-02 | avtal_om_vardnad   | laglighetsprövning | kräver bedömning |

  Scenario: Förberedande beslut kan inte överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut             | väg                 | utfall   |
      | 2026-03-02 | forlanga_utredning | får inte överklagas | uppfyllt |
      | 2026-03-02 | lvm_ansokan        | får inte överklagas | uppfyllt |
      | 2026-03-02 | talan_om_aterkrav  | får inte överklagas | uppfyllt |
