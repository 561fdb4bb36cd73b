package se.omtanke.ekonomi.budgetarbete;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/** What is to be shared in proportion, and by which lines, as rows. */
public final class Reduceringar {

  private record Val(UUID id, String ansvar, String verksamhet, String deltar) {}

  private record Valt(Budgetnyckel nyckel, Budgetdeltagande deltar) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Reduceringar(Idgivare ider) {
    this.ider = ider;
  }

  /** What is to be shared; nothing until it has been decided. */
  public static Belopp belopp(Transaction tx, UUID arbete) {
    return tx.sql(
            """
            SELECT belopp FROM budgetreducering
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .query((rad, n) -> Belopp.kronor(rad.getBigDecimal(1)))
        .optional()
        .orElse(Belopp.NOLL);
  }

  /** The lines that do not take part in everything. */
  public static Map<Budgetnyckel, Budgetdeltagande> undantag(Transaction tx, UUID arbete) {
    return tx
        .sql(
            """
            SELECT ansvar, verksamhet, deltar FROM budgetundantag
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .query(
            (rad, n) ->
                new Valt(
                    new Budgetnyckel(rad.getString("ansvar"), rad.getString("verksamhet")),
                    Budgetdeltagande.valueOf(rad.getString("deltar"))))
        .list()
        .stream()
        .collect(toMap(Valt::nyckel, Valt::deltar));
  }

  /** Decides what is to be shared; the earlier decision is closed. */
  public void besluta(WriteTransaction tx, UUID arbete, Belopp belopp) {
    tx.sql(
            """
            UPDATE budgetreducering SET ersatt = :nu
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .update();
    tx.sql(
            """
            INSERT INTO budgetreducering (kommun, id, arbete, belopp, aktor, registrerad)
            VALUES (:kommun, :id, :arbete, :belopp, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("arbete", arbete)
        .param("belopp", belopp.kronor())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Sets how these lines take part; those that are set so already are left as they are. */
  public void valj(WriteTransaction tx, UUID arbete, Map<Budgetnyckel, Budgetdeltagande> val) {
    Map<Budgetnyckel, Budgetdeltagande> fore = undantag(tx, arbete);
    List<Val> andrade = new ArrayList<>();
    val.forEach(
        (nyckel, deltar) -> {
          if (deltar != fore.getOrDefault(nyckel, Budgetdeltagande.HELT)) {
            andrade.add(new Val(ider.ny(), nyckel.ansvar(), nyckel.verksamhet(), deltar.name()));
          }
        });
    String rader = Radmangd.av(andrade);
    tx.sql(
            """
            UPDATE budgetundantag SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(ansvar text, verksamhet text)
            WHERE budgetundantag.kommun = :kommun AND budgetundantag.arbete = :arbete
              AND budgetundantag.ansvar = r.ansvar AND budgetundantag.verksamhet = r.verksamhet
              AND budgetundantag.ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("rader", rader)
        .update();
    tx.sql(
            """
            INSERT INTO budgetundantag (kommun, id, arbete, ansvar, verksamhet, deltar, aktor,
                                        registrerad)
            SELECT :kommun, r.id, :arbete, r.ansvar, r.verksamhet, r.deltar, :aktor, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, ansvar text, verksamhet text, deltar text)
            WHERE r.deltar <> 'HELT'
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .param("rader", rader)
        .update();
  }
}
