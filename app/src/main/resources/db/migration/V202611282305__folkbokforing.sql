-- A file with changes from the population register, of persons that the board knows and nobody
-- else, until someone has looked at what it changes. rader is emptied when it has been taken in.
CREATE TABLE folkbokforingsfil (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  namnd       uuid NOT NULL,
  filnamn     text NOT NULL CHECK (filnamn <> '' AND length(filnamn) <= 200),
  okanda      integer NOT NULL CHECK (okanda >= 0),
  rader       jsonb NOT NULL,
  aktor       text NOT NULL CHECK (aktor <> ''),
  registrerad timestamptz NOT NULL,
  bekraftad   timestamptz CHECK (bekraftad >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (bekraftad IS NULL OR rader = '[]')
);
SELECT skydda_namnd('folkbokforingsfil', 'SELECT, INSERT');
GRANT UPDATE (bekraftad, rader) ON folkbokforingsfil TO ${app_roll};
