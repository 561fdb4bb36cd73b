ALTER TABLE rapportmall ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE rapportskrift ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE utgava ADD FOREIGN KEY (kommun, mall, mallversion)
  REFERENCES rapportmall (kommun, mall, version);
ALTER TABLE utgavefil ADD FOREIGN KEY (kommun, utgava) REFERENCES utgava (kommun, id);
CREATE INDEX utgava_mallversion ON utgava (kommun, mall, mallversion);
