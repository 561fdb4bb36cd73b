-- More kinds of what comes in; some of them ask for an answer, by the law's day or their own.
ALTER TABLE inkommet DROP CONSTRAINT inkommet_slag_check;
ALTER TABLE inkommet ADD CONSTRAINT inkommet_slag_check
  CHECK (slag IN ('ANSOKAN', 'OROSANMALAN', 'ANMALAN', 'YTTRANDE_DOMSTOL', 'YTTRANDE_AKLAGARE',
                  'YTTRANDE_TRANSPORTSTYRELSEN', 'HYRESSKULD', 'AVHYSNING', 'OVERFLYTTNING',
                  'ANNAT'));
ALTER TABLE inkommet ADD COLUMN svarsdag date;

CREATE TABLE inkommetsvar (
  kommun        text NOT NULL,
  namnd         uuid NOT NULL,
  id            uuid NOT NULL,
  aktualisering uuid NOT NULL,
  dag           date NOT NULL,
  svar          text NOT NULL CHECK (svar <> ''),
  aktor         text NOT NULL,
  registrerad   timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX inkommetsvar_ett ON inkommetsvar (kommun, namnd, aktualisering);
SELECT skydda_namnd('inkommetsvar', 'SELECT, INSERT');
