package se.omtanke.ekonomi.prognos;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.Prognosnyckel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

/** What managers have written, as rows: a new belief stands beside the old one, which is closed. */
public final class Inlagor {

  /** A line as it stands, with the id of its row. */
  private record Skriven(UUID id, UUID enhet, Prognosnyckel nyckel, Inlaga inlaga) {}

  /** A row to be closed; {@code id} is the name of its column. */
  private record Stangd(UUID id) {}

  private record Ny(
      UUID id,
      String ansvar,
      String verksamhet,
      String kontoklass,
      BigDecimal belopp,
      String kommentar) {}

  private final Idgivare ider;

  /** Lines whose ids come from here. */
  public Inlagor(Idgivare ider) {
    this.ider = ider;
  }

  /** What stands written in a round, unit by unit. */
  public Map<UUID, Skrivet> alla(Transaction tx, UUID omgang) {
    return skrivna(tx, omgang).stream()
        .collect(groupingBy(Skriven::enhet, collectingAndThen(toList(), Inlagor::skrivet)));
  }

  /** Writes these lines, of which every one differs from what stands. */
  public void skriv(
      WriteTransaction tx,
      UUID omgang,
      UUID enhet,
      Map<Prognosnyckel, Optional<Inlaga>> andringar,
      String forfattare) {
    List<Stangd> stangda =
        skrivna(tx, omgang).stream()
            .filter(rad -> rad.enhet().equals(enhet) && andringar.containsKey(rad.nyckel()))
            .map(rad -> new Stangd(rad.id()))
            .toList();
    stang(tx, stangda);
    List<Ny> nya = new ArrayList<>();
    andringar.forEach(
        (nyckel, inlaga) -> inlaga.ifPresent(skriven -> nya.add(ny(nyckel, skriven))));
    lagg(tx, omgang, enhet, nya, forfattare);
  }

  /** A row that is new has the highest id; one that has been taken back changes the number. */
  private static Skrivet skrivet(List<Skriven> rader) {
    String senast =
        rader.stream().map(rad -> rad.id().toString()).max(naturalOrder()).orElseThrow();
    return new Skrivet(
        rader.stream().collect(toMap(Skriven::nyckel, Skriven::inlaga)),
        senast + "." + rader.size());
  }

  private Ny ny(Prognosnyckel nyckel, Inlaga inlaga) {
    return new Ny(
        ider.ny(),
        nyckel.ansvar(),
        nyckel.verksamhet(),
        nyckel.kontogrupp(),
        inlaga.belopp().kronor(),
        inlaga.kommentar());
  }

  private static List<Skriven> skrivna(Transaction tx, UUID omgang) {
    return tx.sql(
            """
            SELECT id, enhet, ansvar, verksamhet, kontoklass, belopp, kommentar FROM prognosinlaga
            WHERE kommun = :kommun AND omgang = :omgang AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("omgang", omgang)
        .query((rad, n) -> skriven(rad))
        .list();
  }

  private static Skriven skriven(ResultSet rad) throws SQLException {
    return new Skriven(
        rad.getObject("id", UUID.class),
        rad.getObject("enhet", UUID.class),
        new Prognosnyckel(
            rad.getString("ansvar"),
            rad.getString("verksamhet"),
            Kontoklass.av(rad.getString("kontoklass")).orElseThrow()),
        new Inlaga(Belopp.kronor(rad.getBigDecimal("belopp")), rad.getString("kommentar")));
  }

  private static void stang(WriteTransaction tx, List<Stangd> stangda) {
    tx.sql(
            """
            UPDATE prognosinlaga SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid)
            WHERE prognosinlaga.kommun = :kommun AND prognosinlaga.id = r.id
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(stangda))
        .update();
  }

  private static void lagg(
      WriteTransaction tx, UUID omgang, UUID enhet, List<Ny> nya, String forfattare) {
    tx.sql(
            """
            INSERT INTO prognosinlaga (kommun, id, omgang, enhet, ansvar, verksamhet, kontoklass,
                                       belopp, kommentar, aktor, forfattare, registrerad)
            SELECT :kommun, r.id, :omgang, :enhet, r.ansvar, r.verksamhet, r.kontoklass, r.belopp,
                   r.kommentar, :aktor, :forfattare, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, ansvar text, verksamhet text, kontoklass text, belopp numeric,
                   kommentar text)
            """)
        .param("kommun", tx.kommun())
        .param("omgang", omgang)
        .param("enhet", enhet)
        .param("aktor", tx.anropare().aktor())
        .param("forfattare", forfattare)
        .param("nu", tx.nuDatabas())
        .param("rader", Radmangd.av(nya))
        .update();
  }
}
