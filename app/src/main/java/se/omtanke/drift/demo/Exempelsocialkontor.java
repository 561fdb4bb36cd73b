package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;

/**
 * The invented people who work with cases: in an example municipality whose organisation has the
 * units they belong to.
 */
final class Exempelsocialkontor {

  private static final String BARN = "barn-familj";
  private static final String VUXEN = "vuxen";

  /**
   * Who works there.
   *
   * @param handlaggare caseworker with children and families
   * @param chef her manager
   * @param vuxna caseworker with adults
   */
  record Folk(Medarbetaruppdrag handlaggare, Medarbetaruppdrag chef, Medarbetaruppdrag vuxna) {

    List<Medarbetaruppdrag> alla() {
      return List.of(handlaggare, chef, vuxna);
    }
  }

  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;
  private final Organisation organisation;
  private final Transactions transactions;
  private final Clock klocka;

  Exempelsocialkontor(
      Anvandarregister anvandare,
      Uppdragsregister uppdrag,
      Organisation organisation,
      Transactions transactions,
      Clock klocka) {
    this.anvandare = anvandare;
    this.uppdrag = uppdrag;
    this.organisation = organisation;
    this.transactions = transactions;
    this.klocka = klocka;
  }

  /** The people, made where they are missing; nobody where there are no such units. */
  Optional<Folk> i(Anropare anropare) {
    Organisationstrad trad =
        transactions.read(anropare, tx -> organisation.trad(tx, LocalDate.now(klocka)));
    return trad.enhet(BARN)
        .flatMap(
            barn ->
                trad.enhet(VUXEN)
                    .map(
                        vuxen ->
                            new Folk(
                                ett(anropare, "handlaggare", Roll.HANDLAGGARE, trad, barn),
                                ett(anropare, "barnchef", Roll.ENHETSCHEF, trad, barn),
                                ett(anropare, "vuxenhandlaggare", Roll.HANDLAGGARE, trad, vuxen))));
  }

  /** What to call an assignment in the list of links. */
  String namn(Medarbetaruppdrag en, Anropare anropare) {
    String enhet =
        transactions.read(
            anropare,
            tx ->
                en.enhet().stream()
                    .flatMap(id -> organisation.trad(tx, LocalDate.now(klocka)).enhet(id).stream())
                    .map(Enhet::namn)
                    .findFirst()
                    .orElse(""));
    return Exempelfolk.namn(en.roll()) + " " + enhet;
  }

  private Medarbetaruppdrag ett(
      Anropare anropare, String namn, Roll roll, Organisationstrad trad, Enhet enhet) {
    String kod = namn + "." + anropare.kommun();
    Anvandare vem =
        anvandare
            .medAnvandarnamn(kod)
            .orElseGet(
                () ->
                    anvandare.skapa(
                        kod, "Exempel %s, %s".formatted(Exempelfolk.namn(roll), enhet.namn())));
    UUID namnd = trad.vag(enhet).getFirst().id();
    return Stream.concat(
            uppdrag.alla(anropare).stream()
                .filter(en -> en.anvandare().equals(vem.id()) && en.roll() == roll),
            Stream.of(Boolean.TRUE)
                .map(
                    _ ->
                        uppdrag.tilldela(
                            anropare,
                            new NyttUppdrag(
                                vem.id(),
                                roll,
                                Optional.of(namnd),
                                Optional.of(enhet.id()),
                                LocalDate.of(2021, 1, 1),
                                LocalDate.MAX))))
        .findFirst()
        .orElseThrow();
  }
}
