# språk: sv
Egenskap: SFS 2018:597 3 kap. 13 §

  Scenario: Till och med det sjunde året efter räkenskapsåret
    Givet gallringen
    Exempel:
      | dag        | akt       | handling | sista      | uppgifter upphörde | född | kommun | beslut      | från       |
      | 2026-12-31 | rakenskap | ovrigt   | 2019-12-31 |                    |      | 9900   | väntar      | 2027-01-01 |
      | 2027-01-01 | rakenskap | ovrigt   | 2019-12-31 |                    |      | 9900   | får gallras | 2027-01-01 |
