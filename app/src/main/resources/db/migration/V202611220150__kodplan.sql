-- The code plan. A code is a text that may mean something else next year: each row says what one
-- code means in one part of the code string from one day to another.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA ${flyway:defaultSchema};

CREATE TABLE kod (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  del         text NOT NULL CHECK (del IN
                ('ANSVAR', 'VERKSAMHET', 'KONTO', 'PROJEKT', 'OBJEKT', 'MOTPART')),
  kod         text NOT NULL CHECK (kod <> ''),
  benamning   text NOT NULL CHECK (benamning <> ''),
  fran        date NOT NULL,
  till        date NOT NULL CHECK (till > fran),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  -- At any moment of record time a code means one thing on any day.
  EXCLUDE USING gist (kommun WITH =, del WITH =, kod WITH =,
                      daterange(fran, till) WITH &&, tstzrange(registrerad, ersatt) WITH &&)
);
CREATE INDEX kod_gallande ON kod (kommun, ersatt, del, kod);
SELECT skydda('kod', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON kod TO ${app_roll};
