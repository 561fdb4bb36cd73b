-- Foreign keys of files from the population register, after the table is in place.
ALTER TABLE folkbokforingsfil ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
