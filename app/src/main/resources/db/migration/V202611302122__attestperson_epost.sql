-- Where the one named in the attest list is reached; a role may have none.
ALTER TABLE attestperson ADD COLUMN epost text NOT NULL DEFAULT ''
  CHECK (epost ~ '^([^@ ]+@[^@ ]+)?$');
ALTER TABLE attestperson ALTER COLUMN epost DROP DEFAULT;
