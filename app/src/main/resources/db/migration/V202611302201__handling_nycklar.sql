ALTER TABLE handlingsfil ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE handlingsdel ADD FOREIGN KEY (kommun, namnd, arende, fil)
  REFERENCES handlingsfil (kommun, namnd, arende, id);
ALTER TABLE handling ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE handlingsversion ADD FOREIGN KEY (kommun, namnd, arende, handling)
  REFERENCES handling (kommun, namnd, arende, id);
ALTER TABLE handlingsversion ADD FOREIGN KEY (kommun, namnd, arende, fil)
  REFERENCES handlingsfil (kommun, namnd, arende, id);
ALTER TABLE handling ADD FOREIGN KEY (kommun, namnd, arende, maskerar)
  REFERENCES handlingsversion (kommun, namnd, arende, id);
ALTER TABLE handlingsstrykning ADD FOREIGN KEY (kommun, namnd, arende, handling)
  REFERENCES handling (kommun, namnd, arende, id);
