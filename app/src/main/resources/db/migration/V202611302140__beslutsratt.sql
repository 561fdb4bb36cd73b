-- Who decides: the board, its committee, its chair when it cannot wait, or a delegate by the order.

-- An urgent decision can come before there is any investigation.
ALTER TABLE beslut ALTER COLUMN utredning DROP NOT NULL;

ALTER TABLE beslutsfattande ALTER COLUMN delegationspunkt DROP NOT NULL;
ALTER TABLE beslutsfattande
  ADD COLUMN organ text NOT NULL DEFAULT 'ANSTALLD'
    CHECK (organ IN ('NAMND', 'UTSKOTT', 'ORDFORANDE', 'ANSTALLD', 'ANSTALLD_I_ANNAN_KOMMUN')),
  -- The paragraph of the minutes, or the name of the one who decided when it was urgent.
  ADD COLUMN namn text NOT NULL DEFAULT '',
  ADD CHECK (delegationspunkt IS NOT NULL OR organ IN ('NAMND', 'UTSKOTT', 'ORDFORANDE')),
  ADD CHECK (namn <> '' OR organ IN ('ANSTALLD', 'ANSTALLD_I_ANNAN_KOMMUN'));
DROP INDEX beslutsfattande_ett;
CREATE UNIQUE INDEX beslutsfattande_ett
  ON beslutsfattande (kommun, namnd, beslut, delegationspunkt) NULLS NOT DISTINCT;
CREATE INDEX beslutsfattande_dag ON beslutsfattande (kommun, namnd, beslutad);

-- The order names its committee and its chair too, employees of other municipalities, limits, and
-- where two persons are needed.
ALTER TABLE delegationspunkt
  ADD COLUMN organ text NOT NULL DEFAULT 'ANSTALLD'
    CHECK (organ IN ('UTSKOTT', 'ORDFORANDE', 'ANSTALLD', 'ANSTALLD_I_ANNAN_KOMMUN')),
  ADD COLUMN begransning text NOT NULL DEFAULT '',
  ADD COLUMN tva boolean NOT NULL DEFAULT FALSE;
ALTER TABLE delegationspunkt DROP CONSTRAINT delegationspunkt_kommun_ordning_slag_roll_key;
ALTER TABLE delegationspunkt ADD UNIQUE (kommun, ordning, slag, organ, roll);

-- What waits for the board.
CREATE INDEX livssteg_hanskjutet ON livssteg (kommun, namnd, arende)
  WHERE ersatt = 'infinity' AND lage = 'HANSKJUTET';

