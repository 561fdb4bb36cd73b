package se.omtanke.arende.rader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutslage;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Decisions as rows. */
public final class Beslutsrader {

  private record Yrkanderad(
      UUID id,
      int nummer,
      String slag,
      String galler,
      String utfall,
      @Nullable String fran,
      @Nullable String till,
      String villkor) {}

  private record Ordnat(UUID beslut, Yrkande yrkande) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Beslutsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The decisions of a case, latest first. */
  public List<Beslut> iArendet(Transaction tx, UUID arende) {
    Map<UUID, List<Yrkande>> yrkanden = yrkanden(tx, arende);
    return tx.sql(
            """
            SELECT b.id, b.skal, b.barnets_basta, b.barnets_asikt, b.asikt_saknas, b.forslagsstallare,
                   s.lage, s.registrerad AS lage_nar, s.skal AS lage_skal,
                   f.beslutad, f.beslutsfattare, f.roll, f.punkt, f.organ, f.namn,
                   h.skal AS bradska, h.muntligt, k.innehall AS komplettering,
                   m.sammantrade, m.paragraf
            FROM beslut b
            JOIN livssteg s ON s.kommun = b.kommun AND s.objekt = b.id AND s.ersatt = 'infinity'
            LEFT JOIN LATERAL (
              SELECT min(t.beslutad) AS beslutad, min(t.beslutsfattare) AS beslutsfattare,
                     min(t.roll) AS roll, min(t.organ) AS organ, min(t.namn) AS namn,
                     coalesce(string_agg(p.punkt, ', ' ORDER BY p.punkt), '') AS punkt
              FROM beslutsfattande t
              LEFT JOIN delegationspunkt p ON p.kommun = t.kommun AND p.id = t.delegationspunkt
              WHERE t.kommun = b.kommun AND t.beslut = b.id) f ON TRUE
            LEFT JOIN bradska h ON h.kommun = b.kommun AND h.beslut = b.id
            LEFT JOIN beslutskomplettering k ON k.kommun = b.kommun AND k.beslut = b.id
            LEFT JOIN beslutsanmalan m ON m.kommun = b.kommun AND m.beslut = b.id
            WHERE b.kommun = :kommun AND b.arende = :arende
            ORDER BY b.registrerad DESC, b.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query((rad, n) -> beslut(rad, yrkanden))
        .list();
  }

  /** Writes down what is proposed. */
  public void lagg(
      WriteTransaction tx, UUID id, UUID arende, Optional<UUID> utredning, Beslut.Nytt nytt) {
    tx.sql(
            """
            INSERT INTO beslut (kommun, namnd, id, arende, utredning, skal, barnets_basta,
                                barnets_asikt, asikt_saknas, forslagsstallare, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :utredning, :skal, :barnets_basta,
                    :barnets_asikt, :asikt_saknas, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("arende", arende)
        .param("utredning", utredning.orElse(null))
        .param("skal", nytt.skal())
        .param("barnets_basta", nytt.barn().basta())
        .param("barnets_asikt", nytt.barn().asikt())
        .param("asikt_saknas", nytt.barn().saknas())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    tx.sql(
            """
            INSERT INTO yrkande (kommun, namnd, id, beslut, nummer, slag, galler, utfall, fran, till,
                                 villkor)
            SELECT :kommun, :namnd, r.id, :beslut, r.nummer, r.slag, r.galler, r.utfall, r.fran,
                   r.till, r.villkor
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
                 AS r(id uuid, nummer smallint, slag text, galler text, utfall text, fran date,
                      till date, villkor text)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("beslut", id)
        .param("rader", Radmangd.av(rader(nytt.yrkanden())))
        .update();
  }

  /** Writes down that a delegate decided, by a point of the order. */
  public void fatta(
      WriteTransaction tx, UUID beslut, LocalDate dag, Beslutsorgan organ, UUID punkt) {
    fatta(tx, beslut, dag, organ, "", punkt);
  }

  /**
   * Writes down that an organ of the board decided.
   *
   * @param namn the paragraph of the minutes, or the chair's name
   */
  public void fatta(
      WriteTransaction tx, UUID beslut, LocalDate dag, Beslutsorgan organ, String namn) {
    fatta(tx, beslut, dag, organ, namn, null);
  }

  private void fatta(
      WriteTransaction tx,
      UUID beslut,
      LocalDate dag,
      Beslutsorgan organ,
      String namn,
      @Nullable UUID punkt) {
    tx.sql(
            """
            INSERT INTO beslutsfattande (kommun, namnd, id, beslut, beslutad, beslutsfattare, roll,
                                         organ, namn, delegationspunkt, registrerad)
            VALUES (:kommun, :namnd, :id, :beslut, :beslutad, :beslutsfattare, :roll,
                    :organ, :namn, :punkt, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("beslut", beslut)
        .param("beslutad", dag)
        .param("beslutsfattare", tx.anropare().aktor())
        .param("roll", tx.anropare().roll())
        .param("organ", organ.name())
        .param("namn", namn)
        .param("punkt", punkt)
        .param("nu", tx.nuDatabas())
        .update();
  }

  private List<Yrkanderad> rader(List<Yrkande> yrkanden) {
    List<Yrkanderad> rader = new ArrayList<>();
    for (Yrkande yrkande : yrkanden) {
      rader.add(
          new Yrkanderad(
              ider.ny(),
              rader.size() + 1,
              yrkande.slag().name(),
              yrkande.galler(),
              yrkande.utfall().name(),
              yrkande.fran().map(Radmangd::dag).orElse(null),
              yrkande.till().map(Radmangd::dag).orElse(null),
              yrkande.villkor()));
    }
    return rader;
  }

  private static Map<UUID, List<Yrkande>> yrkanden(Transaction tx, UUID arende) {
    return tx
        .sql(
            """
            SELECT y.beslut, y.slag, y.galler, y.utfall, y.fran, y.till, y.villkor FROM yrkande y
            JOIN beslut b ON b.kommun = y.kommun AND b.id = y.beslut
            WHERE y.kommun = :kommun AND b.arende = :arende
            ORDER BY y.beslut, y.nummer
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Ordnat(
                    rad.getObject("beslut", UUID.class),
                    new Yrkande(
                        Beslutsslag.valueOf(rad.getString("slag")),
                        rad.getString("galler"),
                        Yrkandeutfall.valueOf(rad.getString("utfall")),
                        Optional.ofNullable(rad.getObject("fran", LocalDate.class)),
                        Optional.ofNullable(rad.getObject("till", LocalDate.class)),
                        rad.getString("villkor"))))
        .list()
        .stream()
        .collect(groupingBy(Ordnat::beslut, mapping(Ordnat::yrkande, toList())));
  }

  private static Beslut beslut(ResultSet rad, Map<UUID, List<Yrkande>> yrkanden)
      throws SQLException {
    UUID id = rad.getObject("id", UUID.class);
    @Nullable LocalDate beslutad = rad.getObject("beslutad", LocalDate.class);
    return new Beslut(
        id,
        Beslutslage.av(rad.getString("lage"), Livssteg.nar(rad), rad.getString("lage_skal")),
        yrkanden.getOrDefault(id, List.of()),
        rad.getString("skal"),
        new Beslut.Barnet(
            rad.getString("barnets_basta"),
            rad.getString("barnets_asikt"),
            rad.getString("asikt_saknas")),
        rad.getString("forslagsstallare"),
        beslutad == null ? Optional.empty() : Optional.of(fattat(rad, beslutad)));
  }

  private static Beslut.Fattat fattat(ResultSet rad, LocalDate beslutad) throws SQLException {
    @Nullable String bradska = rad.getString("bradska");
    return new Beslut.Fattat(
        beslutad,
        Utredningsrader.fattare(rad),
        Beslutsorgan.valueOf(rad.getString("organ")),
        rad.getString("namn"),
        bradska == null ? Optional.empty() : Optional.of(bradska(rad, bradska)));
  }

  private static Beslut.Bradska bradska(ResultSet rad, String skal) throws SQLException {
    @Nullable LocalDate sammantrade = rad.getObject("sammantrade", LocalDate.class);
    @Nullable String paragraf = rad.getString("paragraf");
    return new Beslut.Bradska(
        skal,
        rad.getBoolean("muntligt"),
        Optional.ofNullable(rad.getString("komplettering")),
        Optional.ofNullable(sammantrade).map(dag -> dag + " " + paragraf));
  }
}
