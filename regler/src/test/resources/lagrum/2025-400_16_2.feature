# språk: sv
Egenskap: SFS 2025:400 16 kap. 2 §

  Scenario: Faderskap, adoption och placerade barn gallras aldrig
    Givet gallringen
    Exempel:
      | dag        | akt         | handling  | sista      | uppgifter upphörde | född       | kommun | beslut  |
      | 2026-11-28 | socialnamnd | faderskap | 1999-01-10 | 1999-01-10         | 1990-03-04 | 9900   | bevaras |
      | 2026-11-28 | socialnamnd | adoption  | 1999-01-10 | 1999-01-10         | 1990-03-04 | 9900   | bevaras |
      | 2026-11-28 | socialnamnd | placering | 1999-01-10 | 1999-01-10         | 1990-03-04 | 9900   | bevaras |
      | 2026-11-28 | socialnamnd | placering | 1999-01-10 |                    |            | 9900   | bevaras |