-- Why a decision could not wait for the board, and whether it was made by word of mouth.
CREATE TABLE bradska (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  skal        text NOT NULL CHECK (skal <> ''),
  muntligt    boolean NOT NULL,
  beslutad    timestamptz NOT NULL CHECK (beslutad <= registrerad),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX bradska_en ON bradska (kommun, namnd, beslut);
SELECT skydda_namnd('bradska', 'SELECT, INSERT');

-- An oral decision is carried out at once, and its record made complete afterwards.
CREATE TABLE beslutskomplettering (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX beslutskomplettering_en ON beslutskomplettering (kommun, namnd, beslut);
SELECT skydda_namnd('beslutskomplettering', 'SELECT, INSERT');

-- That an urgent decision was reported, at the board's next meeting.
CREATE TABLE beslutsanmalan (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  sammantrade date NOT NULL,
  paragraf    text NOT NULL CHECK (paragraf <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX beslutsanmalan_en ON beslutsanmalan (kommun, namnd, beslut);
SELECT skydda_namnd('beslutsanmalan', 'SELECT, INSERT');

-- Before a decision each party is told of the material, and may answer; or it is said why not.
CREATE TABLE kommunikation (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  person      uuid NOT NULL,
  sand        date,
  svar_senast date CHECK (svar_senast >= sand),
  undantag    text CHECK (undantag IN ('UPPENBART_OBEHOVLIGT', 'FORSVARAR', 'OMEDELBART')),
  -- What was sent, or why the party is not heard.
  innehall    text NOT NULL CHECK (innehall <> ''),
  dag         date NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  CHECK ((sand IS NULL) = (svar_senast IS NULL)),
  CHECK ((sand IS NULL) = (undantag IS NOT NULL))
);
CREATE INDEX kommunikation_arende ON kommunikation (kommun, namnd, arende);
CREATE INDEX kommunikation_person ON kommunikation (kommun, person);
SELECT skydda_namnd('kommunikation', 'SELECT, INSERT');

CREATE TABLE kommunikationssvar (
  kommun        text NOT NULL,
  namnd         uuid NOT NULL,
  id            uuid NOT NULL,
  kommunikation uuid NOT NULL,
  inkom         date NOT NULL,
  innehall      text NOT NULL CHECK (innehall <> ''),
  aktor         text NOT NULL,
  registrerad   timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX kommunikationssvar_ett ON kommunikationssvar (kommun, namnd, kommunikation);
SELECT skydda_namnd('kommunikationssvar', 'SELECT, INSERT');

-- Someone's impartiality in a case may be questioned: she takes no part in it.
CREATE TABLE jav (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  anvandare   uuid NOT NULL,
  grund       text NOT NULL CHECK (grund ~ '^[A-Z_]+$'),
  skal        text NOT NULL CHECK (skal <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX jav_en ON jav (kommun, namnd, arende, anvandare);
CREATE INDEX jav_anvandare ON jav (kommun, anvandare);
SELECT skydda_namnd('jav', 'SELECT, INSERT');

-- A slip that is put right, or a decision that is changed; the first stays as it was.
CREATE TABLE beslutsandring (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('RATTELSE', 'ANDRING')),
  innehall    text NOT NULL CHECK (innehall <> ''),
  skal        text NOT NULL CHECK (skal <> ''),
  grund       text NOT NULL,
  till_nackdel boolean NOT NULL,
  lagrum      text NOT NULL CHECK (lagrum <> ''),
  dag         date NOT NULL,
  aktor       text NOT NULL,
  roll        text NOT NULL,
  delegationspunkt uuid,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX beslutsandring_beslut ON beslutsandring (kommun, namnd, beslut);
CREATE INDEX beslutsandring_punkt ON beslutsandring (kommun, namnd, delegationspunkt);
SELECT skydda_namnd('beslutsandring', 'SELECT, INSERT');

-- More time for a preliminary assessment.
CREATE TABLE forlangd_forhandsbedomning (
  kommun           text NOT NULL,
  namnd            uuid NOT NULL,
  id               uuid NOT NULL,
  arende           uuid NOT NULL,
  till             date NOT NULL,
  skal             text NOT NULL CHECK (skal <> ''),
  beslutad         date NOT NULL,
  beslutsfattare   text NOT NULL,
  roll             text NOT NULL,
  delegationspunkt uuid NOT NULL,
  registrerad      timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX forlangd_forhandsbedomning_arende ON forlangd_forhandsbedomning (kommun, namnd, arende);
CREATE INDEX forlangd_forhandsbedomning_punkt
  ON forlangd_forhandsbedomning (kommun, namnd, delegationspunkt);
SELECT skydda_namnd('forlangd_forhandsbedomning', 'SELECT, INSERT');

-- That a reporter who asked was told what the board decided, or why it was unsuitable.
CREATE TABLE aterkoppling (
  kommun          text NOT NULL,
  namnd           uuid NOT NULL,
  id              uuid NOT NULL,
  arende          uuid NOT NULL,
  uppgiftslamnare uuid NOT NULL,
  dag             date NOT NULL,
  olampligt       text NOT NULL,
  aktor           text NOT NULL,
  registrerad     timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX aterkoppling_en ON aterkoppling (kommun, namnd, arende, uppgiftslamnare);
CREATE INDEX aterkoppling_lamnare ON aterkoppling (kommun, namnd, uppgiftslamnare);
SELECT skydda_namnd('aterkoppling', 'SELECT, INSERT');
