package se.omtanke.arende.rader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Aktualisering;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Inkommetsvar;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Orsak;
import se.omtanke.arende.Skyddsbedomning;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** What has come in, as rows. */
public final class Inkommetrader {

  private record Orsaksrad(UUID inkommet, Orsak orsak) {}

  private record Lamnarrad(UUID inkommet, Uppgiftslamnare lamnare) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Inkommetrader(Idgivare ider) {
    this.ider = ider;
  }

  /** What came in about the person of a case, latest first. */
  public List<Aktualisering> iArendet(Transaction tx, UUID arende) {
    Map<UUID, Set<Orsak>> orsaker = orsaker(tx, arende);
    Map<UUID, List<Uppgiftslamnare>> lamnare = lamnare(tx, arende);
    return tx.sql(
            """
            SELECT a.id, a.arende, a.inkommet, a.under_utredning, i.slag, i.satt, i.inkom, i.innehall,
                   i.svarsdag, v.dag AS svar_dag, v.svar, v.aktor AS svar_aktor,
                   (SELECT count(*) - 1 FROM aktualisering n
                    WHERE n.kommun = a.kommun AND n.inkommet = a.inkommet) AS andra,
                   s.behover_skydd, s.bedomning, s.gjord, s.aktor AS skydd_aktor
            FROM aktualisering a
            JOIN inkommet i ON i.kommun = a.kommun AND i.id = a.inkommet
            LEFT JOIN inkommetsvar v ON v.kommun = a.kommun AND v.namnd = a.namnd
              AND v.aktualisering = a.id
            LEFT JOIN LATERAL (
              SELECT * FROM skyddsbedomning k
              WHERE k.kommun = a.kommun AND k.aktualisering = a.id
              ORDER BY k.id DESC LIMIT 1) s ON TRUE
            WHERE a.kommun = :kommun AND a.arende = :arende
            ORDER BY i.inkom DESC, a.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query((rad, n) -> aktualisering(rad, orsaker, lamnare))
        .list();
  }

  /** The cases that something that came in has led to. */
  public List<UUID> arenden(Transaction tx, UUID inkommet) {
    return tx.sql(
            """
            SELECT arende FROM aktualisering WHERE kommun = :kommun AND inkommet = :inkommet
            ORDER BY id
            """)
        .param("kommun", tx.kommun())
        .param("inkommet", inkommet)
        .query((rad, n) -> rad.getObject(1, UUID.class))
        .list();
  }

  /** Writes down what came in, its reasons and who said it. */
  public void lagg(WriteTransaction tx, UUID id, UUID enhet, Inkommet.Nytt nytt) {
    tx.sql(
            """
            INSERT INTO inkommet (kommun, namnd, id, slag, satt, inkom, innehall, svarsdag, enhet,
                                  aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :slag, :satt, :inkom, :innehall, CAST(:svarsdag AS date),
                    :enhet, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("slag", nytt.slag().name())
        .param("satt", nytt.satt().name())
        .param("inkom", OffsetDateTime.ofInstant(nytt.inkom(), ZoneOffset.UTC))
        .param("innehall", nytt.innehall())
        .param("svarsdag", nytt.svarsdag().orElse(null))
        .param("enhet", enhet)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    tx.sql(
            """
            INSERT INTO inkommet_orsak (kommun, namnd, inkommet, orsak)
            SELECT :kommun, :namnd, :inkommet, unnest(CAST(:orsaker AS text[]))
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("inkommet", id)
        .param("orsaker", nytt.orsaker().stream().map(Orsak::name).toArray(String[]::new))
        .update();
    nytt.lamnare().forEach(en -> lagg(tx, id, en));
  }

  /** Links what came in to a case. */
  public void aktualisera(
      WriteTransaction tx, UUID id, UUID inkommet, UUID arende, boolean underUtredning) {
    tx.sql(
            """
            INSERT INTO aktualisering (kommun, namnd, id, inkommet, arende, under_utredning,
                                       registrerad)
            VALUES (:kommun, :namnd, :id, :inkommet, :arende, :under_utredning, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("inkommet", inkommet)
        .param("arende", arende)
        .param("under_utredning", underUtredning)
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes down a protection assessment. */
  public void skyddsbedom(WriteTransaction tx, UUID aktualisering, Skyddsbedomning bedomning) {
    tx.sql(
            """
            INSERT INTO skyddsbedomning (kommun, namnd, id, aktualisering, behover_skydd, bedomning,
                                         gjord, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :aktualisering, :behover_skydd, :bedomning, :gjord, :aktor,
                    :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("aktualisering", aktualisering)
        .param("behover_skydd", bedomning.behoverSkydd())
        .param("bedomning", bedomning.bedomning())
        .param("gjord", OffsetDateTime.ofInstant(bedomning.gjord(), ZoneOffset.UTC))
        .param("aktor", bedomning.aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private void lagg(WriteTransaction tx, UUID inkommet, Uppgiftslamnare.Ny ny) {
    UUID id = ider.ny();
    boolean skyddad = ny.kategori().skyddadIdentitet();
    tx.sql(
            """
            INSERT INTO uppgiftslamnare (kommun, namnd, id, inkommet, kategori, namn, aterkoppling,
                                         registrerad)
            VALUES (:kommun, :namnd, :id, :inkommet, :kategori, :namn, :aterkoppling, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("inkommet", inkommet)
        .param("kategori", ny.kategori().name())
        .param("namn", skyddad || ny.kategori() == Lamnarkategori.ANONYM ? "" : ny.namn())
        .param("aterkoppling", ny.aterkoppling())
        .param("nu", tx.nuDatabas())
        .update();
    if (skyddad && !ny.namn().isBlank()) {
      tx.sql(
              """
              INSERT INTO uppgiftslamnare_identitet (kommun, namnd, id, uppgiftslamnare, namn,
                                                     kontakt, registrerad)
              VALUES (:kommun, :namnd, :id, :uppgiftslamnare, :namn, :kontakt, :nu)
              """)
          .param("kommun", tx.kommun())
          .param("namnd", Namnden.i(tx))
          .param("id", ider.ny())
          .param("uppgiftslamnare", id)
          .param("namn", ny.namn())
          .param("kontakt", ny.kontakt())
          .param("nu", tx.nuDatabas())
          .update();
    }
  }

  private static Map<UUID, Set<Orsak>> orsaker(Transaction tx, UUID arende) {
    return tx
        .sql(
            """
            SELECT o.inkommet, o.orsak FROM inkommet_orsak o
            JOIN aktualisering a ON a.kommun = o.kommun AND a.inkommet = o.inkommet
            WHERE a.kommun = :kommun AND a.arende = :arende
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Orsaksrad(rad.getObject(1, UUID.class), Orsak.valueOf(rad.getString(2))))
        .list()
        .stream()
        .collect(groupingBy(Orsaksrad::inkommet, mapping(Orsaksrad::orsak, toSet())));
  }

  private static Map<UUID, List<Uppgiftslamnare>> lamnare(Transaction tx, UUID arende) {
    return tx
        .sql(
            """
            SELECT u.inkommet, u.id, u.kategori, u.namn, u.aterkoppling FROM uppgiftslamnare u
            JOIN aktualisering a ON a.kommun = u.kommun AND a.inkommet = u.inkommet
            WHERE a.kommun = :kommun AND a.arende = :arende
            ORDER BY u.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Lamnarrad(
                    rad.getObject(1, UUID.class),
                    new Uppgiftslamnare(
                        rad.getObject(2, UUID.class),
                        Lamnarkategori.valueOf(rad.getString(3)),
                        rad.getString(4),
                        rad.getBoolean(5))))
        .list()
        .stream()
        .collect(groupingBy(Lamnarrad::inkommet, mapping(Lamnarrad::lamnare, toList())));
  }

  private static Aktualisering aktualisering(
      ResultSet rad, Map<UUID, Set<Orsak>> orsaker, Map<UUID, List<Uppgiftslamnare>> lamnare)
      throws SQLException {
    UUID inkommet = rad.getObject("inkommet", UUID.class);
    return new Aktualisering(
        rad.getObject("id", UUID.class),
        rad.getObject("arende", UUID.class),
        new Inkommet(
            inkommet,
            Inkommetslag.valueOf(rad.getString("slag")),
            Inkommetsatt.valueOf(rad.getString("satt")),
            rad.getObject("inkom", OffsetDateTime.class).toInstant(),
            rad.getString("innehall"),
            orsaker.getOrDefault(inkommet, Set.of()),
            lamnare.getOrDefault(inkommet, List.of()),
            Optional.ofNullable(rad.getObject("svarsdag", LocalDate.class))),
        rad.getBoolean("under_utredning"),
        rad.getInt("andra"),
        skydd(rad),
        svar(rad));
  }

  private static Optional<Inkommetsvar> svar(ResultSet rad) throws SQLException {
    @Nullable LocalDate dag = rad.getObject("svar_dag", LocalDate.class);
    return dag == null
        ? Optional.empty()
        : Optional.of(new Inkommetsvar(dag, rad.getString("svar"), rad.getString("svar_aktor")));
  }

  private static Optional<Skyddsbedomning> skydd(ResultSet rad) throws SQLException {
    @Nullable OffsetDateTime gjord = rad.getObject("gjord", OffsetDateTime.class);
    return gjord == null
        ? Optional.empty()
        : Optional.of(
            new Skyddsbedomning(
                rad.getBoolean("behover_skydd"),
                rad.getString("bedomning"),
                gjord.toInstant(),
                rad.getString("skydd_aktor")));
  }
}
