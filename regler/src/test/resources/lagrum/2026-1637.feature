# språk: sv
Egenskap: SFS 2026:1637

  Scenario: Särskild plan utan samtycke
    Givet fristen sarskild_plan
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-02 | 2027-07-02 | 2027-07-02 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-06-24 | 2027-12-24 | 2027-12-24 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |

  Scenario: Prövning av särskild plan
    Givet fristen sarskild_plan_provning
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-02 | 2027-07-02 | 2027-07-02 |
      | 2027-05-14 | 2027-11-14 | 2027-11-14 |
      | 2027-06-24 | 2027-12-24 | 2027-12-24 |
      | 2027-08-31 | 2028-02-29 | 2028-02-29 |

  Scenario: Prövning av särskild plan, när frågan har prövats förut
    Givet fristen sarskild_plan_provning
    Exempel:
      | start      | senast prövad | slut       | senast     |
      | 2027-01-02 | 2027-08-02    | 2028-02-02 | 2028-02-02 |

  Scenario: Elektronisk övervakning
    Givet fristen elektronisk_overvakning
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-02 | 2027-04-02 | 2027-04-02 |
      | 2027-02-06 | 2027-05-06 | 2027-05-06 |
      | 2027-05-14 | 2027-08-14 | 2027-08-14 |
      | 2027-08-31 | 2027-11-30 | 2027-11-30 |
