package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

  private static final int BARNHANDLAGGARE = 6;
  private static final int VUXENHANDLAGGARE = 3;

  /**
   * A unit's people.
   *
   * @param chef their manager
   * @param handlaggare its caseworkers
   */
  record Arbetslag(Medarbetaruppdrag chef, List<Medarbetaruppdrag> handlaggare) {}

  /**
   * Who works there.
   *
   * @param barn with children and families
   * @param vuxen with grown-ups
   */
  record Folk(Arbetslag barn, Arbetslag vuxen) {

    /** One of each kind, to sign in as. */
    List<Medarbetaruppdrag> enAvVarje() {
      return List.of(
          barn.handlaggare().getFirst(), barn.chef(), vuxen.handlaggare().getFirst(), vuxen.chef());
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
                                lag(anropare, "barn", trad, barn, BARNHANDLAGGARE),
                                lag(anropare, "vuxen", trad, vuxen, VUXENHANDLAGGARE))));
  }

  private Arbetslag lag(
      Anropare anropare, String namn, Organisationstrad trad, Enhet enhet, int antal) {
    return new Arbetslag(
        ett(anropare, namn + "chef", Roll.ENHETSCHEF, trad, enhet, ""),
        IntStream.rangeClosed(1, antal)
            .mapToObj(
                n ->
                    ett(anropare, namn + "handlaggare" + n, Roll.HANDLAGGARE, trad, enhet, " " + n))
            .toList());
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
      Anropare anropare,
      String namn,
      Roll roll,
      Organisationstrad trad,
      Enhet enhet,
      String nummer) {
    String kod = namn + "." + anropare.kommun();
    Anvandare vem =
        anvandare
            .medAnvandarnamn(kod)
            .orElseGet(
                () ->
                    anvandare.skapa(
                        kod,
                        "Exempel %s%s, %s"
                            .formatted(Exempelfolk.namn(roll), nummer, enhet.namn())));
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
