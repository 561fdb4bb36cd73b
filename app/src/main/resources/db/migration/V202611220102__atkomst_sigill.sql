-- Seals over the access log. A row belongs to the first seal whose snapshot sees the transaction
-- that wrote it: rows are written without order or lock, and a long transaction may come late.
ALTER TABLE atkomstlogg ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX atkomstlogg_xid ON atkomstlogg (kommun, xid);

CREATE TABLE atkomstsigill (
  kommun      text NOT NULL,
  nummer      bigint NOT NULL CHECK (nummer > 0),
  registrerad timestamptz NOT NULL,
  vy          pg_snapshot NOT NULL,
  antal       bigint NOT NULL,
  foregaende  bytea NOT NULL,
  rot         bytea NOT NULL,
  signatur    bytea NOT NULL,
  PRIMARY KEY (kommun, nummer)
);
SELECT skydda('atkomstsigill', 'SELECT, INSERT');
