-- Upkeep: what is past its time goes.

-- A stored file that nobody confirmed is emptied. Its row stays, so that what was read from it still
-- tells where it came from; the same content may be sent again, and is then a new file.
ALTER TABLE kallfil ADD COLUMN rensad timestamptz NOT NULL DEFAULT 'infinity'
  CHECK (rensad >= registrerad);
ALTER TABLE kallfil DROP CONSTRAINT kallfil_kommun_sha256_key;
ALTER TABLE kallfil ADD UNIQUE (kommun, sha256, rensad);
CREATE INDEX kallfil_orensad ON kallfil (kommun, registrerad) WHERE rensad = 'infinity';
GRANT UPDATE (rensad) ON kallfil TO ${app_roll};
GRANT DELETE ON kallfilsdel TO ${app_roll};

GRANT DELETE ON engangslank TO ${app_roll};
CREATE INDEX engangslank_gar_ut ON engangslank (gar_ut);
CREATE INDEX inloggningsforsok_tidpunkt ON inloggningsforsok (tidpunkt);
CREATE INDEX utkast_sparad ON utkast (kommun, sparad);
