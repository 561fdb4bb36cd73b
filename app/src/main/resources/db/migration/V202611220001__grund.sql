-- The ground: municipality, event log, access log, visible numbers.

GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${app_roll};

-- Every table that holds a municipality's rows is protected the same way, and only this way: row
-- security on and FORCEd (it binds the owner too), one policy, and just the rights it needs.
CREATE FUNCTION skydda(tabell regclass, rattigheter text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  egen CONSTANT text := 'kommun = current_setting(''omtanke.kommun'', true)';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabell);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabell);
  EXECUTE format('CREATE POLICY kommunens_egna ON %s USING (%s) WITH CHECK (%s)', tabell, egen, egen);
  EXECUTE format('GRANT %s ON %s TO ${app_roll}', rattigheter, tabell);
END
$$;
REVOKE EXECUTE ON FUNCTION skydda(regclass, text) FROM PUBLIC;

-- Read before anyone has signed in, so it has no policy; it holds no client data.
CREATE TABLE kommun (
  kod     text PRIMARY KEY CHECK (kod ~ '^[0-9]{4}$'),
  namn    text NOT NULL CHECK (namn <> ''),
  exempel boolean NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON kommun TO ${app_roll};

-- What happened. Readers go by transaction snapshot (xid), not by sequence: a row with a lower id
-- may become visible later than one with a higher.
CREATE TABLE handelse (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  registrerad timestamptz NOT NULL,
  xid         xid8 NOT NULL DEFAULT pg_current_xact_id(),
  typ         text NOT NULL CHECK (typ ~ '^[a-z0-9-]+\.v[0-9]+$'),
  objekttyp   text NOT NULL,
  objekt      uuid NOT NULL,
  aktor       text NOT NULL,
  uppdrag     uuid,
  uppgifter   jsonb NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX handelse_objekt ON handelse (kommun, objekt, id);
SELECT skydda('handelse', 'SELECT, INSERT');

-- Who read and wrote what, and why. No foreign keys: the log outlives what it tells of.
CREATE TABLE atkomstlogg (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  registrerad timestamptz NOT NULL,
  aktorslag   text NOT NULL CHECK (aktorslag IN ('MEDARBETARE', 'KOMMANDORAD', 'SYSTEM')),
  aktor       text NOT NULL CHECK (aktor <> ''),
  uppdrag     uuid CHECK (uppdrag IS NOT NULL OR aktorslag <> 'MEDARBETARE'),
  roll        text NOT NULL,
  namnd       uuid,
  atgard      text NOT NULL CHECK (atgard ~ '^[a-z_]+\.[a-z_]+$'),
  objekttyp   text NOT NULL,
  objekt      uuid,
  person      uuid,
  visning     text CHECK (visning IN ('LISTA', 'OPPNAD')),
  tidigast    date,
  PRIMARY KEY (kommun, id),
  CHECK ((person IS NULL) = (visning IS NULL))
);
CREATE INDEX atkomstlogg_person ON atkomstlogg (kommun, person, registrerad) WHERE person IS NOT NULL;
CREATE INDEX atkomstlogg_aktor ON atkomstlogg (kommun, aktor, registrerad);
CREATE INDEX atkomstlogg_objekt ON atkomstlogg (kommun, objekt, registrerad) WHERE objekt IS NOT NULL;
SELECT skydda('atkomstlogg', 'SELECT, INSERT');

-- Visible numbers may have gaps and are drawn in short transactions of their own.
CREATE TABLE nummerserie (
  kommun  text NOT NULL,
  serie   text NOT NULL,
  ar      integer NOT NULL,
  senaste bigint NOT NULL CHECK (senaste > 0),
  PRIMARY KEY (kommun, serie, ar)
);
SELECT skydda('nummerserie', 'SELECT, INSERT, UPDATE');
