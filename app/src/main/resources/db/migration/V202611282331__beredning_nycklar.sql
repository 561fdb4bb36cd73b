ALTER TABLE beredningssteg ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE granskningskommentar ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE granskningssvar ADD FOREIGN KEY (kommun, kommentar)
  REFERENCES granskningskommentar (kommun, id);
