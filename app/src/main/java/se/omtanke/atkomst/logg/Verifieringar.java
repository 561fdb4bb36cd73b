package se.omtanke.atkomst.logg;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Jobbko;
import se.omtanke.grund.Jobbslag;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/** Checks the seals without anyone waiting: at night, and when a reviewer asks for it. */
public final class Verifieringar {

  private static final Logger LOGG = LoggerFactory.getLogger(Verifieringar.class);
  private static final String BESTALLD = "atkomst.verifiera-logg";
  private static final LocalTime NATT = LocalTime.of(3, 0);

  /** A municipality has one log, so a check asked for twice before it is made is made once. */
  private static final UUID LOGGEN = new UUID(0, 0);

  private final Transactions transaktioner;
  private final Jobbko jobbko;
  private final Sigillkontroll kontroll;

  Verifieringar(Transactions transaktioner, Jobbko jobbko, Sigillkontroll kontroll) {
    this.transaktioner = transaktioner;
    this.jobbko = jobbko;
    this.kontroll = kontroll;
  }

  /** Asks for a check. */
  public void bestall(Anropare vem) {
    transaktioner.write(
        vem,
        Syfte.av("atkomstlogg.bestall_verifiering", "atkomstsigill"),
        tx -> {
          jobbko.planera(tx, BESTALLD, LOGGEN);
          return 0;
        });
  }

  /** Whether a check has been asked for and is not made yet. */
  public boolean pagar(Anropare vem) {
    return transaktioner.read(vem, tx -> Jobbko.planerat(tx, BESTALLD, LOGGEN));
  }

  /** The latest check that was made, if any. */
  public Optional<Verifiering> senaste(Anropare vem) {
    return kontroll.senaste(vem);
  }

  private static void verifiera(Sigillkontroll kontroll, Anropare system) {
    Sigillutfall utfall = kontroll.verifiera(system);
    if (!utfall.helt()) {
      LOGG.error("The access log of {} does not hold: {}", system.kommun().kod(), utfall.brott());
    }
  }

  /** A check that a reviewer asked for. */
  record Bestalld(Sigillkontroll kontroll) implements Jobbslag {

    @Override
    public String namn() {
      return BESTALLD;
    }

    @Override
    public void utfor(Anropare anropare, UUID objekt) {
      verifiera(kontroll, anropare);
    }
  }

  /** The checks of the night. */
  record Nattlig(Sigillkontroll kontroll, Kommunvis kommunvis) implements Underhall {

    @Override
    public String namn() {
      return "atkomst.verifiera-loggar";
    }

    @Override
    public LocalTime klockan() {
      return NATT;
    }

    @Override
    public void utfor() {
      kommunvis.utfor(namn(), system -> verifiera(kontroll, system));
    }
  }
}
