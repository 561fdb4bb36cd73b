ALTER TABLE prognosomgang ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE prognossteg ADD FOREIGN KEY (kommun, omgang) REFERENCES prognosomgang (kommun, id);
ALTER TABLE prognossteg ADD FOREIGN KEY (kommun, enhet) REFERENCES enhet (kommun, id);
ALTER TABLE prognosinlaga ADD FOREIGN KEY (kommun, omgang) REFERENCES prognosomgang (kommun, id);
ALTER TABLE prognosinlaga ADD FOREIGN KEY (kommun, enhet) REFERENCES enhet (kommun, id);
ALTER TABLE inlasning ADD FOREIGN KEY (kommun, prognossteg) REFERENCES prognossteg (kommun, id);
