# språk: sv
Egenskap: SFS 2017:900 25 §

  Scenario: Parten får ta del av materialet och svara inom en bestämd tid
    Givet kommunikationen
    Exempel:
      | dag        | sänt       | svar senast | svarat | undantag | utfall        |
      | 2026-03-02 |            |             | nej    |          | inte uppfyllt |
      | 2026-03-02 | 2026-03-03 | 2026-03-17  | nej    |          | inte uppfyllt |
      | 2026-03-02 | 2026-02-16 | 2026-03-02  | nej    |          | inte uppfyllt |
      | 2026-03-02 | 2026-02-15 | 2026-03-01  | nej    |          | uppfyllt      |
      | 2026-03-02 | 2026-02-16 | 2026-03-02  | ja     |          | uppfyllt      |
      | 2026-03-02 | 2026-03-02 | 2026-03-16  | ja     |          | uppfyllt      |

  Scenario: Undantagen bedöms
    Givet kommunikationen
    Exempel:
      | dag        | sänt | svar senast | svarat | undantag             | utfall           |
      | 2026-03-02 |      |             | nej    | uppenbart_obehovligt | kräver bedömning |
      | 2026-03-02 |      |             | nej    | forsvarar            | kräver bedömning |
      | 2026-03-02 |      |             | nej    | omedelbart           | kräver bedömning |
