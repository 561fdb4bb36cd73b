ALTER TABLE brevmall ADD FOREIGN KEY (kommun, namnd) REFERENCES enhet (kommun, id);
ALTER TABLE brev ADD FOREIGN KEY (kommun, namnd, arende, id)
  REFERENCES handling (kommun, namnd, arende, id);
ALTER TABLE brev ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE brev ADD FOREIGN KEY (kommun, namnd, beslut) REFERENCES beslut (kommun, namnd, id);
