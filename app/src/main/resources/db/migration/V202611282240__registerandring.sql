-- Who stated the organisation, the code plan, the RS mapping or the attest register anew, when and
-- why. The rows of those tables carry the same moment; here stands what they have in common.
CREATE TABLE registerandring (
  kommun      text NOT NULL,
  id          uuid NOT NULL,
  register    text NOT NULL CHECK (register IN ('ORGANISATION', 'KODPLAN', 'RS', 'ATTEST')),
  registrerad timestamptz NOT NULL,
  aktor       text NOT NULL CHECK (aktor <> ''),
  orsak       text NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX registerandring_senast ON registerandring (kommun, register, registrerad);
SELECT skydda('registerandring', 'SELECT, INSERT');
