-- References carry the board as well as the municipality: none can be written across either.
ALTER TABLE inkommet ADD FOREIGN KEY (kommun, namnd) REFERENCES enhet (kommun, id);
ALTER TABLE inkommet ADD FOREIGN KEY (kommun, enhet) REFERENCES enhet (kommun, id);
ALTER TABLE inkommet_orsak ADD FOREIGN KEY (kommun, namnd, inkommet)
  REFERENCES inkommet (kommun, namnd, id);
ALTER TABLE uppgiftslamnare ADD FOREIGN KEY (kommun, namnd, inkommet)
  REFERENCES inkommet (kommun, namnd, id);
ALTER TABLE uppgiftslamnare_identitet ADD FOREIGN KEY (kommun, namnd, uppgiftslamnare)
  REFERENCES uppgiftslamnare (kommun, namnd, id);
ALTER TABLE arende ADD FOREIGN KEY (kommun, namnd) REFERENCES enhet (kommun, id);
ALTER TABLE arende ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE aktualisering ADD FOREIGN KEY (kommun, namnd, inkommet)
  REFERENCES inkommet (kommun, namnd, id);
ALTER TABLE aktualisering ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE arendepart ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE arendepart ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE arendeansvar ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE arendeansvar ADD FOREIGN KEY (kommun, enhet) REFERENCES enhet (kommun, id);
ALTER TABLE skyddsbedomning ADD FOREIGN KEY (kommun, namnd, aktualisering)
  REFERENCES aktualisering (kommun, namnd, id);
ALTER TABLE delegationsordning ADD FOREIGN KEY (kommun, namnd) REFERENCES enhet (kommun, id);
ALTER TABLE delegationspunkt ADD FOREIGN KEY (kommun, namnd, ordning)
  REFERENCES delegationsordning (kommun, namnd, id);
ALTER TABLE forhandsbedomning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE forhandsbedomning ADD FOREIGN KEY (kommun, namnd, delegationspunkt)
  REFERENCES delegationspunkt (kommun, namnd, id);
ALTER TABLE utredning ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE utredning ADD FOREIGN KEY (kommun, namnd, foregaende)
  REFERENCES utredning (kommun, namnd, id);
ALTER TABLE utredningsplan ADD FOREIGN KEY (kommun, namnd, utredning)
  REFERENCES utredning (kommun, namnd, id);
ALTER TABLE forlangning ADD FOREIGN KEY (kommun, namnd, utredning)
  REFERENCES utredning (kommun, namnd, id);
ALTER TABLE forlangning ADD FOREIGN KEY (kommun, namnd, delegationspunkt)
  REFERENCES delegationspunkt (kommun, namnd, id);
ALTER TABLE beslut ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE beslut ADD FOREIGN KEY (kommun, namnd, utredning)
  REFERENCES utredning (kommun, namnd, id);
ALTER TABLE yrkande ADD FOREIGN KEY (kommun, namnd, beslut) REFERENCES beslut (kommun, namnd, id);
ALTER TABLE beslutsfattande ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE beslutsfattande ADD FOREIGN KEY (kommun, namnd, delegationspunkt)
  REFERENCES delegationspunkt (kommun, namnd, id);
ALTER TABLE underrattelse ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE underrattelse ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE delgivning ADD FOREIGN KEY (kommun, namnd, underrattelse)
  REFERENCES underrattelse (kommun, namnd, id);
ALTER TABLE overklagande ADD FOREIGN KEY (kommun, namnd, beslut)
  REFERENCES beslut (kommun, namnd, id);
ALTER TABLE overklagande ADD FOREIGN KEY (kommun, person) REFERENCES person (kommun, id);
ALTER TABLE livssteg ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE livssteg ADD FOREIGN KEY (kommun, namnd, utredning)
  REFERENCES utredning (kommun, namnd, id);
ALTER TABLE livssteg ADD FOREIGN KEY (kommun, namnd, beslut) REFERENCES beslut (kommun, namnd, id);
ALTER TABLE livssteg ADD FOREIGN KEY (kommun, namnd, overklagande)
  REFERENCES overklagande (kommun, namnd, id);
ALTER TABLE frist ADD FOREIGN KEY (kommun, namnd, arende) REFERENCES arende (kommun, namnd, id);
ALTER TABLE arbetsanteckning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE journalanteckning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE journalanteckning ADD FOREIGN KEY (kommun, namnd, arende, rattar)
  REFERENCES journalanteckning (kommun, namnd, arende, id);
ALTER TABLE arendeoppning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE oppningsgranskning ADD FOREIGN KEY (kommun, namnd, oppning)
  REFERENCES arendeoppning (kommun, namnd, id);
