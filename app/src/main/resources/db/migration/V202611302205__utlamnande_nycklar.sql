ALTER TABLE begaran ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE sekretessvar ADD FOREIGN KEY (kommun, namnd, arende, begaran)
  REFERENCES begaran (kommun, namnd, arende, id);
ALTER TABLE utlamnandeprovning ADD FOREIGN KEY (kommun, namnd, arende, begaran)
  REFERENCES begaran (kommun, namnd, arende, id);
ALTER TABLE utlamnandeprovning ADD FOREIGN KEY (kommun, namnd, arende, version)
  REFERENCES handlingsversion (kommun, namnd, arende, id);
ALTER TABLE utlamnandeprovning ADD FOREIGN KEY (kommun, namnd, arende, maskerad)
  REFERENCES handlingsversion (kommun, namnd, arende, id);
ALTER TABLE utlamnande ADD FOREIGN KEY (kommun, namnd, arende, begaran)
  REFERENCES begaran (kommun, namnd, arende, id);
ALTER TABLE utlamnande ADD FOREIGN KEY (kommun, namnd, arende, version)
  REFERENCES handlingsversion (kommun, namnd, arende, id);
ALTER TABLE samtycke ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE samtycke ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE samtyckesaterkallelse ADD FOREIGN KEY (kommun, namnd, arende, samtycke)
  REFERENCES samtycke (kommun, namnd, arende, id);
