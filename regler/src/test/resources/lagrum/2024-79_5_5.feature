# språk: sv
Egenskap: SFS 2024:79 5 kap. 5 §

  Scenario: Ordföranden eller en utsedd ledamot när nämnden inte kan avvaktas; anmäls vid nästa sammanträde
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                     | beslutsfattare | brådskande | delegerat till | utfall        | anmäls |
      | 2026-03-02 | skyddat_boende_vistelseort | ordforande     | ja         |                | uppfyllt      | ja     |
      | 2026-03-02 | skyddat_boende_vistelseort | ordforande     | nej        |                | inte uppfyllt | nej    |
