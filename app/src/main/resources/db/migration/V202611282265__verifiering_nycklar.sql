ALTER TABLE atkomstverifiering ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
