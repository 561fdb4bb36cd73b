package se.omtanke.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Skillnad;

/** Writes units, in one statement for each kind of row. */
record Enhetsskrivning(WriteTransaction tx, Idgivare ider, Map<String, UUID> nycklar) {

  private static final String NY_ENHET =
      """
      INSERT INTO enhet (kommun, id, nyckel, registrerad)
      SELECT :kommun, r.id, r.nyckel, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid, nyckel text)
      """;

  private static final String NY_VERSION =
      """
      INSERT INTO enhetsversion (kommun, id, enhet, namn, niva, overordnad, ansvar, vardkommun,
                                 fran, till, registrerad)
      SELECT :kommun, r.id, r.enhet, r.namn, r.niva, r.overordnad, r.ansvar, r.vardkommun,
             r.fran, r.till, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, enhet uuid, namn text, niva text, overordnad uuid, ansvar text[],
             vardkommun text, fran date, till date)
      """;

  private static final String NY_SUCCESSION =
      """
      INSERT INTO succession (kommun, id, fran, till, datum, andel, slag, registrerad)
      SELECT :kommun, r.id, r.fran, r.till, r.datum, r.andel, r.slag, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, fran uuid, till uuid, datum date, andel numeric, slag text)
      """;

  private record Enhetsrad(UUID id, String nyckel) {}

  private record Versionsrad(
      UUID id,
      UUID enhet,
      String namn,
      String niva,
      @Nullable UUID overordnad,
      List<String> ansvar,
      @Nullable String vardkommun,
      String fran,
      String till) {}

  private record Successionsrad(
      UUID id, UUID fran, UUID till, String datum, BigDecimal andel, String slag) {}

  static void nycklar(WriteTransaction tx, Map<String, UUID> nya) {
    Skillnad.skriv(
        tx,
        NY_ENHET,
        nya.entrySet().stream().map(ny -> new Enhetsrad(ny.getValue(), ny.getKey())).toList());
  }

  void skriv(Skillnad<Enhetsversion> versioner, Skillnad<Succession> foljd) {
    versioner.stang(tx, "enhetsversion");
    Skillnad.skriv(tx, NY_VERSION, versioner.nya().stream().map(this::rad).toList());
    foljd.stang(tx, "succession");
    Skillnad.skriv(tx, NY_SUCCESSION, foljd.nya().stream().map(this::rad).toList());
  }

  private Versionsrad rad(Enhetsversion version) {
    return new Versionsrad(
        ider.ny(),
        id(version.nyckel()),
        version.namn(),
        version.niva().name(),
        version.overordnad().map(this::id).orElse(null),
        version.ansvar().stream().map(Kodgren::toString).toList(),
        version.vardkommun().map(Kommunkod::kod).orElse(null),
        Radmangd.dag(version.giltig().fran()),
        Radmangd.dag(version.giltig().till()));
  }

  private Successionsrad rad(Succession steg) {
    return new Successionsrad(
        ider.ny(),
        id(steg.fran()),
        id(steg.till()),
        Radmangd.dag(steg.datum()),
        steg.andel(),
        steg.slag().name());
  }

  private UUID id(String nyckel) {
    return Optional.ofNullable(nycklar.get(nyckel))
        .orElseThrow(() -> new IllegalStateException("No unit " + nyckel));
  }
}
