# språk: sv
Egenskap: SFS 2025:400 16 kap. 3 §

  Scenario: Avtal om vårdnad, boende eller umgänge bevaras tills barnet är arton år
    Givet gallringen
    Exempel:
      | dag        | akt         | handling | sista      | uppgifter upphörde | född       | barn fött  | kommun | beslut           | från       |
      | 2026-11-28 | socialnamnd | avtal    | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2012-05-07 | 9900   | väntar           | 2030-05-07 |
      | 2026-11-28 | socialnamnd | avtal    | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2008-11-28 | 9900   | gallras          | 2026-11-28 |
      | 2026-11-28 | socialnamnd | avtal    | 2025-02-03 | 2025-02-03         | 1990-03-04 | 2008-11-28 | 9900   | väntar           | 2030-02-03 |
      | 2026-11-28 | socialnamnd | avtal    | 2015-02-03 | 2015-02-03         | 1990-03-04 |            | 9900   | kräver bedömning |            |
