-- References of the answers to what has come in.
ALTER TABLE inkommetsvar ADD FOREIGN KEY (kommun, namnd, aktualisering)
  REFERENCES aktualisering (kommun, namnd, id);
