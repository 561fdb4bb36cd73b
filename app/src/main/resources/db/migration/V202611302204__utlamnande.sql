-- A request to see documents of a case (FL 10 §, TF 2 kap.), its test, and what was given out.
CREATE TABLE begaran (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  vem         text NOT NULL CHECK (vem <> ''),
  egenskap    text NOT NULL
              CHECK (egenskap IN ('PART', 'OMBUD', 'VARDNADSHAVARE', 'ALLMANHETEN', 'MYNDIGHET')),
  galler      text NOT NULL CHECK (galler <> ''),
  inkom       date NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id)
);
SELECT skydda_namnd('begaran', 'SELECT, INSERT');

-- What must be thought of before anything is given out, and what was answered.
CREATE TABLE sekretessvar (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  begaran     uuid NOT NULL,
  varning     text NOT NULL CHECK (varning ~ '^[A-Z_]+$'),
  svar        text NOT NULL CHECK (svar <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX sekretessvar_ett ON sekretessvar (kommun, namnd, arende, begaran, varning);
SELECT skydda_namnd('sekretessvar', 'SELECT, INSERT');

-- The test of one version of a document; a new test closes the one before.
CREATE TABLE utlamnandeprovning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  begaran     uuid NOT NULL,
  version     uuid NOT NULL,
  utfall      text NOT NULL CHECK (utfall IN ('LAMNAS_UT', 'MASKERAD', 'VAGRAS')),
  -- The masked copy that is given out instead.
  maskerad    uuid,
  lagrum      text NOT NULL CHECK (lagrum <> '' OR utfall = 'LAMNAS_UT'),
  skal        text NOT NULL CHECK (skal <> '' OR utfall = 'LAMNAS_UT'),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK ((maskerad IS NOT NULL) = (utfall = 'MASKERAD'))
);
CREATE UNIQUE INDEX utlamnandeprovning_gallande
  ON utlamnandeprovning (kommun, namnd, arende, begaran, version) WHERE ersatt = 'infinity';
CREATE INDEX utlamnandeprovning_begaran
  ON utlamnandeprovning (kommun, namnd, arende, begaran);
CREATE INDEX utlamnandeprovning_version ON utlamnandeprovning (kommun, namnd, arende, version);
CREATE INDEX utlamnandeprovning_maskerad ON utlamnandeprovning (kommun, namnd, arende, maskerad);
SELECT skydda_namnd('utlamnandeprovning', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON utlamnandeprovning TO ${app_roll};

-- What was given out, to whom, when and by whom.
CREATE TABLE utlamnande (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  begaran     uuid NOT NULL,
  version     uuid NOT NULL,
  satt        text NOT NULL CHECK (satt IN ('BREV', 'BESOK', 'SAKER_E_POST', 'UTLAMNAD_KOPIA')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX utlamnande_ett ON utlamnande (kommun, namnd, arende, begaran, version);
CREATE INDEX utlamnande_version ON utlamnande (kommun, namnd, arende, version);
SELECT skydda_namnd('utlamnande', 'SELECT, INSERT');

-- That someone agrees to what is shared, with whom, until when (OSL 12 kap. 2 §).
CREATE TABLE samtycke (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  person      uuid NOT NULL,
  vad         text NOT NULL CHECK (vad <> ''),
  med         text NOT NULL CHECK (med <> ''),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id)
);
CREATE INDEX samtycke_person ON samtycke (kommun, person);
SELECT skydda_namnd('samtycke', 'SELECT, INSERT');

CREATE TABLE samtyckesaterkallelse (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  samtycke    uuid NOT NULL,
  vem         text NOT NULL CHECK (vem <> ''),
  dag         date NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX samtyckesaterkallelse_en
  ON samtyckesaterkallelse (kommun, namnd, arende, samtycke);
SELECT skydda_namnd('samtyckesaterkallelse', 'SELECT, INSERT');
