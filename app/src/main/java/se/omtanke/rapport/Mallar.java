package se.omtanke.rapport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;

/** A municipality's report templates, in versions. A template is data: YAML that is checked. */
@Service
public class Mallar {

  /**
   * A template in a list.
   *
   * @param id its name in addresses and commands
   * @param namn its name for people; may hold words that follow the period
   * @param rapporttyp the kind of report, as R04
   */
  public record Mallrad(String id, String namn, String rapporttyp) {}

  private record Version(String innehall, int version) {}

  /** Boards read the same few reports; the same text is always the same template. */
  private static final int HOGST_LASTA = 64;

  private final Cache<String, Rapportmall> lasta =
      Caffeine.newBuilder().maximumSize(HOGST_LASTA).build();
  private final Idgivare ider;

  Mallar(Idgivare ider) {
    this.ider = ider;
  }

  /**
   * Saves a template; one with the same text as before is left as it is.
   *
   * @param fil the file's name, for messages
   * @return the template's id
   */
  public String spara(WriteTransaction tx, String fil, String yaml) {
    Rapportmall mall = Mallasare.las(fil, yaml);
    Optional<Version> fore = gallande(tx, mall.id());
    if (fore.filter(version -> version.innehall().equals(yaml)).isEmpty()) {
      kravHogreVersion(mall, fore);
      ersatt(tx, mall.id());
      skriv(tx, mall, yaml);
    }
    return mall.id();
  }

  /** The templates in force, by kind of report. */
  public List<Mallrad> alla(Transaction tx) {
    return tx.sql(
            """
            SELECT mall, namn, rapporttyp FROM rapportmall
            WHERE kommun = :kommun AND ersatt = 'infinity' ORDER BY rapporttyp, mall
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Mallrad(rad.getString(1), rad.getString(2), rad.getString(3)))
        .list();
  }

  /** A template in force. */
  public Rapportmall hamta(Transaction tx, String id) {
    return gallande(tx, id)
        .map(version -> lasta.get(version.innehall(), text -> Mallasare.las(id, text)))
        .orElseThrow(() -> new Saknas("Det finns ingen rapport som heter ”" + id + "”."));
  }

  private static Optional<Version> gallande(Transaction tx, String id) {
    return tx.sql(
            """
            SELECT innehall, version FROM rapportmall
            WHERE kommun = :kommun AND mall = :mall AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("mall", id)
        .query((rad, n) -> new Version(rad.getString(1), rad.getInt(2)))
        .optional();
  }

  private static void ersatt(WriteTransaction tx, String id) {
    tx.sql(
            """
            UPDATE rapportmall SET ersatt = :nu
            WHERE kommun = :kommun AND mall = :mall AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("mall", id)
        .update();
  }

  /** An edition names the version it was made with, so a changed template needs a new one. */
  private static void kravHogreVersion(Rapportmall mall, Optional<Version> fore) {
    int senaste = fore.map(Version::version).orElse(0);
    if (mall.version() <= senaste) {
      throw new OgiltigIndata(
          "version",
          "Mallen ”%s” är ändrad men har kvar version %d. Höj versionen till %d."
              .formatted(mall.id(), mall.version(), senaste + 1));
    }
  }

  private void skriv(WriteTransaction tx, Rapportmall mall, String yaml) {
    var id = ider.ny();
    tx.sql(
            """
            INSERT INTO rapportmall (kommun, id, mall, version, namn, rapporttyp, innehall,
                                     registrerad)
            VALUES (:kommun, :id, :mall, :version, :namn, :rapporttyp, :innehall, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("mall", mall.id())
        .param("version", mall.version())
        .param("namn", mall.namn())
        .param("rapporttyp", mall.rapporttyp())
        .param("innehall", yaml)
        .param("nu", tx.nuDatabas())
        .update();
    tx.handelse(
        new Handelse(
            "rapportmall-sparad.v1",
            "rapportmall",
            id,
            Map.of("mall", mall.id(), "version", "" + mall.version())));
  }
}
