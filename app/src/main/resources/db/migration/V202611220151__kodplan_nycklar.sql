ALTER TABLE kod ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
