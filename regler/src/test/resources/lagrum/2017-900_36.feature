# språk: sv
Egenskap: SFS 2017:900 36 §

  Scenario: Bara uppenbara förbiseenden rättas
    Givet rättelsen
    Exempel:
      | uppenbart | ändrar utgången | utfall        |
      | ja        | nej             | uppfyllt      |
      | ja        | ja              | inte uppfyllt |
      | nej       | nej             | inte uppfyllt |
