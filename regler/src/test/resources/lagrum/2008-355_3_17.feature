# språk: sv
Egenskap: SFS 2008:355 3 kap. 17 §

  Scenario: Minst tio år efter den sista uppgiften; sedan får de gallras
    Givet gallringen
    Exempel:
      | dag        | akt     | handling | sista      | uppgifter upphörde | född       | kommun | beslut      | från       |
      | 2026-11-28 | journal | ovrigt   | 2016-11-28 |                    | 1990-03-04 | 9900   | får gallras | 2026-11-28 |
      | 2026-11-28 | journal | ovrigt   | 2016-11-29 |                    | 1990-03-04 | 9900   | väntar      | 2026-11-29 |
