# språk: sv
Egenskap: SFS 2025:400 17 kap. 5 §

  Scenario: Forskningens urval överlämnas till nämnden
    Givet gallringen
    Exempel:
      | dag        | akt                | handling | sista      | uppgifter upphörde | född       | kommun | beslut                  |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2280   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2262   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 0580   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 0980   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 1480   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 1481   | gallras                 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2361   | gallras                 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-05 | 9900   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-15 | 9900   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-25 | 9900   | överlämnas till nämnden |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-26 | 9900   | gallras                 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2015-02-03 | 2015-02-03         |            | 9900   | kräver bedömning        |
