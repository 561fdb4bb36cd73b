-- Foreign keys of what is known about persons, after the tables are in place.
ALTER TABLE personadress ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personsprak ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personrelation ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE hushallsmedlem ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personsammanslagning ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personadress ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personsprak ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personrelation ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personrelation ADD FOREIGN KEY (kommun, motpart) REFERENCES person (kommun, id);
ALTER TABLE hushallsmedlem ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE personsammanslagning ADD FOREIGN KEY (kommun, bort) REFERENCES person (kommun, id);
ALTER TABLE personsammanslagning ADD FOREIGN KEY (kommun, kvar) REFERENCES person (kommun, id);
ALTER TABLE personbekraftelse ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE personbekraftelse ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
