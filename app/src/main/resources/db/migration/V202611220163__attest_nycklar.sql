ALTER TABLE attestperson ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE attestratt ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
