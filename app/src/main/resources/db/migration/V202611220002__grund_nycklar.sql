-- Foreign keys of the ground, in a step of their own: they are added after the tables are in place.
ALTER TABLE nummerserie ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE handelse ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
