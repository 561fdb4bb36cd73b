package se.omtanke.ekonomi.budgetarbete;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/** The frame's items as rows. */
public final class Ramar {

  private record Ny(UUID id, LocalDate beslutsdatum, String dnr, String post, BigDecimal belopp) {}

  private final Idgivare ider;

  /** Items whose ids come from here. */
  public Ramar(Idgivare ider) {
    this.ider = ider;
  }

  /** The items that count, in the order of their decisions. */
  public static List<Budgetramrad> alla(Transaction tx, UUID arbete) {
    return tx.sql(
            """
            SELECT beslutsdatum, dnr, post, belopp FROM budgetramrad
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            ORDER BY beslutsdatum, dnr, id
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .query(
            (rad, n) ->
                new Budgetramrad(
                    rad.getObject("beslutsdatum", LocalDate.class),
                    rad.getString("dnr"),
                    rad.getString("post"),
                    Belopp.kronor(rad.getBigDecimal("belopp"))))
        .list();
  }

  /**
   * Those of these items that are not there already.
   *
   * @throws OgiltigIndata if one is there with another amount
   */
  public static List<Budgetramrad> nya(List<Budgetramrad> fore, List<Budgetramrad> rader) {
    List<Budgetramrad> finns = new ArrayList<>(fore);
    List<Budgetramrad> nya = new ArrayList<>();
    for (Budgetramrad rad : rader) {
      Optional<Budgetramrad> samma = finns.stream().filter(rad::sammaPost).findFirst();
      if (samma.isEmpty()) {
        nya.add(rad);
        finns.add(rad);
      } else if (!samma.get().belopp().equals(rad.belopp())) {
        throw new OgiltigIndata(
            "post",
            "%s %s finns redan med ett annat belopp. Ta bort den posten först."
                .formatted(rad.dnr(), rad.post()));
      }
    }
    return nya;
  }

  /**
   * Adds items; one that is there already is left as it is.
   *
   * @return how many were added
   * @throws OgiltigIndata if one is there with another amount
   */
  public int lagg(WriteTransaction tx, UUID arbete, List<Budgetramrad> rader) {
    List<Ny> nya = nya(alla(tx, arbete), rader).stream().map(this::ny).toList();
    lagg(tx, arbete, Radmangd.av(nya));
    return nya.size();
  }

  /** Takes an item back: it was entered by mistake. */
  public static void taBort(WriteTransaction tx, UUID arbete, Budgetramrad rad) {
    int borttagna =
        tx.sql(
                """
                UPDATE budgetramrad SET ersatt = :nu
                WHERE kommun = :kommun AND arbete = :arbete AND beslutsdatum = :beslutsdatum
                  AND dnr = :dnr AND post = :post AND ersatt = 'infinity'
                """)
            .param("nu", tx.nuDatabas())
            .param("kommun", tx.kommun())
            .param("arbete", arbete)
            .param("beslutsdatum", rad.beslutsdatum())
            .param("dnr", rad.dnr())
            .param("post", rad.post())
            .update();
    if (borttagna == 0) {
      throw new Saknas("Posten finns inte längre i ramen.");
    }
  }

  private Ny ny(Budgetramrad rad) {
    return new Ny(ider.ny(), rad.beslutsdatum(), rad.dnr(), rad.post(), rad.belopp().kronor());
  }

  private static void lagg(WriteTransaction tx, UUID arbete, String rader) {
    tx.sql(
            """
            INSERT INTO budgetramrad (kommun, id, arbete, beslutsdatum, dnr, post, belopp, aktor,
                                      registrerad)
            SELECT :kommun, r.id, :arbete, r.beslutsdatum, r.dnr, r.post, r.belopp, :aktor, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, beslutsdatum date, dnr text, post text, belopp numeric)
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .param("rader", rader)
        .update();
  }
}
