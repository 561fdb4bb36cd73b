# språk: sv
Egenskap: SFS 2025:400 17 kap. 4 §

  Scenario: Placerade barns akter överlämnas när de annars skulle gallras
    Givet gallringen
    Exempel:
      | dag        | akt                | handling  | sista      | uppgifter upphörde | född       | kommun | beslut                  | från       |
      | 2026-11-28 | enskild_verksamhet | placering | 2024-11-28 | 2024-01-28         | 2010-03-04 | 9900   | överlämnas till nämnden | 2026-11-28 |
      | 2026-11-27 | enskild_verksamhet | placering | 2024-11-28 | 2024-01-28         | 2010-03-04 | 9900   | väntar                  | 2026-11-28 |
