# språk: sv
Egenskap: SFS 1990:52 11 §

  Scenario: Ordföranden eller en utsedd ledamot när nämnden inte kan avvaktas; anmäls vid nästa sammanträde
    Givet beslutsrätten
    Exempel:
      | dag        | beslut               | beslutsfattare | brådskande | delegerat till | utfall        | anmäls |
      | 2026-03-02 | lvu_vardens_innehall | ordforande     | ja         |                | uppfyllt      | ja     |
      | 2026-03-02 | lvu_vardens_innehall | ordforande     | nej        |                | inte uppfyllt | nej    |
