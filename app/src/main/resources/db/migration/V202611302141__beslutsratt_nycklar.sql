ALTER TABLE bradska ADD FOREIGN KEY (kommun, namnd, beslut) REFERENCES beslut (kommun, namnd, id);
ALTER TABLE beslutskomplettering ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE beslutsanmalan ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE kommunikation ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE kommunikation ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE kommunikationssvar ADD FOREIGN KEY (kommun, namnd, kommunikation)
  REFERENCES kommunikation (kommun, namnd, id);
ALTER TABLE jav ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE beslutsandring ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE beslutsandring ADD FOREIGN KEY (kommun, namnd, delegationspunkt)
  REFERENCES delegationspunkt (kommun, namnd, id);
ALTER TABLE forlangd_forhandsbedomning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE forlangd_forhandsbedomning ADD FOREIGN KEY (kommun, namnd, delegationspunkt)
  REFERENCES delegationspunkt (kommun, namnd, id);
ALTER TABLE aterkoppling ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE aterkoppling ADD FOREIGN KEY (kommun, namnd, uppgiftslamnare)
  REFERENCES uppgiftslamnare (kommun, namnd, id);
