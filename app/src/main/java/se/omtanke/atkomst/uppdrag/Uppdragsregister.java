package se.omtanke.atkomst.uppdrag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/** The municipality's assignments. A change is a new version; the earlier stays as it was. */
public final class Uppdragsregister {

  private static final String OBJEKT = "medarbetaruppdrag";

  private final Transactions transaktioner;
  private final Kontodatabas konton;
  private final Idgivare ider;
  private final Clock klocka;

  /** Keeps the assignments through these transactions. */
  public Uppdragsregister(
      Transactions transaktioner, Kontodatabas konton, Idgivare ider, Clock klocka) {
    this.transaktioner = transaktioner;
    this.konton = konton;
    this.ider = ider;
    this.klocka = klocka;
  }

  /** Gives someone an assignment in the caller's municipality. */
  public Medarbetaruppdrag tilldela(Anropare anropare, NyttUppdrag nytt) {
    UUID id = ider.ny();
    Medarbetaruppdrag uppdrag =
        new Medarbetaruppdrag(
            id,
            nytt.anvandare(),
            nytt.roll(),
            anropare.kommun(),
            nytt.namnd(),
            nytt.enhet(),
            nytt.fran(),
            nytt.till(),
            anropare.aktor());
    return transaktioner.write(
        anropare,
        Syfte.av("uppdrag.tilldela", OBJEKT, id),
        tx -> {
          laggVersion(tx, uppdrag);
          tx.handelse(handelse("medarbetaruppdrag-tilldelat.v1", uppdrag));
          return uppdrag;
        });
  }

  /**
   * Ends an assignment: its last day is the day before {@code till}; today ends it at once.
   *
   * @throws Saknas if there is no such assignment in the caller's municipality
   */
  public void avsluta(Anropare anropare, UUID uppdrag, LocalDate till) {
    transaktioner.write(
        anropare,
        Syfte.av("uppdrag.avsluta", OBJEKT, uppdrag),
        tx -> {
          Medarbetaruppdrag forut = gallande(tx, uppdrag);
          stangVersion(tx, uppdrag);
          if (forut.fran().isBefore(till)) {
            laggVersion(tx, tillDen(forut, till, anropare));
          }
          tx.handelse(handelse("medarbetaruppdrag-avslutat.v1", forut));
          return forut;
        });
  }

  /** All assignments in force or to come in the caller's municipality. */
  public List<Medarbetaruppdrag> alla(Anropare anropare) {
    return transaktioner.read(
        anropare,
        tx ->
            tx.sql(
                    "SELECT "
                        + Uppdragsrad.KOLUMNER
                        + """
                        FROM medarbetaruppdrag m
                        WHERE m.kommun = :kommun AND m.ersatt = 'infinity' AND m.till > :idag
                        ORDER BY m.anvandare, m.roll, m.uppdrag
                        """)
                .param("kommun", tx.kommun())
                .param("idag", LocalDate.now(klocka))
                .query(Uppdragsrad::las)
                .list());
  }

  /** A user's own assignments in force today, in all municipalities. */
  public List<Medarbetaruppdrag> egna(UUID anvandare) {
    return konton.korFor(
        anvandare,
        jdbc ->
            jdbc.sql(
                    "SELECT "
                        + Uppdragsrad.KOLUMNER
                        + """
                        FROM medarbetaruppdrag m
                        WHERE m.anvandare = :anvandare AND m.ersatt = 'infinity'
                          AND m.fran <= :idag AND m.till > :idag
                        ORDER BY m.kommun, m.roll, m.uppdrag
                        """)
                .param("anvandare", anvandare)
                .param("idag", LocalDate.now(klocka))
                .query(Uppdragsrad::las)
                .list());
  }

  /** The municipalities where a user has an assignment now or later. */
  public Set<Kommunkod> kommuner(UUID anvandare) {
    return konton.korFor(
        anvandare,
        jdbc ->
            jdbc.sql(
                    """
                    SELECT DISTINCT m.kommun FROM medarbetaruppdrag m
                    WHERE m.anvandare = :anvandare AND m.ersatt = 'infinity' AND m.till > :idag
                    """)
                .param("anvandare", anvandare)
                .param("idag", LocalDate.now(klocka))
                .query((rad, n) -> new Kommunkod(rad.getString(1)))
                .set());
  }

  private static Medarbetaruppdrag gallande(Transaction tx, UUID uppdrag) {
    Optional<Medarbetaruppdrag> funnet =
        tx.sql(
                "SELECT "
                    + Uppdragsrad.KOLUMNER
                    + """
                    FROM medarbetaruppdrag m
                    WHERE m.kommun = :kommun AND m.uppdrag = :uppdrag AND m.ersatt = 'infinity'
                    FOR UPDATE
                    """)
            .param("kommun", tx.kommun())
            .param("uppdrag", uppdrag)
            .query(Uppdragsrad::las)
            .optional();
    return funnet.orElseThrow(() -> new Saknas("Uppdraget finns inte i din kommun."));
  }

  private static void stangVersion(WriteTransaction tx, UUID uppdrag) {
    tx.sql(
            """
            UPDATE medarbetaruppdrag SET ersatt = :nu
            WHERE kommun = :kommun AND uppdrag = :uppdrag AND ersatt = 'infinity'
            """)
        .param("nu", Tid.utc(tx.nu()))
        .param("kommun", tx.kommun())
        .param("uppdrag", uppdrag)
        .update();
  }

  private void laggVersion(WriteTransaction tx, Medarbetaruppdrag uppdrag) {
    tx.sql(
            """
            INSERT INTO medarbetaruppdrag (kommun, id, uppdrag, anvandare, roll, namnd, enhet,
                                           fran, till, beslutad_av, registrerad)
            VALUES (:kommun, :id, :uppdrag, :anvandare, :roll, :namnd, :enhet,
                    :fran, :till, :beslutad_av, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("uppdrag", uppdrag.id())
        .param("anvandare", uppdrag.anvandare())
        .param("roll", uppdrag.roll().name())
        .param("namnd", uppdrag.namnd().orElse(null))
        .param("enhet", uppdrag.enhet().orElse(null))
        .param("fran", uppdrag.fran())
        .param("till", uppdrag.till())
        .param("beslutad_av", uppdrag.beslutadAv())
        .param("nu", Tid.utc(tx.nu()))
        .update();
  }

  private static Medarbetaruppdrag tillDen(
      Medarbetaruppdrag forut, LocalDate till, Anropare anropare) {
    return new Medarbetaruppdrag(
        forut.id(),
        forut.anvandare(),
        forut.roll(),
        forut.kommun(),
        forut.namnd(),
        forut.enhet(),
        forut.fran(),
        till,
        anropare.aktor());
  }

  private static Handelse handelse(String typ, Medarbetaruppdrag uppdrag) {
    return new Handelse(
        typ,
        OBJEKT,
        uppdrag.id(),
        Map.of("anvandare", uppdrag.anvandare().toString(), "roll", uppdrag.roll().kod()));
  }
}
