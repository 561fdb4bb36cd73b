# språk: sv
Egenskap: SFS 2025:400 30 kap. 10 §

  Scenario: Insats mot den ena vårdnadshavaren lägst utskott
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                          | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | insats_utan_ena_vardnadshavaren | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | insats_utan_ena_vardnadshavaren | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | insats_utan_ena_vardnadshavaren | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | insats_utan_ena_vardnadshavaren | anstalld       | nej        | anstalld       | inte uppfyllt |

  Scenario: Att lägga ner en faderskapsutredning bara nämnden
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                | beslutsfattare | brådskande | delegerat till | utfall           |
      | 2026-03-02 | faderskap_nedlaggning | namnd          | nej        |                | uppfyllt         |
      | 2026-03-02 | faderskap_nedlaggning | utskott        | nej        | utskott        | inte uppfyllt    |
      | 2026-03-02 | faderskap_nedlaggning | anstalld       | nej        | anstalld       | inte uppfyllt    |
      | 2026-03-02 | faderskap_nedlaggning | ordforande     | ja         |                | kräver bedömning |

  Scenario: Annat får delegeras
    Givet beslutsrätten
    Exempel:
      | dag        | beslut                | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | faderskap_godkannande | anstalld       | nej        | anstalld       | uppfyllt      |
      | 2026-03-02 | avtal_om_vardnad      | anstalld       | nej        |                | inte uppfyllt |
