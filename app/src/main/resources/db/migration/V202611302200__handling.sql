-- Documents in cases. What a document says of itself is a version; correcting it makes a new one.
-- The content lies apart, once for each case, in rows of at most 1 MiB.
CREATE TABLE handlingsfil (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  format      text NOT NULL CHECK (format ~ '^[A-Z]+$'),
  storlek     bigint NOT NULL CHECK (storlek > 0),
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id)
);
CREATE UNIQUE INDEX handlingsfil_innehall ON handlingsfil (kommun, namnd, arende, sha256);
SELECT skydda_namnd('handlingsfil', 'SELECT, INSERT');

CREATE TABLE handlingsdel (
  kommun   text NOT NULL,
  namnd    uuid NOT NULL,
  arende   uuid NOT NULL,
  fil      uuid NOT NULL,
  nummer   integer NOT NULL CHECK (nummer >= 0),
  innehall bytea NOT NULL CHECK (octet_length(innehall) BETWEEN 1 AND 1048576),
  PRIMARY KEY (kommun, fil, nummer)
);
CREATE INDEX handlingsdel_fil ON handlingsdel (kommun, namnd, arende, fil);
SELECT skydda_namnd('handlingsdel', 'SELECT, INSERT');

CREATE TABLE handling (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('INKOMMEN', 'UPPRATTAD', 'UTGAENDE')),
  -- The version that this is a masked copy of.
  maskerar    uuid,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id)
);
CREATE INDEX handling_maskerar ON handling (kommun, namnd, arende, maskerar);
SELECT skydda_namnd('handling', 'SELECT, INSERT');

CREATE TABLE handlingsversion (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  handling    uuid NOT NULL,
  nummer      integer NOT NULL CHECK (nummer > 0),
  rubrik      text NOT NULL CHECK (rubrik <> ''),
  dag         date NOT NULL,
  -- From whom it came, or to whom it goes.
  motpart     text NOT NULL,
  utkast      boolean NOT NULL,
  filnamn     text NOT NULL CHECK (filnamn <> ''),
  fil         uuid NOT NULL,
  -- Why it was corrected; nothing in the first.
  skal        text NOT NULL CHECK ((skal = '') = (nummer = 1)),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id),
  UNIQUE (kommun, handling, nummer)
);
CREATE UNIQUE INDEX handlingsversion_gallande ON handlingsversion (kommun, namnd, arende, handling)
  WHERE ersatt = 'infinity';
CREATE INDEX handlingsversion_handling ON handlingsversion (kommun, namnd, arende, handling);
CREATE INDEX handlingsversion_fil ON handlingsversion (kommun, namnd, arende, fil);
SELECT skydda_namnd('handlingsversion', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON handlingsversion TO ${app_roll};

-- A document that was put in by mistake is struck: hidden, with the reason, and never taken away.
CREATE TABLE handlingsstrykning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  handling    uuid NOT NULL,
  skal        text NOT NULL CHECK (skal <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX handlingsstrykning_en
  ON handlingsstrykning (kommun, namnd, arende, handling);
SELECT skydda_namnd('handlingsstrykning', 'SELECT, INSERT');
