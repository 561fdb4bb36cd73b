# språk: sv
Egenskap: SFS 2025:400 16 kap. 2 a §

  Scenario: Utredning om barn bevaras tills barnet är trettio år
    Givet gallringen
    Exempel:
      | dag        | akt         | handling      | sista      | uppgifter upphörde | född       | barn fött  | avslutad   | kommun | beslut  | från       | senast     |
      | 2026-11-28 | socialnamnd | barnutredning | 2026-02-03 | 2026-02-03         | 2012-05-07 | 2012-05-07 | 2026-02-03 | 9900   | väntar  | 2042-05-07 | 2043-12-31 |
      | 2026-11-28 | socialnamnd | barnutredning | 2020-02-03 | 2020-02-03         | 1996-11-28 | 1996-11-28 | 2026-01-15 | 9900   | gallras | 2026-11-28 | 2027-12-31 |
      | 2026-11-28 | socialnamnd | barnutredning | 2020-02-03 | 2020-02-03         | 1996-11-29 | 1996-11-29 | 2026-01-15 | 9900   | väntar  | 2026-11-29 | 2027-12-31 |
      | 2042-06-01 | socialnamnd | barnutredning | 2040-02-03 | 2040-02-03         | 2012-05-07 | 2012-05-07 | 2040-02-03 | 9900   | väntar  | 2045-02-03 | 2046-12-31 |

  Scenario: Det som avslutades före paragrafen följer de fem åren
    Givet gallringen
    Exempel:
      | dag        | akt         | handling      | sista      | uppgifter upphörde | född       | barn fött  | avslutad   | kommun | beslut  | från       |
      | 2026-11-28 | socialnamnd | barnutredning | 2020-02-03 | 2020-02-03         | 2012-05-07 | 2012-05-07 | 2026-01-14 | 9900   | gallras | 2025-02-03 |

  Scenario: Den som inte vet när ärendet avslutades eller när barnet föddes får fråga
    Givet gallringen
    Exempel:
      | dag        | akt         | handling      | sista      | uppgifter upphörde | född       | barn fött  | avslutad   | kommun | beslut           |
      | 2026-11-28 | socialnamnd | barnutredning | 2020-02-03 | 2020-02-03         | 2012-05-07 | 2012-05-07 |            | 9900   | kräver bedömning |
      | 2026-11-28 | socialnamnd | barnutredning | 2026-02-03 | 2026-02-03         | 2012-05-07 |            | 2026-02-03 | 9900   | kräver bedömning |

  Scenario: En anmälan som inte ledde till utredning bevaras inte längre
    Givet gallringen
    Exempel:
      | dag        | akt         | handling  | sista      | uppgifter upphörde | född       | barn fött  | avslutad   | kommun | beslut  | från       |
      | 2031-02-03 | socialnamnd | ej_inledd | 2026-02-03 | 2026-02-03         | 2012-05-07 | 2012-05-07 | 2026-02-03 | 9900   | gallras | 2031-02-03 |
