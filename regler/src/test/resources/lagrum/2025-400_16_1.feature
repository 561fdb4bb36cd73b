# språk: sv
Egenskap: SFS 2025:400 16 kap. 1 §

  Scenario: Fem år efter sista anteckningen och efter att förhållandena upphörde, klart året därpå
    Givet gallringen
    Exempel:
      | dag        | akt         | handling  | sista      | uppgifter upphörde | född       | kommun | beslut  | från       | senast     |
      | 2026-11-28 | socialnamnd | ovrigt    | 2021-11-28 | 2021-01-10         | 1990-03-04 | 9900   | gallras | 2026-11-28 | 2027-12-31 |
      | 2026-11-27 | socialnamnd | ovrigt    | 2021-11-28 | 2021-01-10         | 1990-03-04 | 9900   | väntar  | 2026-11-28 | 2027-12-31 |
      | 2026-11-28 | socialnamnd | ovrigt    | 2021-01-10 | 2021-11-28         | 1990-03-04 | 9900   | gallras | 2026-11-28 | 2027-12-31 |
      | 2026-11-28 | socialnamnd | ovrigt    | 2020-02-29 | 2019-05-01         | 1990-03-04 | 9900   | gallras | 2025-02-28 | 2026-12-31 |
      | 2026-11-28 | socialnamnd | ej_inledd | 2021-11-20 | 2021-11-20         | 2015-03-04 | 9900   | gallras | 2026-11-20 | 2027-12-31 |

  Scenario: Så länge förhållandena pågår, eller ingen vet, gallras inget
    Givet gallringen
    Exempel:
      | dag        | akt         | handling | sista      | uppgifter upphörde | född       | kommun | beslut           |
      | 2026-11-28 | socialnamnd | ovrigt   | 2015-01-10 | pågår              | 1990-03-04 | 9900   | kräver bedömning |
      | 2026-11-28 | socialnamnd | ovrigt   | 2015-01-10 |                    | 1990-03-04 | 9900   | kräver bedömning |

  Scenario: Ett hinder håller kvar handlingarna
    Givet gallringen
    Exempel:
      | dag        | akt         | handling | sista      | uppgifter upphörde | född       | kommun | hinder       | beslut | från       |
      | 2026-11-28 | socialnamnd | ovrigt   | 2015-01-10 | 2015-01-10         | 1990-03-04 | 9900   | öppet ärende | väntar | 2020-01-10 |
