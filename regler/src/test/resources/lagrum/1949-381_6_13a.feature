# språk: sv
Egenskap: SFS 1949:381 6 kap. 13 a §

  Scenario: När den ena nekar får nämnden eller dess utskott besluta
    Givet samtycket
    Exempel:
      | dag        | barn fött  | insats                    | barnet          | vårdnadshavare               | lämpligt | utfall           |
      | 2026-03-02 | 2018-03-02 | behandling_i_oppna_former | inte_tillfragad | samtycker, motsatter_sig     |          | kräver bedömning |
      | 2026-03-02 | 2018-03-02 | kontaktperson             | inte_tillfragad | motsatter_sig, samtycker     |          | kräver bedömning |
      | 2026-03-02 | 2018-03-02 | behandling_i_oppna_former | inte_tillfragad | motsatter_sig, motsatter_sig |          | inte uppfyllt    |
      | 2026-03-02 | 2018-03-02 | annan_oppen               | inte_tillfragad | samtycker, motsatter_sig     |          | inte uppfyllt    |
      | 2026-03-02 | 2018-03-02 | familjehem                | inte_tillfragad | samtycker, motsatter_sig     |          | inte uppfyllt    |

  Scenario: Den vårdnadshavare som beslutet går emot får överklaga
    Givet överklagandet
    Exempel:
      | dag        | beslut                          | väg                        | utfall   |
      | 2026-03-02 | insats_utan_ena_vardnadshavaren | allmän förvaltningsdomstol | uppfyllt |
