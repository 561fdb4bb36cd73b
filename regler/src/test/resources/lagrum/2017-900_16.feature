# språk: sv
Egenskap: SFS 2017:900 16 §

  Scenario: Den som är jävig tar inte del
    Givet jävet
    Exempel:
      | jäv                   | saknar betydelse | utfall           |
      |                       | nej              | uppfyllt         |
      | part_eller_narstaende | nej              | inte uppfyllt    |
      | paverkas              | nej              | inte uppfyllt    |
      | stallforetradare      | nej              | inte uppfyllt    |
      | tidigare_stallning    | nej              | inte uppfyllt    |
      | annan_omstandighet    | nej              | inte uppfyllt    |
      | annan_omstandighet    | ja               | kräver bedömning |
