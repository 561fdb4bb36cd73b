package se.omtanke.drift.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;

/**
 * The board whose cases are measured, and a caseworker of it: the one whom the demonstration lets
 * sign in by a link.
 *
 * @param namnd the board
 * @param enhet the unit
 * @param handlaggare the caseworker
 */
record Arendekontor(UUID namnd, UUID enhet, Medarbetaruppdrag handlaggare) {

  private static final LocalDate FRAN = LocalDate.of(2016, 1, 1);
  private static final String ANVANDARE = "barnhandlaggare1." + Matkommun.KOD;

  /** The one that is set up already. */
  static Arendekontor finns(ApplicationContext kontext) {
    Medarbetaruppdrag handlaggare =
        kontext.getBean(Uppdragsregister.class).alla(Upplaggning.anropare(Matkommun.KOD)).stream()
            .filter(en -> en.roll() == Roll.HANDLAGGARE)
            .filter(en -> en.anvandare().equals(anvandare(kontext)))
            .findFirst()
            .orElseThrow();
    return new Arendekontor(
        handlaggare.namnd().orElseThrow(), handlaggare.enhet().orElseThrow(), handlaggare);
  }

  private static UUID anvandare(ApplicationContext kontext) {
    return kontext.getBean(Anvandarregister.class).medAnvandarnamn(ANVANDARE).orElseThrow().id();
  }

  /** Sets it up. */
  static Arendekontor upplagt(ApplicationContext kontext) {
    var anropare = Upplaggning.anropare(Matkommun.KOD);
    Transactions transactions = kontext.getBean(Transactions.class);
    Organisationstrad trad =
        transactions.read(
            anropare,
            tx -> kontext.getBean(Organisation.class).trad(tx, LocalDate.of(2026, 11, 1)));
    UUID namnd = trad.enhet("namnden").orElseThrow().id();
    UUID enhet = trad.enhet(Matkommun.BARNENHET).orElseThrow().id();
    UUID vem = kontext.getBean(Anvandarregister.class).skapa(ANVANDARE, "Bänk Handläggare").id();
    Medarbetaruppdrag handlaggare =
        kontext
            .getBean(Uppdragsregister.class)
            .tilldela(
                anropare,
                new NyttUppdrag(
                    vem,
                    Roll.HANDLAGGARE,
                    Optional.of(namnd),
                    Optional.of(enhet),
                    FRAN,
                    LocalDate.MAX));
    transactions.write(
        handlaggare.anropare(),
        Syfte.av("bench.lagg_upp", "delegationsordning"),
        tx -> {
          kontext
              .getBean(Delegationsordningar.class)
              .faststall(
                  tx,
                  new Delegationsordning(
                      "2015-12-09 § 1",
                      FRAN,
                      List.of(new Punkt("1", Beslutsslag.AVSLUT, Roll.HANDLAGGARE))));
          return enhet;
        });
    return new Arendekontor(namnd, enhet, handlaggare);
  }
}
