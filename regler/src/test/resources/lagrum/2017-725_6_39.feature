# språk: sv
Egenskap: SFS 2017:725 6 kap. 39 §

  Scenario: Ordföranden beslutar det brådskande om nämnden har uppdragit det
    Givet beslutsrätten
    Exempel:
      | dag        | beslut  | beslutsfattare | brådskande | delegerat till | utfall           | anmäls |
      | 2026-03-02 | bistand | ordforande     | ja         | ordforande     | uppfyllt         | ja     |
      | 2026-03-02 | bistand | ordforande     | ja         |                | kräver bedömning | ja     |
