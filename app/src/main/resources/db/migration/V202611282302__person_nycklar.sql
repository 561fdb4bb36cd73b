-- Foreign keys of persons, in a step of their own: they are added after the tables are in place.
-- A board is a unit of the organisation, which stands beside and not under; namnd has no key.
ALTER TABLE person ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE namndperson ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE namndperson ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personidentitet ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personidentitet ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personnamn ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personnamn ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE namnnyckel ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE namnnyckel ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personskydd ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personskydd ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
