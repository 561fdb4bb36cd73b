ALTER TABLE budgetarbete ADD FOREIGN KEY (kommun) REFERENCES kommun (kod);
ALTER TABLE budgetsteg ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE budgetramrad ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE budgetindex ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE budgetforslag ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE budgetforslagsbeslut
  ADD FOREIGN KEY (kommun, forslag) REFERENCES budgetforslag (kommun, id);
ALTER TABLE budgetundantag ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE budgetreducering ADD FOREIGN KEY (kommun, arbete) REFERENCES budgetarbete (kommun, id);
ALTER TABLE inlasning ADD FOREIGN KEY (kommun, budgetsteg) REFERENCES budgetsteg (kommun, id);
