-- A file that could not be read by a mapping: what was refused, why and to whom. It stays when the
-- file itself has been emptied.

CREATE TABLE filavvisning (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  fil         uuid NOT NULL,
  filnamn     text NOT NULL CHECK (filnamn <> ''),
  mappning    text NOT NULL CHECK (mappning <> ''),
  skal        text NOT NULL CHECK (skal <> ''),
  aktor       text NOT NULL CHECK (aktor <> ''),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX filavvisning_fil ON filavvisning (kommun, fil);
SELECT skydda('filavvisning', 'SELECT, INSERT');
