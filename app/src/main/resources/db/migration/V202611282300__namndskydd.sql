-- Row security for what belongs to one board of a municipality: cases, documents, decisions, and
-- that the board knows a person. Like skydda, but the rows are the board's own: kommun AND namnd.
-- Only the setting is cast, never the column, so that indexes work; an unset or emptied setting
-- becomes null, which equals nothing, so that unset means no rows.
CREATE FUNCTION skydda_namnd(tabell regclass, rattigheter text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  egen CONSTANT text := 'kommun = current_setting(''omtanke.kommun'', true)'
    ' AND namnd = CAST(nullif(current_setting(''omtanke.namnd'', true), '''') AS uuid)';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabell);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabell);
  EXECUTE format('CREATE POLICY namndens_egna ON %s USING (%s) WITH CHECK (%s)', tabell, egen, egen);
  EXECUTE format('GRANT %s ON %s TO ${app_roll}', rattigheter, tabell);
END
$$;
REVOKE EXECUTE ON FUNCTION skydda_namnd(regclass, text) FROM PUBLIC;
