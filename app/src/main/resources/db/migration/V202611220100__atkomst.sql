-- Accounts, sign-in and sessions belong to a person, not to a municipality: someone may work in
-- several, and is not known before she has signed in. No client data in any of them.

CREATE TABLE anvandare (
  id           uuid PRIMARY KEY,
  anvandarnamn text NOT NULL UNIQUE CHECK (anvandarnamn ~ '^[^[:space:][:upper:]]{1,120}$'),
  namn         text NOT NULL CHECK (namn <> '' AND length(namn) <= 120),
  skapad       timestamptz NOT NULL,
  sparrad      timestamptz
);
GRANT SELECT, INSERT, UPDATE (namn, sparrad) ON anvandare TO ${app_roll};

CREATE TABLE losenord (
  anvandare uuid PRIMARY KEY,
  hash      text NOT NULL,
  satt      timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON losenord TO ${app_roll};

-- The secret is encrypted with a key outside the database. senaste_steg: a code that has been used,
-- or an older one, is never taken again (RFC 6238 § 5.2).
CREATE TABLE totp (
  anvandare    uuid PRIMARY KEY,
  hemlighet    bytea NOT NULL,
  senaste_steg bigint NOT NULL,
  satt         timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON totp TO ${app_roll};

CREATE TABLE aterstallningskod (
  anvandare uuid NOT NULL,
  hash      bytea NOT NULL,
  anvand    timestamptz,
  PRIMARY KEY (anvandare, hash)
);
GRANT SELECT, INSERT, UPDATE (anvand), DELETE ON aterstallningskod TO ${app_roll};

CREATE TABLE passnyckel (
  id            bytea PRIMARY KEY,
  anvandare     uuid NOT NULL,
  publik_nyckel bytea NOT NULL,
  signaturantal bigint NOT NULL,
  verifierad    boolean NOT NULL,
  kan_kopieras  boolean NOT NULL,
  kopierad      boolean NOT NULL,
  transporter   text NOT NULL,
  attestering   bytea NOT NULL,
  klientdata    bytea NOT NULL,
  namn          text NOT NULL CHECK (namn <> '' AND length(namn) <= 80),
  skapad        timestamptz NOT NULL,
  anvand        timestamptz NOT NULL
);
CREATE INDEX passnyckel_anvandare ON passnyckel (anvandare);
GRANT SELECT, INSERT, UPDATE (signaturantal, verifierad, kopierad, anvand), DELETE
  ON passnyckel TO ${app_roll};

-- Whom the municipality's own identity provider means by an identity of its own.
CREATE TABLE oidc_identitet (
  utfardare text NOT NULL,
  identitet text NOT NULL,
  anvandare uuid NOT NULL,
  skapad    timestamptz NOT NULL,
  PRIMARY KEY (utfardare, identitet)
);
CREATE INDEX oidc_identitet_anvandare ON oidc_identitet (anvandare);
GRANT SELECT, INSERT, DELETE ON oidc_identitet TO ${app_roll};

-- A link that opens once: the first administrator, an invitation, a lost second factor.
CREATE TABLE engangslank (
  hash      bytea PRIMARY KEY,
  anvandare uuid NOT NULL,
  skapad    timestamptz NOT NULL,
  gar_ut    timestamptz NOT NULL,
  anvand    timestamptz,
  CHECK (gar_ut > skapad)
);
CREATE INDEX engangslank_anvandare ON engangslank (anvandare);
GRANT SELECT, INSERT, UPDATE (anvand) ON engangslank TO ${app_roll};

-- steg: FAKTOR waits for the second factor, NY_FAKTOR for the user to get one, KLAR is signed in.
CREATE TABLE inloggningssession (
  hash           bytea PRIMARY KEY,
  id             uuid NOT NULL UNIQUE,
  anvandare      uuid NOT NULL,
  steg           text NOT NULL CHECK (steg IN ('FAKTOR', 'NY_FAKTOR', 'KLAR')),
  satt           text NOT NULL CHECK (satt IN ('LOSENORD', 'PASSNYCKEL', 'OIDC', 'LANK', 'DEMO')),
  uppdrag_kommun text,
  uppdrag        uuid,
  skapad         timestamptz NOT NULL,
  senast         timestamptz NOT NULL,
  gar_ut         timestamptz NOT NULL,
  avslutad       timestamptz,
  adress         text NOT NULL,
  webblasare     text NOT NULL,
  CHECK ((uppdrag_kommun IS NULL) = (uppdrag IS NULL))
);
CREATE INDEX inloggningssession_anvandare ON inloggningssession (anvandare, avslutad);
CREATE INDEX inloggningssession_gar_ut ON inloggningssession (gar_ut);
GRANT SELECT, INSERT, UPDATE (uppdrag_kommun, uppdrag, senast, avslutad), DELETE
  ON inloggningssession TO ${app_roll};

-- konto is a keyed hash of what was typed as user name: it may be a password typed in the wrong
-- field. utfall is FEL from the start, so that simultaneous guesses are counted before they are
-- answered. enhet is empty for a browser that has not signed in to that account before.
CREATE TABLE inloggningsforsok (
  id        uuid PRIMARY KEY,
  tidpunkt  timestamptz NOT NULL,
  konto     bytea NOT NULL,
  enhet     text NOT NULL,
  adress    text NOT NULL,
  anvandare uuid,
  satt      text NOT NULL,
  utfall    text NOT NULL CHECK (utfall IN ('LYCKAT', 'HALVVAGS', 'FEL', 'BROMSAT'))
);
CREATE INDEX inloggningsforsok_konto ON inloggningsforsok (konto, tidpunkt);
CREATE INDEX inloggningsforsok_adress ON inloggningsforsok (adress, tidpunkt);
GRANT SELECT, INSERT, UPDATE (utfall, anvandare), DELETE ON inloggningsforsok TO ${app_roll};

-- What a person may act as. id is the version, uppdrag the assignment through all its versions.
CREATE TABLE medarbetaruppdrag (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  uppdrag     uuid NOT NULL,
  anvandare   uuid NOT NULL,
  roll        text NOT NULL CHECK (roll ~ '^[A-Z]+$'),
  namnd       uuid,
  enhet       uuid,
  fran        date NOT NULL,
  till        date NOT NULL,
  beslutad_av text NOT NULL CHECK (beslutad_av <> ''),
  registrerad timestamptz NOT NULL,
  ersatt      timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kommun, id),
  CHECK (fran < till),
  CHECK (registrerad <= ersatt)
);
CREATE UNIQUE INDEX medarbetaruppdrag_gallande ON medarbetaruppdrag (kommun, uppdrag)
  WHERE ersatt = 'infinity';
CREATE INDEX medarbetaruppdrag_anvandare ON medarbetaruppdrag (anvandare, ersatt);
SELECT skydda('medarbetaruppdrag', 'SELECT, INSERT, UPDATE (ersatt)');

-- She who signs in may see her own assignments in all municipalities, to choose among them.
CREATE POLICY anvandarens_egna ON medarbetaruppdrag FOR SELECT
  USING (anvandare = CAST(nullif(current_setting('omtanke.anvandare', true), '') AS uuid));

-- What someone is writing: per user and form. Updated in place: a draft has no history.
CREATE TABLE utkast (
  kommun    text NOT NULL,
  anvandare uuid NOT NULL,
  nyckel    text NOT NULL CHECK (nyckel ~ '^[A-Za-z0-9._-]{1,120}$'),
  slag      text NOT NULL,
  innehall  text NOT NULL CHECK (length(innehall) <= 1000000),
  sparad    timestamptz NOT NULL,
  PRIMARY KEY (kommun, anvandare, nyckel)
);
SELECT skydda('utkast', 'SELECT, INSERT, UPDATE, DELETE');
