-- The tree of units. A unit is its key; all else about it holds for a time and may be corrected.
CREATE TABLE enhet (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  nyckel      text NOT NULL CHECK (nyckel ~ '^[a-z0-9][a-z0-9._-]*$'),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, nyckel)
);
SELECT skydda('enhet', 'SELECT, INSERT');

CREATE TABLE enhetsversion (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  enhet       uuid NOT NULL,
  namn        text NOT NULL CHECK (namn <> ''),
  niva        text NOT NULL CHECK (niva IN ('NAMND', 'FORVALTNING', 'VERKSAMHETSOMRADE', 'ENHET')),
  overordnad  uuid CHECK (overordnad <> enhet),
  -- Codes and branches: 741010, 74*.
  ansvar      text[] NOT NULL
                CHECK (array_to_string(ansvar || '{*}', ',', ',') ~ '^(([^*,]+|[^*,]*\*),)*\*$'),
  vardkommun  text CHECK (vardkommun ~ '^[0-9]{4}$' AND vardkommun <> kommun),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  -- The board is on top, and only the board; the order below it is tried when it is stated.
  CHECK ((niva = 'NAMND') = (overordnad IS NULL)),
  CHECK (vardkommun IS NULL OR niva = 'NAMND'),
  -- At any moment of record time a unit is one thing on any day.
  EXCLUDE USING gist (kommun WITH =, enhet WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX enhetsversion_gallande ON enhetsversion (kommun, ersatt, fran, till);
CREATE INDEX enhetsversion_overordnad ON enhetsversion (kommun, overordnad);
SELECT skydda('enhetsversion', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON enhetsversion TO ${app_roll};

-- What followed what. The shares of one unit on one day add up to 1, tried when they are stated.
CREATE TABLE succession (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  fran        uuid NOT NULL,
  till        uuid NOT NULL,
  datum       date NOT NULL,
  andel       numeric NOT NULL CHECK (andel > 0 AND andel <= 1),
  slag        text NOT NULL CHECK (slag IN ('FLYTT', 'DELNING', 'SAMMANSLAGNING')),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, fran WITH =, till WITH =, datum WITH =,
                      tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX succession_gallande ON succession (kommun, ersatt, datum);
CREATE INDEX succession_till ON succession (kommun, till);
SELECT skydda('succession', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON succession TO ${app_roll};

-- Which codes of the national accounts (RS) a code is reported as, each year by itself.
CREATE TABLE rs_mappning (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  del         text NOT NULL CHECK (del IN ('ANSVAR', 'VERKSAMHET')),
  kod         text NOT NULL CHECK (kod <> ''),
  ar          integer NOT NULL CHECK (ar BETWEEN 1990 AND 2200),
  rs_kod      text NOT NULL CHECK (rs_kod <> ''),
  andel       numeric NOT NULL CHECK (andel > 0 AND andel <= 1),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, del WITH =, kod WITH =, ar WITH =, rs_kod WITH =,
                      tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX rs_mappning_gallande ON rs_mappning (kommun, ersatt, ar);
SELECT skydda('rs_mappning', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON rs_mappning TO ${app_roll};
