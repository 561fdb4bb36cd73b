-- Economy: files as they came, what was read from them, and which reading is in force for a period.
--
-- A file states the facts of one source for its periods. What was read is never changed: reading
-- again writes new rows beside the old, and kallperiod tells from when to when each reading was the
-- one in force. So an import of a million rows is put in force, replaced and undone by a few rows,
-- and every figure can be computed as of any moment.

CREATE TABLE kallfil (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namn        text NOT NULL CHECK (namn <> ''),
  storlek     bigint NOT NULL CHECK (storlek > 0),
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, sha256)
);
SELECT skydda('kallfil', 'SELECT, INSERT');

CREATE TABLE kallfilsdel (
  kommun   text NOT NULL,
  fil      uuid NOT NULL,
  nummer   integer NOT NULL CHECK (nummer >= 0),
  innehall bytea NOT NULL CHECK (octet_length(innehall) BETWEEN 1 AND 1048576),
  PRIMARY KEY (kommun, fil, nummer)
);
SELECT skydda('kallfilsdel', 'SELECT, INSERT');

-- The saved mapping: which column of a kind of file is what, with sign and unit.
CREATE TABLE importmappning (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namn        text NOT NULL CHECK (namn <> ''),
  innehall    jsonb NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX importmappning_gallande ON importmappning (kommun, namn)
  WHERE ersatt = 'infinity';
SELECT skydda('importmappning', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON importmappning TO ${app_roll};

CREATE TABLE inlasning (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  fil         uuid NOT NULL,
  filnamn     text NOT NULL CHECK (filnamn <> ''),
  mappning    uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('UTFALL', 'BUDGET', 'PROGNOS')),
  aktor       text NOT NULL,
  granskning  jsonb NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX inlasning_fil ON inlasning (kommun, fil);
CREATE INDEX inlasning_mappning ON inlasning (kommun, mappning);
SELECT skydda('inlasning', 'SELECT, INSERT');

-- Which reading is in force for one source and period. Period 0 is the opening balance, 1-12 the
-- months and 13 the closing period of an outcome; a budget or forecast version has period 0 alone
-- and its version's name as source.
CREATE TABLE kallperiod (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('UTFALL', 'BUDGET', 'PROGNOS')),
  kalla       text NOT NULL CHECK (kalla <> ''),
  ar          integer NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  period      smallint NOT NULL CHECK (period BETWEEN 0 AND 13),
  inlasning   uuid NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (slag = 'UTFALL' OR period = 0)
);
CREATE UNIQUE INDEX kallperiod_gallande ON kallperiod (kommun, slag, kalla, ar, period)
  WHERE ersatt = 'infinity';
CREATE INDEX kallperiod_ar ON kallperiod (kommun, slag, ar, period, ersatt);
CREATE INDEX kallperiod_inlasning ON kallperiod (kommun, inlasning);
SELECT skydda('kallperiod', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON kallperiod TO ${app_roll};

-- The ledger's rows as they came. text and leverantor may name clients or staff.
CREATE TABLE utfallsrad (
  kommun          text NOT NULL,
  id              uuid NOT NULL,
  inlasning       uuid NOT NULL,
  kalla           text NOT NULL,
  ar              integer NOT NULL,
  period          smallint NOT NULL CHECK (period BETWEEN 0 AND 13),
  rad             integer NOT NULL CHECK (rad > 0),
  bokforingsdatum date NOT NULL,
  verifikation    text NOT NULL,
  verifikationsrad text NOT NULL,
  ansvar          text NOT NULL,
  verksamhet      text NOT NULL,
  konto           text NOT NULL CHECK (konto <> ''),
  projekt         text NOT NULL,
  objekt          text NOT NULL,
  motpart         text NOT NULL,
  belopp          numeric(15, 2) NOT NULL,
  periodiserad    boolean NOT NULL,
  text            text NOT NULL,
  leverantor      text NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX utfallsrad_borrning ON utfallsrad (kommun, inlasning, ar, period, konto);
SELECT skydda('utfallsrad', 'SELECT, INSERT');

-- The same rows summed per code string and period, once, when they are read: what reports read.
CREATE TABLE utfallssumma (
  kommun     text NOT NULL,
  inlasning  uuid NOT NULL,
  kalla      text NOT NULL,
  ar         integer NOT NULL,
  period     smallint NOT NULL,
  ansvar     text NOT NULL,
  verksamhet text NOT NULL,
  konto      text NOT NULL,
  projekt    text NOT NULL,
  objekt     text NOT NULL,
  motpart    text NOT NULL,
  belopp     numeric(15, 2) NOT NULL,
  rader      integer NOT NULL CHECK (rader > 0),
  PRIMARY KEY (kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt, motpart)
);
SELECT skydda('utfallssumma', 'SELECT, INSERT');

CREATE FUNCTION summa(belopp numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT sum(b) FROM unnest(belopp) AS b);

CREATE TABLE budgetrad (
  kommun       text NOT NULL,
  id           uuid NOT NULL,
  inlasning    uuid NOT NULL,
  kalla        text NOT NULL,
  ar           integer NOT NULL,
  rad          integer NOT NULL CHECK (rad > 0),
  ansvar       text NOT NULL,
  verksamhet   text NOT NULL,
  konto        text NOT NULL CHECK (konto <> ''),
  projekt      text NOT NULL,
  objekt       text NOT NULL,
  motpart      text NOT NULL,
  belopp       numeric(15, 2) NOT NULL,
  manadsbelopp numeric(15, 2)[] NOT NULL,
  notering     text NOT NULL,
  PRIMARY KEY (kommun, id),
  CHECK (cardinality(manadsbelopp) = 12 AND array_position(manadsbelopp, NULL) IS NULL),
  CHECK (summa(manadsbelopp) = belopp)
);
CREATE INDEX budgetrad_inlasning ON budgetrad (kommun, inlasning, kalla, ar);
SELECT skydda('budgetrad', 'SELECT, INSERT');

-- A forecast line is a manager's belief of the whole year on one line; a new belief is a new row.
CREATE TABLE prognosrad (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  inlasning   uuid NOT NULL,
  kalla       text NOT NULL,
  ar          integer NOT NULL,
  rad         integer NOT NULL CHECK (rad > 0),
  ansvar      text NOT NULL,
  verksamhet  text NOT NULL,
  konto       text NOT NULL CHECK (konto <> ''),
  projekt     text NOT NULL,
  belopp      numeric(15, 2) NOT NULL,
  kommentar   text NOT NULL,
  forfattare  text NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX prognosrad_inlasning ON prognosrad (kommun, inlasning, kalla, ar);
SELECT skydda('prognosrad', 'SELECT, INSERT');
