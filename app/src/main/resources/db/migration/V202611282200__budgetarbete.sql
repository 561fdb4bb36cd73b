-- Budget work: from fullmäktige's frame to the budget of every unit. What was decided, believed and
-- proposed are rows of their own; what no longer holds is closed, not changed. The distribution
-- itself is computed from them and from this year's budget, until it is adopted.

CREATE TABLE budgetarbete (
  kommun       text NOT NULL,
  id           uuid NOT NULL,
  ar           integer NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  sista_dag    date NOT NULL,
  kommunbidrag text NOT NULL CHECK (kommunbidrag ~ '^[3-8][0-9]*$'),
  aktor        text NOT NULL,
  registrerad  timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, ar)
);
SELECT skydda('budgetarbete', 'SELECT, INSERT');

-- A work without a row is being prepared.
CREATE TABLE budgetsteg (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  arbete      uuid NOT NULL,
  lage        text NOT NULL CHECK (lage IN ('FORSLAGSTID', 'BEREDNING', 'FASTSTALLT')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetsteg_gallande ON budgetsteg (kommun, arbete) WHERE ersatt = 'infinity';
CREATE INDEX budgetsteg_arbete ON budgetsteg (kommun, arbete);
SELECT skydda('budgetsteg', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetsteg TO ${app_roll};

CREATE TABLE budgetramrad (
  kommun       text NOT NULL,
  id           uuid NOT NULL,
  arbete       uuid NOT NULL,
  beslutsdatum date NOT NULL,
  dnr          text NOT NULL CHECK (dnr <> ''),
  post         text NOT NULL CHECK (post <> ''),
  belopp       numeric(15, 2) NOT NULL,
  aktor        text NOT NULL,
  registrerad  timestamptz NOT NULL,
  ersatt       timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetramrad_gallande ON budgetramrad (kommun, arbete, beslutsdatum, dnr, post)
  WHERE ersatt = 'infinity';
CREATE INDEX budgetramrad_arbete ON budgetramrad (kommun, arbete);
SELECT skydda('budgetramrad', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetramrad TO ${app_roll};

-- konto is the beginning of the accounts; the longest that fits an account counts.
CREATE TABLE budgetindex (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  arbete      uuid NOT NULL,
  konto       text NOT NULL CHECK (konto ~ '^[3-8][0-9]*$'),
  benamning   text NOT NULL,
  procent     numeric(7, 4) NOT NULL CHECK (procent > -100),
  po_fore     numeric(7, 4) CHECK (po_fore > 0),
  po_efter    numeric(7, 4) CHECK (po_efter > 0),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id),
  CHECK (num_nonnulls(po_fore, po_efter) IN (0, 2))
);
CREATE UNIQUE INDEX budgetindex_gallande ON budgetindex (kommun, arbete, konto)
  WHERE ersatt = 'infinity';
CREATE INDEX budgetindex_arbete ON budgetindex (kommun, arbete);
SELECT skydda('budgetindex', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetindex TO ${app_roll};

-- konto is empty when the proposal is to be shared as the line's costs are.
CREATE TABLE budgetforslag (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  arbete      uuid NOT NULL,
  ansvar      text NOT NULL CHECK (ansvar <> ''),
  verksamhet  text NOT NULL CHECK (verksamhet <> ''),
  konto       text NOT NULL CHECK (konto ~ '^([3-8][0-9]*)?$'),
  belopp      numeric(15, 2) NOT NULL CHECK (belopp <> 0),
  motivering  text NOT NULL CHECK (motivering <> ''),
  aktor       text NOT NULL,
  forfattare  text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetforslag_gallande
  ON budgetforslag (kommun, arbete, ansvar, verksamhet, konto, md5(motivering))
  WHERE ersatt = 'infinity';
CREATE INDEX budgetforslag_arbete ON budgetforslag (kommun, arbete);
SELECT skydda('budgetforslag', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetforslag TO ${app_roll};

CREATE TABLE budgetforslagsbeslut (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  forslag     uuid NOT NULL,
  godtaget    boolean NOT NULL,
  skal        text NOT NULL CHECK (godtaget OR skal <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetforslagsbeslut_gallande ON budgetforslagsbeslut (kommun, forslag)
  WHERE ersatt = 'infinity';
CREATE INDEX budgetforslagsbeslut_forslag ON budgetforslagsbeslut (kommun, forslag);
SELECT skydda('budgetforslagsbeslut', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetforslagsbeslut TO ${app_roll};

-- A line without a row takes part in everything.
CREATE TABLE budgetundantag (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  arbete      uuid NOT NULL,
  ansvar      text NOT NULL,
  verksamhet  text NOT NULL,
  deltar      text NOT NULL CHECK (deltar IN ('EJ_REDUCERING', 'FLYTTAD')),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetundantag_gallande
  ON budgetundantag (kommun, arbete, ansvar, verksamhet) WHERE ersatt = 'infinity';
CREATE INDEX budgetundantag_arbete ON budgetundantag (kommun, arbete);
SELECT skydda('budgetundantag', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetundantag TO ${app_roll};

CREATE TABLE budgetreducering (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  arbete      uuid NOT NULL,
  belopp      numeric(15, 2) NOT NULL,
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity' CHECK (ersatt >= registrerad),
  PRIMARY KEY (kommun, id)
);
CREATE UNIQUE INDEX budgetreducering_gallande ON budgetreducering (kommun, arbete)
  WHERE ersatt = 'infinity';
CREATE INDEX budgetreducering_arbete ON budgetreducering (kommun, arbete);
SELECT skydda('budgetreducering', 'SELECT, INSERT');
GRANT UPDATE (ersatt) ON budgetreducering TO ${app_roll};

-- What has been adopted is put in force like a reading; it comes from a step of the work.
ALTER TABLE inlasning ADD COLUMN budgetsteg uuid;
ALTER TABLE inlasning DROP CONSTRAINT inlasning_check;
ALTER TABLE inlasning ADD CHECK (num_nonnulls(prognossteg, budgetsteg) <= 1);
ALTER TABLE inlasning ADD CHECK (
  num_nonnulls(fil, mappning) = CASE num_nonnulls(prognossteg, budgetsteg) WHEN 0 THEN 2 ELSE 0 END
);
CREATE INDEX inlasning_budgetsteg ON inlasning (kommun, budgetsteg);
