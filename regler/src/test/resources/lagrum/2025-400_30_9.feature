# språk: sv
Egenskap: SFS 2025:400 30 kap. 9 §

  Scenario: Lägst utskott
    Givet beslutsrätten
    Exempel:
      | dag        | beslut              | beslutsfattare | brådskande | delegerat till | utfall        |
      | 2026-03-02 | lvm_ansokan         | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvm_ansokan         | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvm_ansokan         | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvm_ansokan         | anstalld       | nej        | anstalld       | inte uppfyllt |
      | 2026-03-02 | lvm_omhandertagande | namnd          | nej        |                | uppfyllt      |
      | 2026-03-02 | lvm_omhandertagande | utskott        | nej        | utskott        | uppfyllt      |
      | 2026-03-02 | lvm_omhandertagande | utskott        | nej        |                | inte uppfyllt |
      | 2026-03-02 | lvm_omhandertagande | anstalld       | nej        | anstalld       | inte uppfyllt |
