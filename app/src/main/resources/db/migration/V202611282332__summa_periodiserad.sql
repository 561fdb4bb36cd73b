-- Accrued rows are summed apart, so that a report can be read with them and without them. Sums
-- follow from the rows; those of readings with accrued rows are made anew, one municipality at a
-- time, since the policies let nothing else through.
ALTER TABLE utfallssumma ADD COLUMN periodiserad boolean NOT NULL DEFAULT false;
ALTER TABLE utfallssumma DROP CONSTRAINT utfallssumma_pkey;
ALTER TABLE utfallssumma ADD PRIMARY KEY (kommun, inlasning, kalla, ar, period, ansvar, verksamhet,
  konto, projekt, objekt, motpart, periodiserad);

DO $$
DECLARE
  k record;
BEGIN
  FOR k IN SELECT kod FROM kommun LOOP
    EXECUTE format('SET LOCAL omtanke.kommun = %L', k.kod);
    DELETE FROM utfallssumma s
    WHERE s.kommun = k.kod
      AND s.inlasning IN (SELECT u.inlasning FROM utfallsrad u
                          WHERE u.kommun = k.kod AND u.periodiserad);
    INSERT INTO utfallssumma (kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto,
                              projekt, objekt, motpart, periodiserad, belopp, rader)
    SELECT u.kommun, u.inlasning, u.kalla, u.ar, u.period, u.ansvar, u.verksamhet, u.konto,
           u.projekt, u.objekt, u.motpart, u.periodiserad, sum(u.belopp), count(*)
    FROM utfallsrad u
    WHERE u.kommun = k.kod
      AND u.inlasning IN (SELECT p.inlasning FROM utfallsrad p
                          WHERE p.kommun = k.kod AND p.periodiserad)
    GROUP BY u.kommun, u.inlasning, u.kalla, u.ar, u.period, u.ansvar, u.verksamhet, u.konto,
             u.projekt, u.objekt, u.motpart, u.periodiserad;
  END LOOP;
END
$$;
