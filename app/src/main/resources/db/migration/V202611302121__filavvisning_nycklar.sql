ALTER TABLE filavvisning ADD FOREIGN KEY (kommun, fil) REFERENCES kallfil (kommun, id);
