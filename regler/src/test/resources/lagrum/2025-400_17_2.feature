# språk: sv
Egenskap: SFS 2025:400 17 kap. 2 §

  Scenario: Enskild verksamhet gallrar efter två år
    Givet gallringen
    Exempel:
      | dag        | akt                | handling | sista      | uppgifter upphörde | född       | kommun | beslut           | från       | senast     |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2024-11-28 | 2024-01-28         | 1990-03-04 | 9900   | gallras          | 2026-11-28 | 2027-12-31 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2024-11-29 | 2024-01-28         | 1990-03-04 | 9900   | väntar           | 2026-11-29 | 2027-12-31 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2020-11-29 | 2025-01-28         | 1990-03-04 | 9900   | väntar           | 2027-01-28 | 2028-12-31 |
      | 2026-11-28 | enskild_verksamhet | ovrigt   | 2020-11-29 |                    | 1990-03-04 | 9900   | kräver bedömning |            |            |
