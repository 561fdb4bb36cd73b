-- A person is her id; all else about her holds for a time and may be corrected. The identity is the
-- municipality's: the same person is one row, whichever of its boards meet her.
CREATE TABLE person (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
SELECT skydda('person', 'SELECT, INSERT');

-- That a board knows her is the board's own, and no other board's affair.
CREATE TABLE namndperson (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  person      uuid NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, namnd, person)
);
CREATE INDEX namndperson_person ON namndperson (kommun, person);
SELECT skydda_namnd('namndperson', 'SELECT, INSERT');

-- What she is known by. A changed number is a new version from a day on, and both lead to her.
CREATE TABLE personidentitet (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  person      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVNUMMER',
                                            'OKAND', 'OFODD')),
  nummer      text CHECK (nummer <> '' AND length(nummer) <= 30),
  beteckning  text CHECK (beteckning <> '' AND length(beteckning) <= 200),
  grund       text CHECK (grund IN ('EJ_FASTSTALLD', 'DOKUMENTERAS_INTE')),
  fodd        date,
  kon         text NOT NULL CHECK (kon IN ('KVINNA', 'MAN', 'OKANT')),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK ((slag IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVNUMMER')) = (nummer IS NOT NULL)),
  CHECK (slag NOT IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER')
         OR (nummer ~ '^[0-9]{12}$' AND fodd IS NOT NULL)),
  CHECK ((slag = 'OKAND') = (beteckning IS NOT NULL AND grund IS NOT NULL)),
  CHECK (slag <> 'OFODD' OR fodd IS NOT NULL),
  EXCLUDE USING gist (kommun WITH =, person WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personidentitet_person ON personidentitet (kommun, person, ersatt);
-- No two persons have the same number now.
CREATE UNIQUE INDEX personidentitet_nummer ON personidentitet (kommun, nummer)
  WHERE ersatt = 'infinity' AND till = 'infinity';
-- Number and beginning of number; equality and order of bytes are leakproof.
CREATE INDEX personidentitet_sok ON personidentitet (kommun, nummer COLLATE "C", person)
  WHERE ersatt = 'infinity';
SELECT skydda('personidentitet', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personidentitet TO ${app_roll};

CREATE TABLE personnamn (
  kommun       text NOT NULL,
  id           uuid NOT NULL,
  person       uuid NOT NULL,
  fornamn      text NOT NULL CHECK (length(fornamn) <= 200),
  efternamn    text NOT NULL CHECK (length(efternamn) <= 200),
  tilltalsnamn text CHECK (tilltalsnamn <> '' AND length(tilltalsnamn) <= 200),
  fran         date NOT NULL,
  till         date NOT NULL CHECK (till > fran),
  registrerad  timestamptz NOT NULL,
  ersatt       timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (fornamn <> '' OR efternamn <> ''),
  EXCLUDE USING gist (kommun WITH =, person WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personnamn_person ON personnamn (kommun, person, ersatt);
SELECT skydda('personnamn', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personnamn TO ${app_roll};

-- Search keys, computed by the application from every name she has: one row for each word of a
-- name, the word first and then the others. art S is the name as it is written, with å, ä and ö
-- after z in the order of bytes; L is how it sounds, the same for known spelling variants.
CREATE TABLE namnnyckel (
  kommun text NOT NULL,
  art    text NOT NULL CHECK (art IN ('S', 'L')),
  nyckel text COLLATE "C" NOT NULL CHECK (nyckel <> ''),
  person uuid NOT NULL,
  PRIMARY KEY (kommun, art, nyckel, person)
);
CREATE INDEX namnnyckel_person ON namnnyckel (kommun, person);
SELECT skydda('namnnyckel', 'SELECT, INSERT, DELETE');

-- Protected personal data. No row means none.
CREATE TABLE personskydd (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  person      uuid NOT NULL,
  niva        text NOT NULL CHECK (niva IN ('SEKRETESSMARKERING', 'SKYDDAD_FOLKBOKFORING',
                                            'FINGERADE')),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  EXCLUDE USING gist (kommun WITH =, person WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX personskydd_person ON personskydd (kommun, person, ersatt);
SELECT skydda('personskydd', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON personskydd TO ${app_roll};
