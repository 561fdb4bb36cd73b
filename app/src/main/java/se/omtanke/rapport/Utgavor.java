package se.omtanke.rapport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.format.Rapportinnehall;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.svar.Jsonsvar;

/**
 * Frozen reports. What is published is stored: its content as canonical JSON with a hash, and the
 * bytes of its files with theirs. Serving an edition never computes anything.
 */
@Service
public class Utgavor {

  private static final List<Filformat> FILER =
      List.of(Filformat.PDF, Filformat.XLSX, Filformat.CSV, Filformat.HTML);

  private static final String KOLUMNER =
      "id, mall, mallversion, ar, period, nummer, namn, vinkel, underlag, sha256, aktor,"
          + " registrerad";

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Publiceringskontroll kontroll;
  private final Beredningar beredningar;
  private final Rapportpress press;
  private final Idgivare ider;

  Utgavor(
      Transactions transactions,
      Rapporter rapporter,
      Publiceringskontroll kontroll,
      Beredningar beredningar,
      Rapportpress press,
      Idgivare ider) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.kontroll = kontroll;
    this.beredningar = beredningar;
    this.press = press;
    this.ider = ider;
  }

  /**
   * Publishes the report as it stands and was approved, with what its check remarked.
   *
   * @param namn the name of the one who publishes
   * @throws se.omtanke.grund.OgiltigIndata if the check found errors, each said in words, or if it
   *     is not approved as it stands
   */
  public Utgava publicera(Anropare anropare, ValdRapport val, String namn) {
    UUID id = ider.ny();
    return transactions.write(
        anropare,
        Syfte.av("rapport.publicera", "utgava", id),
        tx -> {
          Rapport rapport = rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
          List<Anmarkning> anmarkningar = kontroll.kravUtanFel(tx, rapport);
          beredningar.publicera(tx, val, rapport, namn);
          Map<Filformat, byte[]> filer = new EnumMap<>(Filformat.class);
          FILER.forEach(format -> filer.put(format, press.fil(rapport, format, tx.nu())));
          skriv(tx, id, rapport, val.vinkel(), Jsonsvar.lista(anmarkningar));
          filer.forEach((format, innehall) -> skrivFil(tx, id, format, innehall));
          tx.handelse(
              new Handelse(
                  "utgava-publicerad.v1",
                  "utgava",
                  id,
                  Map.of("mall", val.mall(), "period", Periodval.skriv(val.period()))));
          return hamta(tx, id);
        });
  }

  /** The editions of a report, the latest first. */
  public List<Utgava> alla(Transaction tx, String mall) {
    return tx.sql(
            "SELECT "
                + KOLUMNER
                + " FROM utgava WHERE kommun = :kommun AND mall = :mall ORDER BY id DESC")
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .query((rad, n) -> utgava(rad))
        .list();
  }

  /** One edition. */
  public Utgava hamta(Transaction tx, UUID id) {
    return tx.sql("SELECT " + KOLUMNER + " FROM utgava WHERE kommun = :kommun AND id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query((rad, n) -> utgava(rad))
        .optional()
        .orElseThrow(() -> new Saknas("Utgåvan finns inte."));
  }

  /** The bytes that were published. */
  public byte[] fil(Transaction tx, UUID id, Filformat format) {
    if (format == Filformat.JSON) {
      return innehall(tx, id).getBytes(StandardCharsets.UTF_8);
    }
    return tx.sql(
            """
            SELECT innehall FROM utgavefil
            WHERE kommun = :kommun AND utgava = :id AND format = :format
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("format", format.andelse())
        .query((rad, n) -> rad.getBytes(1))
        .optional()
        .orElseThrow(() -> new Saknas("Utgåvan finns inte i det formatet."));
  }

  /** The content that was published, as canonical JSON. */
  public String innehall(Transaction tx, UUID id) {
    return tx.sql("SELECT innehall FROM utgava WHERE kommun = :kommun AND id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query((rad, n) -> rad.getString(1))
        .optional()
        .orElseThrow(() -> new Saknas("Utgåvan finns inte."));
  }

  /** What someone had to take a stand on when the edition was published, in words. */
  public List<String> anmarkningar(Transaction tx, UUID id) {
    return anmarkt(tx, id, false);
  }

  /** What was good to know when the edition was published, such as roundings, in words. */
  public List<String> noter(Transaction tx, UUID id) {
    return anmarkt(tx, id, true);
  }

  private static List<String> anmarkt(Transaction tx, UUID id, boolean noter) {
    return tx.sql(
            """
            SELECT (en ->> 'tabell') || ', ”' || (en ->> 'rad') || '”'
                   || coalesce(' ' || nullif(en ->> 'kolumn', ''), '') || ': ' || (en ->> 'mening')
            FROM utgava u
            CROSS JOIN jsonb_array_elements(u.anmarkningar) WITH ORDINALITY AS a(en, plats)
            WHERE u.kommun = :kommun AND u.id = :id AND ((en ->> 'allvar') = 'not') = :noter
            ORDER BY plats
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("noter", noter)
        .query((rad, n) -> rad.getString(1))
        .list();
  }

  private static void skriv(
      WriteTransaction tx, UUID id, Rapport rapport, Rapportvinkel vinkel, String anmarkningar) {
    String innehall = Rapportinnehall.json(rapport);
    tx.sql(
            """
            INSERT INTO utgava (kommun, id, mall, mallversion, ar, period, nummer, namn, vinkel,
                                underlag, innehall, sha256, anmarkningar, aktor, registrerad)
            SELECT :kommun, :id, :mall, :mallversion, :ar, :period,
                   coalesce(max(u.nummer), 0) + 1, :namn, :vinkel, :nu, :innehall, :sha256,
                   CAST(:anmarkningar AS jsonb),
                   :aktor, :nu
            FROM utgava u
            WHERE u.kommun = :kommun AND u.mall = :mall AND u.ar = :ar AND u.period = :period
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("mall", rapport.mallid())
        .param("mallversion", rapport.mallversion())
        .param("ar", rapport.period().ar())
        .param("period", rapport.period().nummer())
        .param("namn", rapport.namn())
        .param("vinkel", vinkel.skriven())
        .param("nu", tx.nuDatabas())
        .param("innehall", innehall)
        .param("sha256", Rapportinnehall.hash(innehall))
        .param("anmarkningar", anmarkningar)
        .param("aktor", tx.anropare().aktor())
        .update();
  }

  private static void skrivFil(WriteTransaction tx, UUID id, Filformat format, byte[] innehall) {
    tx.sql(
            """
            INSERT INTO utgavefil (kommun, utgava, format, innehall, sha256)
            VALUES (:kommun, :id, :format, :innehall, :sha256)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("format", format.andelse())
        .param("innehall", innehall)
        .param("sha256", hash(innehall))
        .update();
  }

  private static String hash(byte[] innehall) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innehall));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Utgava utgava(ResultSet rad) throws SQLException {
    return new Utgava(
        rad.getObject("id", UUID.class),
        rad.getString("mall"),
        rad.getInt("mallversion"),
        new Bokforingsperiod(rad.getInt("ar"), rad.getInt("period")),
        rad.getInt("nummer"),
        rad.getString("namn"),
        Rapportvinkel.las(rad.getString("vinkel")),
        rad.getObject("underlag", OffsetDateTime.class).toInstant(),
        rad.getString("sha256"),
        rad.getString("aktor"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }
}
