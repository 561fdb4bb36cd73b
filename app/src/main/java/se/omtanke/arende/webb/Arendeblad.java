package se.omtanke.arende.webb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.omtanke.arende.Aktualisering;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendefrist;
import se.omtanke.arende.Arendepart;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutslage;
import se.omtanke.arende.Forhandsbedomning;
import se.omtanke.arende.Overklagande;
import se.omtanke.arende.Skyddsbedomning;
import se.omtanke.arende.Underrattelse;
import se.omtanke.arende.Utredning;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Person;
import se.omtanke.person.Personrad;

/**
 * All that the pages of a case tell of it, read in one transaction.
 *
 * @param arende the case
 * @param person whom it is about, opened
 * @param rad the bar that tells of her
 * @param enhet the name of its unit
 * @param frister every clock, the first to end first
 * @param inkommet what has come in, latest first
 * @param forhandsbedomning what was decided within the preliminary time
 * @param utredningar the investigations, latest first
 * @param beslut the decisions, latest first
 * @param underrattelser who has been told, by decision
 * @param overklaganden the appeals, latest first
 * @param parter the parties
 * @param namn how the parties may be shown
 * @param ratt what the one who looks may do
 * @param idag the day
 */
public record Arendeblad(
    Arende arende,
    OppnadPerson person,
    Personrad rad,
    String enhet,
    List<Arendefrist> frister,
    List<Aktualisering> inkommet,
    Optional<Forhandsbedomning> forhandsbedomning,
    List<Utredning> utredningar,
    List<Beslut> beslut,
    Map<UUID, List<Underrattelse>> underrattelser,
    List<Overklagande> overklaganden,
    List<Arendepart> parter,
    Map<UUID, Person> namn,
    Ratt ratt,
    LocalDate idag) {

  /**
   * What the one who looks may do.
   *
   * @param handlagga write in the case
   * @param fordela give it to a caseworker
   * @param sjalv whether the case is hers
   */
  public record Ratt(boolean handlagga, boolean fordela, boolean sjalv) {}

  /** What has come in and is to be assessed for protection. */
  public Optional<Aktualisering> attSkyddsbedoma() {
    return inkommet.stream().filter(this::oskyddsbedomd).findFirst();
  }

  /** Whether something that came in is to be assessed for protection. */
  public boolean oskyddsbedomd(Aktualisering en) {
    return en.skydd().isEmpty()
        && frister.stream().anyMatch(frist -> frist.objekt().equals(en.id()));
  }

  /** The investigation that is going on. */
  public Optional<Utredning> pagaende() {
    return utredningar.stream().filter(en -> en.lage().pagar()).findFirst();
  }

  /** What is proposed and not decided, by a delegate or by the board. */
  public Optional<Beslut> forslag() {
    return beslut.stream().filter(en -> en.foreslaget() || en.hosNamnden()).findFirst();
  }

  /** The latest proposal, if it was taken back or sent back and nothing has come instead. */
  public Optional<Beslut> attSkrivaOm() {
    return beslut.stream()
        .findFirst()
        .filter(
            en ->
                en.lage() instanceof Beslutslage.Tillbakadraget
                    || en.lage() instanceof Beslutslage.Aterremitterat);
  }

  /** The latest that is decided. */
  public Optional<Beslut> fattat() {
    return beslut.stream().filter(en -> en.fattat().isPresent()).findFirst();
  }

  /** The running clocks. */
  public List<Arendefrist> lopande() {
    return frister.stream().filter(en -> en.lage() == Arendefrist.Lage.LOPER).toList();
  }

  /** Who has been told of a decision. */
  public List<Underrattelse> underrattade(UUID ett) {
    return underrattelser.getOrDefault(ett, List.of());
  }

  /** Who is a party today and has not been told of a decision. */
  public List<Arendepart> attUnderratta(UUID ett) {
    return parter.stream()
        .filter(part -> part.giltig().innehaller(idag))
        .filter(
            part -> underrattade(ett).stream().noneMatch(en -> en.person().equals(part.person())))
        .toList();
  }

  /** The clock that is counted for something, if there is one. */
  public Optional<Arendefrist> frist(UUID objekt) {
    return frister.stream().filter(en -> en.objekt().equals(objekt)).findFirst();
  }

  /** What to call a party; she whom the case is about is opened, others as in a list. */
  public String namn(UUID part) {
    return part.equals(arende.person())
        ? person.kallad()
        : Optional.ofNullable(namn.get(part)).map(Person::visningsnamn).orElse("–");
  }

  /** Everyone who has written, decided or handles. */
  Stream<String> aktorer() {
    return Stream.of(
            arende.handlaggare().stream().map(UUID::toString),
            inkommet.stream().flatMap(en -> en.skydd().stream()).map(Skyddsbedomning::aktor),
            forhandsbedomning.stream().map(en -> en.fattare().aktor()),
            utredningar.stream()
                .flatMap(en -> en.forlangningar().stream())
                .map(en -> en.fattare().aktor()),
            beslut.stream().map(Beslut::forslagsstallare),
            beslut.stream().flatMap(en -> en.fattat().stream()).map(en -> en.fattare().aktor()))
        .flatMap(strom -> strom);
  }
}
