# språk: sv
Egenskap: SFS 1990:52 41 §

  Scenario: Det lagen räknar upp får överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut                       | väg                        | utfall   |
      | 2026-03-02 | lvu_umgange                  | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | lvu_upphorande               | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | lvu_forebyggande             | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | lvu_umgange_flyttningsforbud | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | lvu_undantag_utreseforbud    | allmän förvaltningsdomstol | uppfyllt |

  Scenario: Ibland beror det på vad som beslutades
    Givet överklagandet
    Exempel:
      | dag        | beslut                        | väg                        | utfall           |
      | 2026-03-02 | lvu_vardens_innehall          | allmän förvaltningsdomstol | kräver bedömning |
      | 2026-03-02 | lvu_overvagande               | allmän förvaltningsdomstol | kräver bedömning |
      | 2026-03-02 | lvu_provning_flyttningsforbud | allmän förvaltningsdomstol | kräver bedömning |
      | 2026-03-02 | lvu_utreseforbud              | allmän förvaltningsdomstol | kräver bedömning |

  Scenario: Andra beslut får inte överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut               | väg                 | utfall   |
      | 2026-03-02 | lvu_ansokan          | får inte överklagas | uppfyllt |
      | 2026-03-02 | lvu_omhandertagande  | får inte överklagas | uppfyllt |
      | 2026-03-02 | lvu_flyttningsforbud | får inte överklagas | uppfyllt |
      | 2026-03-02 | lvu_polishjalp       | får inte överklagas | uppfyllt |
