-- How an edition's report was looked at: in which organisation and without what; empty for as usual.
ALTER TABLE utgava ADD COLUMN vinkel text NOT NULL DEFAULT '';
