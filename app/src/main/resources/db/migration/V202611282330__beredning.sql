-- A report's way to publication. Every step, comment and answer is a row, and none is changed.

CREATE TABLE beredningssteg (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  mall        text NOT NULL,
  ar          integer NOT NULL,
  period      smallint NOT NULL CHECK (period BETWEEN 1 AND 13),
  nummer      integer NOT NULL CHECK (nummer > 0),
  overgang    text NOT NULL
              CHECK (overgang IN ('BEGAR_GRANSKNING', 'SKICKA_TILLBAKA', 'GODKANN', 'PUBLICERA')),
  vinkel      text NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  skal        text NOT NULL CHECK ((skal <> '') = (overgang = 'SKICKA_TILLBAKA')),
  aktor       text NOT NULL,
  namn        text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, mall, ar, period, nummer)
);
SELECT skydda('beredningssteg', 'SELECT, INSERT');

-- plats is empty for the whole report, else section, section/row or section/row/column.
CREATE TABLE granskningskommentar (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  mall        text NOT NULL,
  ar          integer NOT NULL,
  period      smallint NOT NULL CHECK (period BETWEEN 1 AND 13),
  plats       text NOT NULL,
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  namn        text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX granskningskommentar_rapport
  ON granskningskommentar (kommun, mall, ar, period, id);
SELECT skydda('granskningskommentar', 'SELECT, INSERT');

CREATE TABLE granskningssvar (
  kommun      text NOT NULL,
  kommentar   uuid NOT NULL,
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  namn        text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, kommentar)
);
SELECT skydda('granskningssvar', 'SELECT, INSERT');
