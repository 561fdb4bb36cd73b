-- Large files are previewed and read in by jobs. What was asked for and what came of it are facts;
-- how far a job has come is written over while it runs and tells nothing afterwards.

CREATE TABLE lasarbete (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('GRANSKNING', 'BEKRAFTELSE')),
  fil         uuid NOT NULL,
  filnamn     text NOT NULL CHECK (filnamn <> ''),
  mappning    text NOT NULL CHECK (mappning <> ''),
  inlasning   uuid,
  aktorslag   text NOT NULL CHECK (aktorslag IN ('MEDARBETARE', 'KOMMANDORAD', 'SYSTEM')),
  aktor       text NOT NULL CHECK (aktor <> ''),
  uppdrag     uuid CHECK (uppdrag IS NOT NULL OR aktorslag <> 'MEDARBETARE'),
  roll        text NOT NULL,
  namnd       uuid,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  CHECK ((slag = 'BEKRAFTELSE') = (inlasning IS NOT NULL))
);
CREATE INDEX lasarbete_fil ON lasarbete (kommun, fil);
CREATE INDEX lasarbete_inlasning ON lasarbete (kommun, inlasning);
SELECT skydda('lasarbete', 'SELECT, INSERT');

CREATE TABLE lasframsteg (
  kommun   text NOT NULL,
  arbete   uuid NOT NULL,
  forsok   smallint NOT NULL CHECK (forsok > 0),
  fas      text NOT NULL CHECK (fas IN ('LASER', 'KONTROLLERAR', 'LAGRAR')),
  rad      bigint NOT NULL CHECK (rad >= 0),
  rader    bigint NOT NULL CHECK (rader >= 0),
  paborjad timestamptz NOT NULL,
  framme   timestamptz NOT NULL,
  PRIMARY KEY (kommun, arbete)
);
SELECT skydda('lasframsteg', 'SELECT, INSERT, UPDATE');

-- Either a reading, or why there is none.
CREATE TABLE lasarbetssvar (
  kommun      text NOT NULL,
  arbete      uuid NOT NULL,
  inlasning   uuid,
  skal        text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, arbete),
  CHECK ((inlasning IS NULL) = (skal <> ''))
);
CREATE INDEX lasarbetssvar_inlasning ON lasarbetssvar (kommun, inlasning);
SELECT skydda('lasarbetssvar', 'SELECT, INSERT');
