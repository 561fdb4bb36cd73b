# språk: sv
Egenskap: SFS 2017:725 9 kap. 37 §

  Scenario: Anställd i en annan kommun, inom det som får delegeras
    Givet beslutsrätten
    Exempel:
      | dag        | beslut           | beslutsfattare          | brådskande | delegerat till          | utfall        |
      | 2026-03-02 | inleda_utredning | anstalld_i_annan_kommun | nej        | anstalld_i_annan_kommun | uppfyllt      |
      | 2026-03-02 | inleda_utredning | anstalld_i_annan_kommun | nej        | anstalld                | inte uppfyllt |
      | 2026-03-02 | vard_i_jourhem   | anstalld_i_annan_kommun | nej        | anstalld_i_annan_kommun | inte uppfyllt |
