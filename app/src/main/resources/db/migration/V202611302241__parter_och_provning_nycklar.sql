-- References of the tests of a reporter's identity.
ALTER TABLE uppgiftslamnarprovning ADD FOREIGN KEY (kommun, namnd, arende)
  REFERENCES arende (kommun, namnd, id);
ALTER TABLE uppgiftslamnarprovning ADD FOREIGN KEY (kommun, namnd, uppgiftslamnare)
  REFERENCES uppgiftslamnare (kommun, namnd, id);
