-- Reports: templates as data, what people write in a report, and frozen editions.

CREATE TABLE rapportmall (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  mall        text NOT NULL CHECK (mall ~ '^[a-z0-9-]+$'),
  version     integer NOT NULL CHECK (version > 0),
  namn        text NOT NULL CHECK (namn <> ''),
  rapporttyp  text NOT NULL,
  innehall    text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, mall, version)
);
CREATE UNIQUE INDEX rapportmall_gallande ON rapportmall (kommun, mall) WHERE ersatt = 'infinity';
SELECT skydda('rapportmall', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON rapportmall TO ${app_roll};

-- What people write: a section's text, a row's comment, a chosen status. Every change is a row.
CREATE TABLE rapportskrift (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  mall        text NOT NULL,
  ar          integer NOT NULL,
  period      smallint NOT NULL CHECK (period BETWEEN 1 AND 13),
  slag        text NOT NULL CHECK (slag IN ('TEXT', 'KOMMENTAR', 'STATUS')),
  plats       text NOT NULL CHECK (plats <> ''),
  innehall    text NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX rapportskrift_gallande
  ON rapportskrift (kommun, mall, ar, period, slag, plats) WHERE ersatt = 'infinity';
CREATE INDEX rapportskrift_historik ON rapportskrift (kommun, mall, ar, period, slag, plats, id);
SELECT skydda('rapportskrift', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON rapportskrift TO ${app_roll};

-- An edition is frozen: canonical JSON with its hash, and the published files with theirs. There
-- is no UPDATE and no DELETE on it.
CREATE TABLE utgava (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  mall        text NOT NULL,
  mallversion integer NOT NULL,
  ar          integer NOT NULL,
  period      smallint NOT NULL CHECK (period BETWEEN 1 AND 13),
  nummer      integer NOT NULL CHECK (nummer > 0),
  namn        text NOT NULL,
  underlag    timestamptz NOT NULL,
  innehall    text NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  anmarkningar jsonb NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, mall, ar, period, nummer),
  CHECK (sha256 = encode(sha256(convert_to(innehall, 'UTF8')), 'hex'))
);
SELECT skydda('utgava', 'SELECT, INSERT');

CREATE TABLE utgavefil (
  kommun   text NOT NULL,
  utgava   uuid NOT NULL,
  format   text NOT NULL CHECK (format IN ('pdf', 'xlsx', 'csv', 'html')),
  innehall bytea NOT NULL CHECK (octet_length(innehall) > 0),
  sha256   text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (kommun, utgava, format),
  CHECK (sha256 = encode(sha256(innehall), 'hex'))
);
SELECT skydda('utgavefil', 'SELECT, INSERT');
