ALTER TABLE registerandring ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
