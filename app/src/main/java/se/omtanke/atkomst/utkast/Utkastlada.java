package se.omtanke.atkomst.utkast;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts per user and form, within the municipality of the acting assignment. */
public final class Utkastlada {

  private static final Pattern NYCKEL = Pattern.compile("[A-Za-z0-9._-]{1,120}");
  private static final int LANGST = 1_000_000;
  private static final String OBJEKT = "utkast";
  private static final String SENT = "sent-";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Transactions transaktioner;
  private final Idgivare ider;

  /** Keeps the drafts through these transactions. */
  public Utkastlada(Transactions transaktioner, Idgivare ider) {
    this.transaktioner = transaktioner;
    this.ider = ider;
  }

  /**
   * Saves a draft in place of the earlier one.
   *
   * @throws OgiltigIndata if the key does not hold or the text is too long
   */
  public void spara(Medarbetaruppdrag vem, String nyckel, String slag, String innehall) {
    krav(nyckel);
    if (innehall.length() > LANGST || innehall.indexOf('\0') >= 0) {
      throw new OgiltigIndata("utkast", "Texten är för lång för att sparas som utkast.");
    }
    transaktioner.write(
        vem.anropare(),
        Syfte.av("utkast.spara", OBJEKT),
        tx ->
            tx.sql(
                    """
                    INSERT INTO utkast (kommun, anvandare, nyckel, slag, innehall, sparad)
                    VALUES (:kommun, :anvandare, :nyckel, :slag, :innehall, :nu)
                    ON CONFLICT (kommun, anvandare, nyckel) DO UPDATE
                    SET slag = excluded.slag, innehall = excluded.innehall, sparad = excluded.sparad
                    """)
                .param("kommun", tx.kommun())
                .param("anvandare", vem.anvandare())
                .param("nyckel", nyckel)
                .param("slag", slag)
                .param("innehall", innehall)
                .param("nu", Tid.utc(tx.nu()))
                .update());
  }

  /** The caller's own draft, if there is one. */
  public Optional<Utkast> las(Medarbetaruppdrag vem, String nyckel) {
    krav(nyckel);
    return transaktioner.auditedRead(
        vem.anropare(),
        Syfte.av("utkast.lasa", OBJEKT),
        tx ->
            tx.sql(
                    """
                    SELECT slag, innehall, sparad FROM utkast
                    WHERE kommun = :kommun AND anvandare = :anvandare AND nyckel = :nyckel
                    """)
                .param("kommun", tx.kommun())
                .param("anvandare", vem.anvandare())
                .param("nyckel", nyckel)
                .query(
                    (rad, n) ->
                        new Utkast(rad.getString(1), rad.getString(2), Tid.moment(rad, "sparad")))
                .optional());
  }

  /** Throws the caller's own draft away. */
  public void kasta(Medarbetaruppdrag vem, String nyckel) {
    krav(nyckel);
    transaktioner.write(
        vem.anropare(),
        Syfte.av("utkast.kasta", OBJEKT),
        tx ->
            tx.sql(
                    """
                    DELETE FROM utkast
                    WHERE kommun = :kommun AND anvandare = :anvandare AND nyckel = :nyckel
                    """)
                .param("kommun", tx.kommun())
                .param("anvandare", vem.anvandare())
                .param("nyckel", nyckel)
                .update());
  }

  /** Keeps a form that came too late; answers its key. Empty if she acts in no assignment. */
  public Optional<String> sparaSent(Inloggad vem, SentFormular formular) {
    String text = JSON.writeValueAsString(formular);
    return vem.uppdrag()
        .filter(uppdrag -> text.length() <= LANGST)
        .map(
            uppdrag -> {
              UUID id = ider.ny();
              spara(uppdrag, SENT + id, "application/json", text);
              return SENT + id;
            });
  }

  /** A form that was kept for the caller because it came too late. */
  public Optional<SentFormular> sent(Medarbetaruppdrag vem, String nyckel) {
    return nyckel.startsWith(SENT)
        ? las(vem, nyckel).flatMap(utkast -> formular(utkast.innehall()))
        : Optional.empty();
  }

  private static Optional<SentFormular> formular(String text) {
    try {
      return Optional.of(JSON.readValue(text, SentFormular.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void krav(String nyckel) {
    if (!NYCKEL.matcher(nyckel).matches()) {
      throw new OgiltigIndata("nyckel", "Utkastets nyckel får ha bokstäver, siffror, . _ och -.");
    }
  }
}
