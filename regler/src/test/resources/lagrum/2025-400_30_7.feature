# språk: sv
Egenskap: SFS 2025:400 30 kap. 7 §

  Scenario: Lägst utskott
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                           | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | lvu_ansokan                      | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_ansokan                      | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_ansokan                      | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_ansokan                      | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_omhandertagande              | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_omhandertagande              | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_omhandertagande              | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_omhandertagande              | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_omhandertagande_utland       | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_omhandertagande_utland       | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_omhandertagande_utland       | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_omhandertagande_utland       | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_fortsatt_omhandertagande     | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_fortsatt_omhandertagande     | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_fortsatt_omhandertagande     | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_fortsatt_omhandertagande     | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_vardens_innehall             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_vardens_innehall             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_vardens_innehall             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_vardens_innehall             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande                  | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_overvagande                  | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_overvagande                  | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande                  | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande_flyttningsforbud | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_overvagande_flyttningsforbud | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_overvagande_flyttningsforbud | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande_flyttningsforbud | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande_vardnad          | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_overvagande_vardnad          | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_overvagande_vardnad          | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_overvagande_vardnad          | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_umgange                      | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_umgange                      | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_umgange                      | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_umgange                      | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_upphorande                   | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_upphorande                   | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_upphorande                   | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_upphorande                   | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_forebyggande                 | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_forebyggande                 | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_forebyggande                 | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_forebyggande                 | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_flyttningsforbud             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_flyttningsforbud             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_flyttningsforbud             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_flyttningsforbud             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_tillfalligt_flyttningsforbud | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_tillfalligt_flyttningsforbud | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_tillfalligt_flyttningsforbud | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_tillfalligt_flyttningsforbud | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_provning_flyttningsforbud    | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_provning_flyttningsforbud    | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_provning_flyttningsforbud    | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_provning_flyttningsforbud    | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_umgange_flyttningsforbud     | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_umgange_flyttningsforbud     | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_umgange_flyttningsforbud     | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_umgange_flyttningsforbud     | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_utreseforbud                 | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_utreseforbud                 | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_utreseforbud                 | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_utreseforbud                 | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_tillfalligt_utreseforbud     | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_tillfalligt_utreseforbud     | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_tillfalligt_utreseforbud     | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_tillfalligt_utreseforbud     | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_undantag_utreseforbud        | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_undantag_utreseforbud        | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_undantag_utreseforbud        | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_undantag_utreseforbud        | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_provtagning                  | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_provtagning                  | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_provtagning                  | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_provtagning                  | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvu_polishjalp                   | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvu_polishjalp                   | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvu_polishjalp                   | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvu_polishjalp                   | anstalld       | nej        | anstalld       | inte uppfyllt |

  Scenario: Ordföranden får inte ta det som lagen inte ger
    Givet beslutsrätten
    Exempel:
      | dag        | beslut           | beslutsfattare | brådskande | delegerat till | utfall        | anmäls |
      | 2026-03-02 | lvu_forebyggande | ordforande     | ja         |                | inte uppfyllt | ja     |
      | 2026-03-02 | lvu_forebyggande | ordforande     | nej        |                | inte uppfyllt | nej    |
      | 2026-03-02 | lvu_umgange      | ordforande     | ja         |                | inte uppfyllt | ja     |
      | 2026-03-02 | lvu_umgange      | ordforande     | nej        |                | inte uppfyllt | nej    |
