package se.omtanke.organisation.attest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Skillnad;

/** Writes the attest register, in one statement for each kind of row. */
record Attestskrivning(WriteTransaction tx, Idgivare ider) {

  private static final String NY_RATT =
      """
      INSERT INTO attestratt (kommun, id, ansvar, verksamhet, attestant, ersattare, belopp_drift,
        belopp_investering, fran, till, notering, dnr, beslutsdatum, beslutsfattare, registrerad)
      SELECT :kommun, r.id, r.ansvar, r.verksamhet, r.attestant, r.ersattare, r.belopp_drift,
        r.belopp_investering, r.fran, r.till, r.notering, r.dnr, r.beslutsdatum,
        r.beslutsfattare, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, ansvar text, verksamhet text, attestant text, ersattare text[],
             belopp_drift numeric, belopp_investering numeric, fran date, till date,
             notering text, dnr text, beslutsdatum date, beslutsfattare text)
      """;

  private static final String NY_PERSON =
      """
      INSERT INTO attestperson (kommun, id, nyckel, namn, befattning, epost, overordnad,
        registrerad)
      SELECT :kommun, r.id, r.nyckel, r.namn, r.befattning, r.epost, r.overordnad, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, nyckel text, namn text, befattning text, epost text, overordnad text)
      """;

  private record Rattsrad(
      UUID id,
      String ansvar,
      String verksamhet,
      String attestant,
      List<String> ersattare,
      BigDecimal belopp_drift,
      BigDecimal belopp_investering,
      String fran,
      String till,
      String notering,
      @Nullable String dnr,
      @Nullable String beslutsdatum,
      @Nullable String beslutsfattare) {}

  private record Personrad(
      UUID id,
      String nyckel,
      String namn,
      String befattning,
      String epost,
      @Nullable String overordnad) {}

  void skriv(Skillnad<Attestratt> ratter, Skillnad<Attestperson> personer) {
    personer.stang(tx, "attestperson");
    Skillnad.skriv(tx, NY_PERSON, personer.nya().stream().map(this::rad).toList());
    ratter.stang(tx, "attestratt");
    Skillnad.skriv(tx, NY_RATT, ratter.nya().stream().map(this::rad).toList());
  }

  private Rattsrad rad(Attestratt ratt) {
    return new Rattsrad(
        ider.ny(),
        ratt.ansvar().toString(),
        ratt.verksamhet().toString(),
        ratt.attestant(),
        ratt.ersattare(),
        ratt.drift().kronor(),
        ratt.investering().kronor(),
        Radmangd.dag(ratt.giltig().fran()),
        Radmangd.dag(ratt.giltig().till()),
        ratt.notering(),
        ratt.delegation().map(Delegation::dnr).orElse(null),
        ratt.delegation().map(beslut -> Radmangd.dag(beslut.datum())).orElse(null),
        ratt.delegation().map(Delegation::beslutsfattare).orElse(null));
  }

  private Personrad rad(Attestperson person) {
    return new Personrad(
        ider.ny(),
        person.nyckel(),
        person.namn(),
        person.befattning(),
        person.epost(),
        person.overordnad().orElse(null));
  }
}
