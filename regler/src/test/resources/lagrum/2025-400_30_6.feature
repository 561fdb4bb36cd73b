# språk: sv
Egenskap: SFS 2025:400 30 kap. 6 §

  Scenario: Lägst utskott
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                          | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | vard_i_familjehem               | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | vard_i_familjehem               | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | vard_i_familjehem               | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | vard_i_familjehem               | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | vard_i_jourhem                  | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | vard_i_jourhem                  | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | vard_i_jourhem                  | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | vard_i_jourhem                  | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | overvagande_av_vard             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | overvagande_av_vard             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | overvagande_av_vard             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | overvagande_av_vard             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | overvagande_av_vardnad          | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | overvagande_av_vardnad          | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | overvagande_av_vardnad          | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | overvagande_av_vardnad          | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | overvagande_av_flyttningsforbud | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | overvagande_av_flyttningsforbud | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | overvagande_av_flyttningsforbud | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | overvagande_av_flyttningsforbud | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | placering_fran_utlandet         | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | placering_fran_utlandet         | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | placering_fran_utlandet         | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | placering_fran_utlandet         | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | placering_utomlands             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | placering_utomlands             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | placering_utomlands             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | placering_utomlands             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | adoptionsmedgivande             | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | adoptionsmedgivande             | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | adoptionsmedgivande             | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | adoptionsmedgivande             | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | foraldrautbildning              | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | foraldrautbildning              | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | foraldrautbildning              | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | foraldrautbildning              | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | aterkallat_adoptionsmedgivande  | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | aterkallat_adoptionsmedgivande  | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | aterkallat_adoptionsmedgivande  | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | aterkallat_adoptionsmedgivande  | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | vagrat_adoptionssamtycke        | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | vagrat_adoptionssamtycke        | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | vagrat_adoptionssamtycke        | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | vagrat_adoptionssamtycke        | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | talan_om_aterkrav               | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | talan_om_aterkrav               | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | talan_om_aterkrav               | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | talan_om_aterkrav               | anstalld       | nej        | anstalld       | inte uppfyllt |

  Scenario: Ordföranden i brådskande fall är inte självklar
    Givet beslutsrätten
    Exempel:
      | dag        | beslut         | beslutsfattare | brådskande | delegerat till | utfall           | anmäls |
      | 2026-03-02 | vard_i_jourhem | ordforande     | ja         |                | kräver bedömning | ja     |
      | 2026-03-02 | vard_i_jourhem | ordforande     | nej        |                | inte uppfyllt    | nej    |
