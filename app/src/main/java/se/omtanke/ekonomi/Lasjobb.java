package se.omtanke.ekonomi;

import java.time.Duration;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.ekonomi.inlasning.Lasarkiv;
import se.omtanke.ekonomi.inlasning.Lasgang;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Jobbslag;
import se.omtanke.grund.Omtankefel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/**
 * Previews a large file, or puts its preview in force, on behalf of the one who asked.
 *
 * <p>The work and its answer are one transaction: a process that dies leaves nothing half done, and
 * the next one begins anew. What a person can mend is answered in words; a fault in Omtanke is
 * tried again, and told as such when it does not pass.
 */
@Component
final class Lasjobb implements Jobbslag {

  /** The kind of work. */
  static final String NAMN = "ekonomi.las-fil";

  private static final Logger LOGG = LoggerFactory.getLogger(Lasjobb.class);
  private static final int FLEST_FORSOK = 3;
  private static final Duration TALAMOD = Duration.ofMinutes(10);
  private static final Duration TAKT = Duration.ofSeconds(1);

  private final Transactions transactions;
  private final Inlasningar inlasningar;
  private final Inlasare inlasare;
  private final Filavvisningar avvisningar;

  Lasjobb(
      Transactions transactions,
      Inlasningar inlasningar,
      Inlasare inlasare,
      Filavvisningar avvisningar) {
    this.transactions = transactions;
    this.inlasningar = inlasningar;
    this.inlasare = inlasare;
    this.avvisningar = avvisningar;
  }

  @Override
  public String namn() {
    return NAMN;
  }

  @Override
  public void utfor(Anropare system, UUID id) {
    Lasarbete arbete = transactions.read(system, tx -> Lasarkiv.ett(tx, id));
    if (arbete.avslutat()) {
      return;
    }
    int forsok = skriv(system, "ekonomi.borja_lasning", id, tx -> borja(tx, id));
    if (forsok > FLEST_FORSOK) {
      avvisa(
          system,
          arbete,
          "Omtanke kunde inte läsa filen. Felet är inte ditt: filen finns kvar, och"
              + " systemägaren ser felet i driftloggen. Försök igen senare.");
      return;
    }
    try (Framstegsskrivare gang = Framstegsskrivare.starta(transactions, system, id, TAKT)) {
      las(arbete, gang);
    } catch (Filfel fel) {
      avvisa(system, arbete, Filavvisningar.skal(fel));
    } catch (Omtankefel fel) {
      avvisa(system, arbete, fel.klarsprak());
    } catch (RuntimeException fel) {
      LOGG.error("Reading {} failed at attempt {}", id, forsok, fel);
      throw fel;
    }
  }

  private void las(Lasarbete arbete, Lasgang gang) {
    String atgard =
        switch (arbete.slag()) {
          case GRANSKNING -> "ekonomi.prova_inlasning";
          case BEKRAFTELSE -> "ekonomi.bekrafta_inlasning";
        };
    skriv(
        arbete.bestallare(),
        atgard,
        arbete.id(),
        tx -> {
          kravEnsam(tx, arbete.id());
          Lasarkiv.klart(tx, arbete.id(), las(tx, arbete, gang));
          return 0;
        });
  }

  private UUID las(WriteTransaction tx, Lasarbete arbete, Lasgang gang) {
    return switch (arbete.slag()) {
      case GRANSKNING ->
          inlasare.prova(tx, arbete.mappning(), arbete.filnamn(), arbete.fil(), gang).inlasning();
      case BEKRAFTELSE ->
          inlasningar.bekrafta(tx, arbete.inlasning().orElseThrow(), TALAMOD, gang).inlasning();
    };
  }

  private static int borja(WriteTransaction tx, UUID id) {
    kravEnsam(tx, id);
    return Lasarkiv.borja(tx, id);
  }

  /** A process that is thought dead may still be at it; then this one looks again later. */
  private static void kravEnsam(WriteTransaction tx, UUID id) {
    if (!Lasarkiv.ensam(tx, id)) {
      throw new IllegalStateException("Another process reads " + id);
    }
  }

  /** A file that could not even be looked at is remembered among the refused. */
  private void avvisa(Anropare system, Lasarbete arbete, String skal) {
    skriv(
        system,
        "ekonomi.avvisa_lasning",
        arbete.id(),
        tx -> {
          Lasarkiv.avvisat(tx, arbete.id(), skal);
          if (arbete.slag() == Lasarbete.Slag.GRANSKNING) {
            avvisningar.skriv(
                tx, arbete.bestallare(), arbete.fil(), arbete.filnamn(), arbete.mappning(), skal);
          }
          return 0;
        });
  }

  private int skriv(Anropare vem, String atgard, UUID id, ToIntFunction<WriteTransaction> arbete) {
    return transactions.write(vem, Syfte.av(atgard, "lasarbete", id), arbete::applyAsInt);
  }
}
