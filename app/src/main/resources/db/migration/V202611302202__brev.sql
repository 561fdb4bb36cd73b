-- Templates of letters that a board has made its own; each change is a version, none is changed.
CREATE TABLE brevmall (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  slag        text NOT NULL CHECK (slag ~ '^[A-Z_]+$'),
  version     integer NOT NULL CHECK (version > 0),
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id),
  UNIQUE (kommun, namnd, slag, version)
);
SELECT skydda_namnd('brevmall', 'SELECT, INSERT');

-- A letter that has been issued: what it was made of. Its document holds the paper.
CREATE TABLE brev (
  kommun      text NOT NULL,
  namnd       uuid NOT NULL,
  id          uuid NOT NULL,
  arende      uuid NOT NULL,
  slag        text NOT NULL CHECK (slag ~ '^[A-Z_]+$'),
  -- 0 is the template that comes with the product.
  mallversion integer NOT NULL CHECK (mallversion >= 0),
  person      uuid,
  beslut      uuid,
  innehall    text NOT NULL CHECK (innehall <> ''),
  aktor       text NOT NULL,
  registrerad timestamptz NOT NULL,
  PRIMARY KEY (kommun, id)
);
CREATE INDEX brev_handling ON brev (kommun, namnd, arende, id);
CREATE INDEX brev_person ON brev (kommun, person);
CREATE INDEX brev_beslut ON brev (kommun, namnd, beslut);
SELECT skydda_namnd('brev', 'SELECT, INSERT');
