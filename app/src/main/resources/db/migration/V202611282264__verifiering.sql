-- What each check of the access log's seals came to.
CREATE TABLE atkomstverifiering (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  aktor       text NOT NULL CHECK (aktor <> ''),
  sigill      bigint NOT NULL CHECK (sigill >= 0),
  rader       bigint NOT NULL CHECK (rader >= 0),
  rot         text NOT NULL CHECK (rot ~ '^([0-9a-f]{64})?$'),
  antal_brott bigint NOT NULL CHECK (antal_brott >= 0),
  brott       jsonb NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
SELECT skydda('atkomstverifiering', 'SELECT, INSERT');
