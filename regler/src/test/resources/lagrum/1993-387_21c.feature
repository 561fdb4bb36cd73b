# språk: sv
Egenskap: SFS 1993:387 21 c §

  Scenario: Fem år efter sista anteckningen, klart året därpå
    Givet gallringen
    Exempel:
      | dag        | akt | handling | sista      | uppgifter upphörde | född       | kommun | beslut           | från       | senast     |
      | 2026-11-28 | lss | ovrigt   | 2021-11-28 | 2020-11-28         | 1990-03-04 | 9900   | gallras          | 2026-11-28 | 2027-12-31 |
      | 2026-11-28 | lss | ovrigt   | 2021-11-29 | 2020-11-28         | 1990-03-04 | 9900   | väntar           | 2026-11-29 | 2027-12-31 |
      | 2026-11-28 | lss | ovrigt   | 2015-11-29 | 2022-01-01         | 1990-03-04 | 9900   | väntar           | 2027-01-01 | 2028-12-31 |
      | 2026-11-28 | lss | ovrigt   | 2015-11-29 | pågår              | 1990-03-04 | 9900   | kräver bedömning |            |            |
