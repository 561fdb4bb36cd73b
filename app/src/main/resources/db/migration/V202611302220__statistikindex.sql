-- The figures of a time read what happened in that time, however much lies before it.
CREATE INDEX inkommet_inkom ON inkommet (kommun, namnd, inkom);
CREATE INDEX forhandsbedomning_beslutad ON forhandsbedomning (kommun, namnd, beslutad);
CREATE INDEX utredning_inledd ON utredning (kommun, namnd, inledd);
CREATE INDEX beslutsfattande_beslutad ON beslutsfattande (kommun, namnd, beslutad);

-- What is going on has no day when it stopped, and comes last.
CREATE INDEX frist_barnutredning ON frist (kommun, namnd, coalesce(stoppad, DATE 'infinity'))
  WHERE regel = 'barnutredning';
