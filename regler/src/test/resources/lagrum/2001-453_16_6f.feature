# språk: sv
Egenskap: SFS 2001:453 16 kap. 6 f §

  Scenario: Beslut som inte har verkställts rapporteras efter
    Givet fristen ej_verkstallt
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-04-01 | 2023-04-01 |
      | 2023-01-07 | 2023-04-07 | 2023-04-07 |
      | 2024-02-29 | 2024-05-29 | 2024-05-29 |
      | 2024-08-31 | 2024-11-30 | 2024-11-30 |
      | 2025-06-30 | 2025-09-30 | 2025-09-30 |

  Scenario: Avbruten verkställighet rapporteras efter
    Givet fristen ej_verkstallt_avbrott
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-04-01 | 2023-04-01 |
      | 2023-01-07 | 2023-04-07 | 2023-04-07 |
      | 2024-02-29 | 2024-05-29 | 2024-05-29 |
      | 2024-08-31 | 2024-11-30 | 2024-11-30 |
      | 2025-06-30 | 2025-09-30 | 2025-09-30 |

  Scenario: Kvartalsrapport om ej verkställda beslut
    Givet fristen kvartalsrapport
    Exempel:
      | start      | slut       | senast     |
      | 2023-01-01 | 2023-04-30 | 2023-04-30 |
      | 2024-02-15 | 2024-04-30 | 2024-04-30 |
      | 2024-02-29 | 2024-04-30 | 2024-04-30 |
      | 2024-05-15 | 2024-08-31 | 2024-08-31 |
      | 2024-08-15 | 2024-10-31 | 2024-10-31 |
      | 2024-08-31 | 2024-10-31 | 2024-10-31 |
      | 2024-11-15 | 2025-01-31 | 2025-01-31 |
      | 2025-06-30 | 2025-08-31 | 2025-08-31 |
