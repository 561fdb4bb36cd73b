-- Who speaks for a party is a party beside her: with a mandate, and some for a time.
ALTER TABLE arendepart DROP CONSTRAINT arendepart_roll_check;
ALTER TABLE arendepart ADD CONSTRAINT arendepart_roll_check
  CHECK (roll IN ('DEN_DET_GALLER', 'VARDNADSHAVARE', 'GOD_MAN', 'FORVALTARE', 'OMBUD',
                  'OFFENTLIGT_BITRADE'));
ALTER TABLE arendepart ADD COLUMN fran date NOT NULL DEFAULT '-infinity';
ALTER TABLE arendepart ADD COLUMN till date NOT NULL DEFAULT 'infinity' CHECK (till > fran);
ALTER TABLE arendepart ADD COLUMN mandat text NOT NULL DEFAULT '' CHECK (length(mandat) <= 500);

-- Whether a private reporter's identity may be told, and to whom (OSL 26:5): a row for each test,
-- whichever way it went. The identity is read with one, never without.
CREATE TABLE uppgiftslamnarprovning (
  kommun          text NOT NULL,
  namnd           uuid NOT NULL,
  id              uuid NOT NULL,
  arende          uuid NOT NULL,
  uppgiftslamnare uuid NOT NULL,
  mottagare       text NOT NULL CHECK (mottagare IN ('HANDLAGGNINGEN', 'DEN_ANMALDE', 'NARSTAENDE',
                                                     'MYNDIGHET', 'ANNAN')),
  rojs            boolean NOT NULL,
  skal            text NOT NULL CHECK (skal <> ''),
  aktor           text NOT NULL,
  registrerad     timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX uppgiftslamnarprovning_arende ON uppgiftslamnarprovning (kommun, namnd, arende);
CREATE INDEX uppgiftslamnarprovning_lamnare
  ON uppgiftslamnarprovning (kommun, namnd, uppgiftslamnare);
SELECT skydda_namnd('uppgiftslamnarprovning', 'SELECT, INSERT');
