-- Foreign keys of access, in a step of their own: they are added after the tables are in place.
ALTER TABLE losenord ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE totp ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE aterstallningskod ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE passnyckel ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE oidc_identitet ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE engangslank ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE inloggningssession ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE medarbetaruppdrag ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE medarbetaruppdrag ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
ALTER TABLE utkast ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE utkast ADD FOREIGN KEY (anvandare) REFERENCES anvandare (id);
CREATE INDEX utkast_anvandare ON utkast (anvandare);
