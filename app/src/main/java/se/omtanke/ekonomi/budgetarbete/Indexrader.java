package se.omtanke.ekonomi.budgetarbete;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.ekonomi.Budgetindex;
import se.omtanke.ekonomi.Budgetindex.Posats;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The indexes as rows: a new rate stands beside the old one, which is closed. */
public final class Indexrader {

  private record Ny(
      UUID id,
      String konto,
      String benamning,
      BigDecimal procent,
      @Nullable BigDecimal fore,
      @Nullable BigDecimal efter) {}

  private record Stangd(String konto) {}

  private final Idgivare ider;

  /** Indexes whose ids come from here. */
  public Indexrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The indexes that count, by account. */
  public static List<Budgetindex> alla(Transaction tx, UUID arbete) {
    return tx.sql(
            """
            SELECT konto, benamning, procent, po_fore, po_efter FROM budgetindex
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            ORDER BY konto
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .query((rad, n) -> index(rad))
        .list();
  }

  /**
   * Sets these; the index of an account that says the same as before is left as it is.
   *
   * @return how many were changed
   */
  public int satt(WriteTransaction tx, UUID arbete, List<Budgetindex> index) {
    Map<String, Budgetindex> fore =
        alla(tx, arbete).stream().collect(toMap(Budgetindex::konto, identity()));
    Map<String, Budgetindex> nya = new LinkedHashMap<>();
    index.stream()
        .filter(ett -> !ett.equals(fore.get(ett.konto())))
        .forEach(ett -> nya.put(ett.konto(), ett));
    taBort(tx, arbete, List.copyOf(nya.keySet()));
    tx.sql(
            """
            INSERT INTO budgetindex (kommun, id, arbete, konto, benamning, procent, po_fore,
                                     po_efter, aktor, registrerad)
            SELECT :kommun, r.id, :arbete, r.konto, r.benamning, r.procent, r.fore, r.efter,
                   :aktor, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, konto text, benamning text, procent numeric, fore numeric,
                   efter numeric)
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .param("rader", Radmangd.av(nya.values().stream().map(this::ny).toList()))
        .update();
    return nya.size();
  }

  /** Takes the indexes of these accounts away. */
  public static void taBort(WriteTransaction tx, UUID arbete, List<String> konton) {
    tx.sql(
            """
            UPDATE budgetindex SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(konto text)
            WHERE budgetindex.kommun = :kommun AND budgetindex.arbete = :arbete
              AND budgetindex.konto = r.konto AND budgetindex.ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("rader", Radmangd.av(konton.stream().map(Stangd::new).toList()))
        .update();
  }

  private Ny ny(Budgetindex ett) {
    return new Ny(
        ider.ny(),
        ett.konto(),
        ett.benamning(),
        ett.procent(),
        ett.po().map(Posats::fore).orElse(null),
        ett.po().map(Posats::efter).orElse(null));
  }

  private static Budgetindex index(ResultSet rad) throws SQLException {
    Optional<BigDecimal> fore = Optional.ofNullable(rad.getBigDecimal("po_fore"));
    BigDecimal efter = rad.getBigDecimal("po_efter");
    return new Budgetindex(
        rad.getString("konto"),
        rad.getString("benamning"),
        rad.getBigDecimal("procent"),
        fore.map(sats -> new Posats(sats, efter)));
  }
}
