-- The case: what comes in, what is assessed, investigated and decided, and what was written down.
-- Every row belongs to a board of a municipality and is seen by no other. Facts are appended; the
-- only change is that a version is closed. Working notes alone are written over until they are signed.

-- What came in, once, whomever it concerns.
CREATE TABLE inkommet (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('ANSOKAN', 'OROSANMALAN', 'ANMALAN', 'ANNAT')),
  satt        text NOT NULL CHECK (satt IN ('TELEFON', 'BESOK', 'BREV', 'E_POST', 'E_TJANST', 'JOUR')),
  inkom       timestamptz NOT NULL CHECK (inkom <= registrerad),
  innehall    text NOT NULL CHECK (innehall <> ''),
  enhet       uuid NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id)
);
CREATE INDEX inkommet_enhet ON inkommet (kommun, enhet);
SELECT skydda_namnd('inkommet', 'SELECT, INSERT');

CREATE TABLE inkommet_orsak (
  kommun   text NOT NULL,
  namnd    uuid NOT NULL,
  inkommet uuid NOT NULL,
  orsak    text NOT NULL CHECK (orsak ~ '^[A-Z_]+$'),
  PRIMARY KEY (kommun, inkommet, orsak)
);
CREATE INDEX inkommet_orsak_inkommet ON inkommet_orsak (kommun, namnd, inkommet);
SELECT skydda_namnd('inkommet_orsak', 'SELECT, INSERT');

CREATE TABLE uppgiftslamnare (
  kommun       text NOT NULL,
  namnd        uuid NOT NULL,
  id           uuid NOT NULL,
  inkommet     uuid NOT NULL,
  kategori     text NOT NULL CHECK (kategori ~ '^[A-Z_]+$'),
  -- Who a professional is; a private person's name never stands here.
  namn         text NOT NULL,
  aterkoppling boolean NOT NULL,
  registrerad  timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  CHECK (kategori NOT IN ('PRIVATPERSON', 'ANONYM') OR namn = '')
);
CREATE INDEX uppgiftslamnare_inkommet ON uppgiftslamnare (kommun, namnd, inkommet);
SELECT skydda_namnd('uppgiftslamnare', 'SELECT, INSERT');

