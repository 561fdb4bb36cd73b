-- What a board has learned about a person, beyond who she is: the board's own, in versions.
-- hemlig: where she is must not be told (OSL 26 kap. 2 §), as of a child who has been placed.
CREATE TABLE personadress (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  person      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('FOLKBOKFORING', 'VISTELSE', 'POST')),
  mottagare   text CHECK (mottagare <> '' AND length(mottagare) <= 120),
  gata        text NOT NULL CHECK (length(gata) <= 200),
  postnummer  text NOT NULL CHECK (length(postnummer) <= 12),
  ort         text NOT NULL CHECK (ort <> '' AND length(ort) <= 100),
  hemlig      boolean NOT NULL,
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, namnd WITH =, person WITH =, slag WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personadress_person ON personadress (kommun, person, ersatt);
SELECT skydda_namnd('personadress', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personadress TO ${app_roll};

-- The language of meetings and letters, and whether an interpreter is needed.
CREATE TABLE personsprak (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  person      uuid NOT NULL,
  sprak       text NOT NULL CHECK (sprak ~ '^[a-z]{2,3}$'),
  tolk        text NOT NULL CHECK (tolk IN ('INGEN', 'TALAT', 'TECKEN', 'DOVBLIND')),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, namnd WITH =, person WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personsprak_person ON personsprak (kommun, person, ersatt);
SELECT skydda_namnd('personsprak', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personsprak TO ${app_roll};

-- motpart is something to person: her guardian, god man, parent. insyn is false when what is known
-- of a minor is secret from a guardian (OSL 12 kap. 3 §).
CREATE TABLE personrelation (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  person      uuid NOT NULL,
  motpart     uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('VARDNADSHAVARE', 'FORALDER', 'SYSKON', 'PARTNER',
                                            'GOD_MAN', 'FORVALTARE', 'OMBUD', 'OFFENTLIGT_BITRADE',
                                            'FAMILJEHEM', 'ANHORIG')),
  insyn       boolean NOT NULL,
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (person <> motpart),
  CHECK (insyn OR slag IN ('VARDNADSHAVARE', 'FORALDER')),
  EXCLUDE USING gist (kommun WITH =, namnd WITH =, person WITH =, motpart WITH =, slag WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personrelation_person ON personrelation (kommun, person, ersatt);
CREATE INDEX personrelation_motpart ON personrelation (kommun, motpart, ersatt);
SELECT skydda_namnd('personrelation', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personrelation TO ${app_roll};

-- Who live together, over time. A child may belong to two households.
CREATE TABLE hushallsmedlem (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  hushall     uuid NOT NULL,
  person      uuid NOT NULL,
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, namnd WITH =, hushall WITH =, person WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX hushallsmedlem_person ON hushallsmedlem (kommun, person, ersatt);
CREATE INDEX hushallsmedlem_hushall ON hushallsmedlem (kommun, hushall, ersatt);
SELECT skydda_namnd('hushallsmedlem', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON hushallsmedlem TO ${app_roll};

-- Two rows turned out to be one person: bort stands for kvar from now on. Nothing is moved, so that
-- closing the row undoes it.
CREATE TABLE personsammanslagning (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  bort        uuid NOT NULL,
  kvar        uuid NOT NULL,
  aktor       text NOT NULL CHECK (aktor <> ''),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (bort <> kvar)
);
CREATE UNIQUE INDEX personsammanslagning_bort ON personsammanslagning (kommun, bort)
  WHERE ersatt = 'infinity';
CREATE INDEX personsammanslagning_alla ON personsammanslagning (kommun, bort);
CREATE INDEX personsammanslagning_kvar ON personsammanslagning (kommun, kvar, ersatt);
SELECT skydda('personsammanslagning', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personsammanslagning TO ${app_roll};

-- Found again by day of birth, when someone may be registered already.
CREATE INDEX personidentitet_fodd ON personidentitet (kommun, fodd, person)
  WHERE ersatt = 'infinity';

-- That someone made sure whom she was about to open, by a second identifier.
CREATE TABLE personbekraftelse (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  person      uuid NOT NULL,
  aktor       text NOT NULL CHECK (aktor <> ''),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX personbekraftelse_vem ON personbekraftelse (kommun, aktor, person, registrerad);
CREATE INDEX personbekraftelse_person ON personbekraftelse (kommun, person);
SELECT skydda_namnd('personbekraftelse', 'SELECT, INSERT');
