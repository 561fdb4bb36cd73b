ALTER TABLE lasarbete ADD FOREIGN KEY (kommun, fil) REFERENCES kallfil (kommun, id);
ALTER TABLE lasarbete ADD FOREIGN KEY (kommun, inlasning) REFERENCES inlasning (kommun, id);
ALTER TABLE lasframsteg ADD FOREIGN KEY (kommun, arbete) REFERENCES lasarbete (kommun, id);
ALTER TABLE lasarbetssvar ADD FOREIGN KEY (kommun, arbete) REFERENCES lasarbete (kommun, id);
ALTER TABLE lasarbetssvar ADD FOREIGN KEY (kommun, inlasning) REFERENCES inlasning (kommun, id);
