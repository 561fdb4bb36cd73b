# språk: sv
Egenskap: SFS 2026:1651

  Scenario: Kallelse till allvarssamtal
    Givet fristen allvarssamtal_kallelse
    Exempel:
      | start      | klockslag | slut       | senast     | sista stund      |
      | 2027-01-02 | 14:30     | 2027-01-03 | 2027-01-03 | 2027-01-03T14:30 |
      | 2027-01-05 | 14:30     | 2027-01-06 | 2027-01-06 | 2027-01-06T14:30 |
      | 2027-05-14 | 14:30     | 2027-05-15 | 2027-05-15 | 2027-05-15T14:30 |
      | 2027-08-31 | 14:30     | 2027-09-01 | 2027-09-01 | 2027-09-01T14:30 |

  Scenario: Allvarssamtal hålls
    Givet fristen allvarssamtal
    Exempel:
      | start      | slut       | senast     |
      | 2027-01-02 | 2027-01-16 | 2027-01-18 |
      | 2027-03-12 | 2027-03-26 | 2027-03-30 |
      | 2027-05-14 | 2027-05-28 | 2027-05-28 |
      | 2027-08-31 | 2027-09-14 | 2027-09-14 |
