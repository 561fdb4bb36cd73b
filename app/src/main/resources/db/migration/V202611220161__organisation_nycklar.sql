ALTER TABLE enhet ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE enhetsversion ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE enhetsversion ADD FOREIGN KEY (kommun, enhet) REFERENCES enhet (kommun, id);
ALTER TABLE enhetsversion ADD FOREIGN KEY (kommun, overordnad) REFERENCES enhet (kommun, id);
ALTER TABLE succession ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE succession ADD FOREIGN KEY (kommun, fran) REFERENCES enhet (kommun, id);
ALTER TABLE succession ADD FOREIGN KEY (kommun, till) REFERENCES enhet (kommun, id);
ALTER TABLE rs_mappning ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
