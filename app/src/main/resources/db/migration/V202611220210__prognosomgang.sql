-- The forecast round: what managers believe of the year, line by line, and how far each unit has
-- come. Every belief and every step is a row of its own; what was said before is closed, not changed.

CREATE TABLE prognosomgang (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  ar          integer NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  manad       smallint NOT NULL CHECK (manad BETWEEN 1 AND 12),
  sista_dag   date NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, ar, manad)
);
SELECT skydda('prognosomgang', 'SELECT, INSERT');

-- A unit without a row has not begun.
CREATE TABLE prognossteg (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  omgang      uuid NOT NULL,
  enhet       uuid NOT NULL,
  lage        text NOT NULL CHECK (lage IN ('PABORJAD', 'LAMNAD', 'ATERLAMNAD', 'GODKAND')),
  skal        text NOT NULL CHECK ((skal <> '') = (lage = 'ATERLAMNAD')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX prognossteg_gallande ON prognossteg (kommun, omgang, enhet)
  WHERE ersatt = 'infinity';
CREATE INDEX prognossteg_omgang ON prognossteg (kommun, omgang);
CREATE INDEX prognossteg_enhet ON prognossteg (kommun, enhet);
SELECT skydda('prognossteg', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON prognossteg TO ${app_roll};

CREATE TABLE prognosinlaga (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  omgang      uuid NOT NULL,
  enhet       uuid NOT NULL,
  ansvar      text NOT NULL,
  verksamhet  text NOT NULL,
  kontoklass  text NOT NULL CHECK (kontoklass ~ '^[3-8]$'),
  belopp      numeric(15, 2) NOT NULL,
  kommentar   text NOT NULL,
  aktor       text NOT NULL,
  forfattare  text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX prognosinlaga_gallande
  ON prognosinlaga (kommun, omgang, enhet, ansvar, verksamhet, kontoklass)
  WHERE ersatt = 'infinity';
CREATE INDEX prognosinlaga_omgang ON prognosinlaga (kommun, omgang);
CREATE INDEX prognosinlaga_enhet ON prognosinlaga (kommun, enhet);
SELECT skydda('prognosinlaga', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON prognosinlaga TO ${app_roll};

-- What has been approved is put in force like a reading, so that every report takes it from one
-- place; it comes from a step of the round and not from a file.
ALTER TABLE inlasning ALTER COLUMN fil DROP NOT NULL;
ALTER TABLE inlasning ALTER COLUMN mappning DROP NOT NULL;
ALTER TABLE inlasning ADD COLUMN prognossteg uuid;
ALTER TABLE inlasning ADD CHECK (
  num_nonnulls(fil, mappning) = CASE WHEN prognossteg IS NULL THEN 2 ELSE 0 END
);
CREATE INDEX inlasning_prognossteg ON inlasning (kommun, prognossteg);
