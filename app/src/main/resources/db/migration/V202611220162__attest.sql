-- The attest register. People are named by key, never by a name that can be spelled in two ways.
CREATE TABLE attestperson (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  nyckel      text NOT NULL CHECK (nyckel ~ '^[a-z0-9.-]+$'),
  namn        text NOT NULL CHECK (namn <> ''),
  befattning  text NOT NULL,
  overordnad  text CHECK (overordnad <> nyckel),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, nyckel WITH =, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX attestperson_gallande ON attestperson (kommun, ersatt);
SELECT skydda('attestperson', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON attestperson TO ${app_roll};

CREATE TABLE attestratt (
  kommun             text NOT NULL,
  id                 uuid NOT NULL,
  ansvar             text NOT NULL CHECK (ansvar ~ '^([^*]+|[^*]*\*)$'),
  verksamhet         text NOT NULL CHECK (verksamhet ~ '^([^*]+|[^*]*\*)$'),
  attestant          text NOT NULL CHECK (attestant <> ''),
  ersattare          text[] NOT NULL CHECK (array_position(ersattare, attestant) IS NULL),
  belopp_drift       numeric(15,2) NOT NULL CHECK (belopp_drift >= 0),
  belopp_investering numeric(15,2) NOT NULL CHECK (belopp_investering >= 0),
  fran               date NOT NULL,
  till               date NOT NULL CHECK (till > fran),
  notering           text NOT NULL,
  dnr                text CHECK (dnr <> ''),
  beslutsdatum       date,
  beslutsfattare     text,
  registrerad        timestamptz NOT NULL,
  ersatt             timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  -- A right for a limited time rests on a decision, and has an end.
  CHECK (num_nonnulls(dnr, beslutsdatum, beslutsfattare) IN (0, 3)),
  CHECK (dnr IS NULL OR till < 'infinity'),
  -- On any day the standing register has one row for the same codes.
  EXCLUDE USING gist (kommun WITH =, ansvar WITH =, verksamhet WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
    WHERE (dnr IS NULL)
);
CREATE INDEX attestratt_gallande ON attestratt (kommun, ersatt);
SELECT skydda('attestratt', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON attestratt TO ${app_roll};
