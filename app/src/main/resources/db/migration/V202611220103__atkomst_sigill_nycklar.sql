-- Foreign keys of the seals, in a step of their own.
ALTER TABLE atkomstsigill ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
