# språk: sv
Egenskap: SFS 2026:1600

  Scenario: Vården påbörjas
    Givet fristen vard_paborjas
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-01 | 2027-01-29 | 2027-01-29 |
      | 2027-02-26 | 2027-03-26 | 2027-03-26 |
      | 2027-05-14 | 2027-06-11 | 2027-06-11 |
      | 2027-08-31 | 2027-09-28 | 2027-09-28 |

  Scenario: Vård på grund av hemmet upphör
    Givet fristen vard_for_hemmet_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2009-01-01 | 2027-01-01 | 2027-01-01 |

  Scenario: Vård på grund av eget beteende upphör
    Givet fristen vard_for_beteende_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2006-01-01 | 2027-01-01 | 2027-01-01 |

  Scenario: Vård på grund av eget beteende får beredas före
    Givet fristen vard_for_beteende_beredas
    Exempel:
      | start      | slut       | senast     |
      | 2007-01-01 | 2027-01-01 | 2027-01-01 |

  Scenario: Utreseförbud upphör
    Givet fristen utreseforbud_upphor
    Exempel:
      | start      | slut       | senast     |
      | 2009-01-01 | 2027-01-01 | 2027-01-01 |
