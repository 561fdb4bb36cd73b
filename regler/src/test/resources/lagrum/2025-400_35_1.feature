# språk: sv
Egenskap: SFS 2025:400 35 kap. 1 §

  Scenario: Det lagen räknar upp får överklagas
    Givet överklagandet
    Exempel:
      | dag        | beslut                   | väg                        | utfall   |
      | 2026-03-02 | bistand                  | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | ekonomiskt_bistand       | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | forbud_andras_barn       | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | vard_i_familjehem        | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | adoptionsmedgivande      | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | vagrat_adoptionssamtycke | allmän förvaltningsdomstol | uppfyllt |
      | 2026-03-02 | avgift                   | allmän förvaltningsdomstol | uppfyllt |

  Scenario: Att medgivandet återkallas får överklagas, men inte kontrollen
    Givet överklagandet
    Exempel:
      | dag        | beslut                         | väg                        | utfall           |
      | 2026-03-02 | aterkallat_adoptionsmedgivande | allmän förvaltningsdomstol | kräver bedömning |
