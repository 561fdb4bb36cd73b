# språk: sv
Egenskap: SFS 1993:387 21 d §

  Scenario: Forskningens urval bevaras
    Givet gallringen
    Exempel:
      | dag        | akt | handling | sista      | uppgifter upphörde | född       | kommun | beslut           |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2280   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2262   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 0580   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 0980   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 1480   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 1481   | gallras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-04 | 2361   | gallras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-05 | 9900   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-15 | 9900   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-25 | 9900   | bevaras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         | 1990-03-26 | 9900   | gallras          |
      | 2026-11-28 | lss | ovrigt   | 2015-02-03 | 2015-02-03         |            | 9900   | kräver bedömning |

  Scenario: Barns boende gallras aldrig
    Givet gallringen
    Exempel:
      | dag        | akt | handling   | sista      | uppgifter upphörde | född       | kommun | beslut  |
      | 2026-11-28 | lss | barnboende | 1999-01-10 | 1999-01-10         | 1990-03-04 | 9900   | bevaras |