-- A private reporter's identity (OSL 26:5) lies apart, is read by its own door, and every reading
-- says why.
CREATE TABLE uppgiftslamnare_identitet (
  kommun          text NOT NULL,
  namnd           uuid NOT NULL,
  id              uuid NOT NULL,
  uppgiftslamnare uuid NOT NULL,
  namn            text NOT NULL CHECK (namn <> ''),
  kontakt         text NOT NULL,
  registrerad     timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX uppgiftslamnare_identitet_en
  ON uppgiftslamnare_identitet (kommun, namnd, uppgiftslamnare);
SELECT skydda_namnd('uppgiftslamnare_identitet', 'SELECT, INSERT');

CREATE TABLE arende (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  nummer      text NOT NULL CHECK (nummer ~ '^[A-ZÅÄÖ]+ [0-9]{4}/[0-9]+$'),
  person      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('BARN', 'UNG', 'VUXEN')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  UNIQUE (kommun, nummer)
);
CREATE INDEX arende_person ON arende (kommun, person);
SELECT skydda_namnd('arende', 'SELECT, INSERT');

-- One report may concern several children: one row and one case for each.
CREATE TABLE aktualisering (
  kommun            text NOT NULL,
  namnd             uuid NOT NULL,
  id                uuid NOT NULL,
  inkommet          uuid NOT NULL,
  arende            uuid NOT NULL,
  under_utredning   boolean NOT NULL,
  registrerad       timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  UNIQUE (kommun, inkommet, arende)
);
CREATE INDEX aktualisering_inkommet ON aktualisering (kommun, namnd, inkommet);
CREATE INDEX aktualisering_arende ON aktualisering (kommun, namnd, arende);
SELECT skydda_namnd('aktualisering', 'SELECT, INSERT');

CREATE TABLE arendepart (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  person      uuid NOT NULL,
  roll        text NOT NULL CHECK (roll IN ('DEN_DET_GALLER', 'VARDNADSHAVARE')),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX arendepart_gallande ON arendepart (kommun, namnd, arende, person)
  WHERE ersatt = 'infinity';
CREATE INDEX arendepart_arende ON arendepart (kommun, namnd, arende);
CREATE INDEX arendepart_person ON arendepart (kommun, person);
SELECT skydda_namnd('arendepart', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON arendepart TO ${app_roll};

-- Which unit answers for the case, and who in it; nobody yet while it waits to be allocated.
CREATE TABLE arendeansvar (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  enhet       uuid NOT NULL,
  handlaggare uuid,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX arendeansvar_gallande ON arendeansvar (kommun, namnd, arende)
  WHERE ersatt = 'infinity';
CREATE INDEX arendeansvar_arende ON arendeansvar (kommun, namnd, arende);
CREATE INDEX arendeansvar_handlaggare ON arendeansvar (kommun, handlaggare)
  WHERE ersatt = 'infinity';
CREATE INDEX arendeansvar_enhet ON arendeansvar (kommun, enhet);
SELECT skydda_namnd('arendeansvar', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON arendeansvar TO ${app_roll};

CREATE TABLE skyddsbedomning (
  kommun         text NOT NULL,
  namnd          uuid NOT NULL,
  id             uuid NOT NULL,
  aktualisering  uuid NOT NULL,
  behover_skydd  boolean NOT NULL,
  bedomning      text NOT NULL CHECK (bedomning <> ''),
  gjord          timestamptz NOT NULL CHECK (gjord <= registrerad),
  aktor          text NOT NULL,
  registrerad    timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX skyddsbedomning_aktualisering ON skyddsbedomning (kommun, namnd, aktualisering);
SELECT skydda_namnd('skyddsbedomning', 'SELECT, INSERT');

-- The board's delegation order, a version for each time it is laid down.
CREATE TABLE delegationsordning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslutad    text NOT NULL CHECK (beslutad <> ''),
  fran        date NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  UNIQUE (kommun, namnd, fran)
);
SELECT skydda_namnd('delegationsordning', 'SELECT, INSERT');

CREATE TABLE delegationspunkt (
  kommun  text NOT NULL,
  namnd   uuid NOT NULL,
  id      uuid NOT NULL,
  ordning uuid NOT NULL,
  punkt   text NOT NULL CHECK (punkt <> ''),
  slag    text NOT NULL CHECK (slag ~ '^[A-Z_]+$'),
  roll    text NOT NULL CHECK (roll ~ '^[A-Z]+$'),
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  UNIQUE (kommun, ordning, slag, roll)
);
CREATE INDEX delegationspunkt_ordning ON delegationspunkt (kommun, namnd, ordning);
SELECT skydda_namnd('delegationspunkt', 'SELECT, INSERT');

-- Decided within a preliminary assessment: to open an investigation or not.
CREATE TABLE forhandsbedomning (
  kommun           text NOT NULL,
  namnd            uuid NOT NULL,
  id               uuid NOT NULL,
  arende           uuid NOT NULL,
  inleds           boolean NOT NULL,
  skal             text NOT NULL CHECK (skal <> ''),
  beslutad         date NOT NULL,
  beslutsfattare   text NOT NULL,
  roll             text NOT NULL,
  delegationspunkt uuid NOT NULL,
  registrerad      timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX forhandsbedomning_arende ON forhandsbedomning (kommun, namnd, arende);
CREATE INDEX forhandsbedomning_punkt ON forhandsbedomning (kommun, namnd, delegationspunkt);
SELECT skydda_namnd('forhandsbedomning', 'SELECT, INSERT');

CREATE TABLE utredning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  inledd      date NOT NULL,
  -- The investigation of the same matter that this one goes on from; its clock is not started anew.
  foregaende  uuid CHECK (foregaende <> id),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id)
);
CREATE INDEX utredning_arende ON utredning (kommun, namnd, arende);
CREATE INDEX utredning_foregaende ON utredning (kommun, namnd, foregaende);
SELECT skydda_namnd('utredning', 'SELECT, INSERT');

CREATE TABLE utredningsplan (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  utredning   uuid NOT NULL,
  fragor      text NOT NULL CHECK (fragor <> ''),
  genomforande text NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX utredningsplan_gallande ON utredningsplan (kommun, namnd, utredning)
  WHERE ersatt = 'infinity';
CREATE INDEX utredningsplan_utredning ON utredningsplan (kommun, namnd, utredning);
SELECT skydda_namnd('utredningsplan', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON utredningsplan TO ${app_roll};

CREATE TABLE forlangning (
  kommun           text NOT NULL,
  namnd            uuid NOT NULL,
  id               uuid NOT NULL,
  utredning        uuid NOT NULL,
  till             date NOT NULL,
  skal             text NOT NULL CHECK (skal <> ''),
  beslutad         date NOT NULL,
  beslutsfattare   text NOT NULL,
  roll             text NOT NULL,
  delegationspunkt uuid NOT NULL,
  registrerad      timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX forlangning_utredning ON forlangning (kommun, namnd, utredning);
CREATE INDEX forlangning_punkt ON forlangning (kommun, namnd, delegationspunkt);
SELECT skydda_namnd('forlangning', 'SELECT, INSERT');

-- What is proposed, and then decided or withdrawn; its words never change.
CREATE TABLE beslut (
  kommun        text NOT NULL,
  namnd         uuid NOT NULL,
  id            uuid NOT NULL,
  arende        uuid NOT NULL,
  utredning     uuid NOT NULL,
  skal          text NOT NULL CHECK (skal <> ''),
  barnets_basta text NOT NULL,
  barnets_asikt text NOT NULL,
  asikt_saknas  text NOT NULL,
  forslagsstallare text NOT NULL,
  registrerad   timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  CHECK (barnets_asikt = '' OR asikt_saknas = '')
);
CREATE INDEX beslut_arende ON beslut (kommun, namnd, arende);
CREATE INDEX beslut_utredning ON beslut (kommun, namnd, utredning);
SELECT skydda_namnd('beslut', 'SELECT, INSERT');

CREATE TABLE yrkande (
  kommun  text NOT NULL,
  namnd   uuid NOT NULL,
  id      uuid NOT NULL,
  beslut  uuid NOT NULL,
  nummer  smallint NOT NULL CHECK (nummer > 0),
  slag    text NOT NULL CHECK (slag ~ '^[A-Z_]+$'),
  galler  text NOT NULL CHECK (galler <> ''),
  utfall  text NOT NULL CHECK (utfall IN ('BIFALL', 'DELVIS_BIFALL', 'AVSLAG', 'AVVISNING', 'AVSKRIVNING')),
  fran    date,
  till    date CHECK (till > fran),
  villkor text NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, beslut, nummer),
  -- Only what is granted holds for a time.
  CHECK ((fran IS NOT NULL) = (utfall IN ('BIFALL', 'DELVIS_BIFALL'))),
  CHECK (fran IS NOT NULL OR till IS NULL)
);
CREATE INDEX yrkande_beslut ON yrkande (kommun, namnd, beslut);
SELECT skydda_namnd('yrkande', 'SELECT, INSERT');

-- Who decided what was proposed, and by which point of the delegation order.
CREATE TABLE beslutsfattande (
  kommun           text NOT NULL,
  namnd            uuid NOT NULL,
  id               uuid NOT NULL,
  beslut           uuid NOT NULL,
  beslutad         date NOT NULL,
  beslutsfattare   text NOT NULL,
  roll             text NOT NULL,
  delegationspunkt uuid NOT NULL,
  registrerad      timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX beslutsfattande_ett ON beslutsfattande (kommun, namnd, beslut);
CREATE INDEX beslutsfattande_punkt ON beslutsfattande (kommun, namnd, delegationspunkt);
SELECT skydda_namnd('beslutsfattande', 'SELECT, INSERT');

CREATE TABLE underrattelse (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  person      uuid NOT NULL,
  sand        date NOT NULL,
  satt        text NOT NULL CHECK (satt IN ('BREV', 'REKOMMENDERAT', 'MOTE', 'DIGITAL_BREVLADA')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id),
  UNIQUE (kommun, beslut, person)
);
CREATE INDEX underrattelse_beslut ON underrattelse (kommun, namnd, beslut);
CREATE INDEX underrattelse_person ON underrattelse (kommun, person);
SELECT skydda_namnd('underrattelse', 'SELECT, INSERT');

-- The day the party got the decision: from it her own time to appeal is counted.
CREATE TABLE delgivning (
  kommun        text NOT NULL,
  namnd         uuid NOT NULL,
  id            uuid NOT NULL,
  underrattelse uuid NOT NULL,
  dag           date NOT NULL,
  aktor         text NOT NULL,
  registrerad   timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX delgivning_en ON delgivning (kommun, namnd, underrattelse);
SELECT skydda_namnd('delgivning', 'SELECT, INSERT');

CREATE TABLE overklagande (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  beslut      uuid NOT NULL,
  person      uuid NOT NULL,
  inkom       date NOT NULL,
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id)
);
CREATE INDEX overklagande_beslut ON overklagande (kommun, namnd, beslut);
CREATE INDEX overklagande_person ON overklagande (kommun, person);
SELECT skydda_namnd('overklagande', 'SELECT, INSERT');

-- How far the case, an investigation, a decision or an appeal has come: a row for each step.
CREATE TABLE livssteg (
  kommun       text NOT NULL,
  namnd        uuid NOT NULL,
  id           uuid NOT NULL,
  arende       uuid NOT NULL,
  utredning    uuid,
  beslut       uuid,
  overklagande uuid,
  objekt       uuid NOT NULL
                 GENERATED ALWAYS AS (coalesce(utredning, beslut, overklagande, arende)) STORED,
  lage         text NOT NULL CHECK (lage ~ '^[A-Z_]+$'),
  skal         text NOT NULL,
  aktor        text NOT NULL,
  registrerad  timestamptz NOT NULL,
  ersatt       timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (num_nonnulls(utredning, beslut, overklagande) <= 1)
);
CREATE UNIQUE INDEX livssteg_gallande ON livssteg (kommun, namnd, objekt) WHERE ersatt = 'infinity';
CREATE INDEX livssteg_arende ON livssteg (kommun, namnd, arende);
CREATE INDEX livssteg_utredning ON livssteg (kommun, namnd, utredning);
CREATE INDEX livssteg_beslut ON livssteg (kommun, namnd, beslut);
CREATE INDEX livssteg_overklagande ON livssteg (kommun, namnd, overklagande);
SELECT skydda_namnd('livssteg', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON livssteg TO ${app_roll};

-- A running clock. Stopping or extending it makes a new version.
CREATE TABLE frist (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  frist       uuid NOT NULL,
  arende      uuid NOT NULL,
  objekt      uuid NOT NULL,
  regel       text NOT NULL CHECK (regel <> ''),
  lagrum      text NOT NULL CHECK (lagrum <> ''),
  start       date NOT NULL,
  slut        date NOT NULL CHECK (slut >= start),
  senast      date NOT NULL CHECK (senast >= slut),
  forlangd    text NOT NULL,
  stoppad     date,
  lage        text NOT NULL CHECK (lage IN ('LOPER', 'UPPFYLLD', 'UPPHORD')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK ((stoppad IS NULL) = (lage = 'LOPER'))
);
CREATE UNIQUE INDEX frist_gallande ON frist (kommun, namnd, frist) WHERE ersatt = 'infinity';
CREATE INDEX frist_lopande ON frist (kommun, namnd, senast)
  WHERE ersatt = 'infinity' AND lage = 'LOPER';
CREATE INDEX frist_arende ON frist (kommun, namnd, arende);
SELECT skydda_namnd('frist', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON frist TO ${app_roll};

-- What is being written and is not yet signed.
CREATE TABLE arbetsanteckning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  rubrik      text NOT NULL,
  innehall    text NOT NULL,
  handelsedag date NOT NULL,
  version     integer NOT NULL CHECK (version > 0),
  forfattare  text NOT NULL,
  andrad      timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX arbetsanteckning_arende ON arbetsanteckning (kommun, namnd, arende);
SELECT skydda_namnd('arbetsanteckning', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE journalanteckning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  rattar      uuid CHECK (rattar <> id),
  rubrik      text NOT NULL CHECK (rubrik <> ''),
  innehall    text NOT NULL CHECK (innehall <> ''),
  handelsedag date NOT NULL,
  signerad_av text NOT NULL,
  roll        text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, arende, id)
);
CREATE INDEX journalanteckning_arende ON journalanteckning (kommun, namnd, arende, handelsedag);
CREATE INDEX journalanteckning_rattar ON journalanteckning (kommun, namnd, arende, rattar);
SELECT skydda_namnd('journalanteckning', 'SELECT, INSERT');

-- A case opened by someone outside it: by task with a reason, or in an emergency. It closes by itself.
CREATE TABLE arendeoppning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  anvandare   uuid NOT NULL,
  slag        text NOT NULL CHECK (slag IN ('UPPGIFT', 'NOD')),
  skal        text NOT NULL CHECK (skal <> ''),
  till        timestamptz NOT NULL CHECK (till > registrerad),
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, id)
);
CREATE INDEX arendeoppning_arende ON arendeoppning (kommun, namnd, arende);
CREATE INDEX arendeoppning_anvandare ON arendeoppning (kommun, anvandare, till);
SELECT skydda_namnd('arendeoppning', 'SELECT, INSERT');

CREATE TABLE oppningsgranskning (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  oppning     uuid NOT NULL,
  utlatande   text NOT NULL CHECK (utlatande <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX oppningsgranskning_en ON oppningsgranskning (kommun, namnd, oppning);
SELECT skydda_namnd('oppningsgranskning', 'SELECT, INSERT');
