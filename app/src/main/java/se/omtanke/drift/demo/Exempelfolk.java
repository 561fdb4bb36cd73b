package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Organisation;

/** The invented people of the examples: one for each role in each municipality. */
final class Exempelfolk {

  /** The roles that have something to do in what stands today, in the order of the links. */
  private static final List<Roll> ROLLER =
      List.of(
          Roll.CONTROLLER,
          Roll.VERKSAMHETSCHEF,
          Roll.ENHETSCHEF,
          Roll.NAMNDSEKRETERARE,
          Roll.NAMNDLEDAMOT,
          Roll.SYSTEMAGARE,
          Roll.LOGGRANSKARE);

  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;
  private final Organisation organisation;
  private final Transactions transactions;
  private final Clock klocka;

  Exempelfolk(
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

  /** The assignments of the municipality's people; whoever is missing is made. */
  List<Medarbetaruppdrag> i(Anropare anropare) {
    List<Medarbetaruppdrag> fore = uppdrag.alla(anropare);
    return ROLLER.stream().map(roll -> ett(anropare, roll, fore)).toList();
  }

  private Medarbetaruppdrag ett(Anropare anropare, Roll roll, List<Medarbetaruppdrag> fore) {
    String kod = roll.kod().toLowerCase(Locale.ROOT) + "." + anropare.kommun();
    Anvandare vem =
        anvandare
            .medAnvandarnamn(kod)
            .orElseGet(() -> anvandare.skapa(kod, "Exempel " + namn(roll)));
    return fore.stream()
        .filter(ett -> ett.anvandare().equals(vem.id()) && ett.roll() == roll)
        .findFirst()
        .orElseGet(() -> uppdrag.tilldela(anropare, nytt(anropare, vem, roll)));
  }

  private NyttUppdrag nytt(Anropare anropare, Anvandare vem, Roll roll) {
    NyttUppdrag nytt = NyttUppdrag.tillsVidare(vem.id(), roll, LocalDate.of(2021, 1, 1));
    NyttUppdrag iNamnden = hosNamnden(roll) ? namnd(anropare).map(nytt::iNamnd).orElse(nytt) : nytt;
    return niva(roll).flatMap(niva -> enhet(anropare, niva)).map(iNamnden::iEnhet).orElse(iNamnden);
  }

  /** Those who sit on the board and who work for it see what is the board's. */
  private static boolean hosNamnden(Roll roll) {
    return roll == Roll.NAMNDSEKRETERARE || roll == Roll.NAMNDLEDAMOT;
  }

  private Optional<UUID> namnd(Anropare anropare) {
    return enhet(anropare, Enhetsniva.NAMND);
  }

  private Optional<UUID> enhet(Anropare anropare, Enhetsniva niva) {
    return transactions.read(
        anropare,
        tx ->
            organisation.trad(tx, LocalDate.now(klocka)).alla().stream()
                .filter(enhet -> enhet.niva() == niva)
                .map(Enhet::id)
                .findFirst());
  }

  private static Optional<Enhetsniva> niva(Roll roll) {
    return switch (roll) {
      case ENHETSCHEF -> Optional.of(Enhetsniva.ENHET);
      case VERKSAMHETSCHEF -> Optional.of(Enhetsniva.VERKSAMHETSOMRADE);
      default -> Optional.empty();
    };
  }

  static String namn(Roll roll) {
    return switch (roll) {
      case SYSTEMAGARE -> "Systemägare";
      case CONTROLLER -> "Controller";
      case VERKSAMHETSCHEF -> "Verksamhetschef";
      case ENHETSCHEF -> "Enhetschef";
      case NAMNDSEKRETERARE -> "Nämndsekreterare";
      case NAMNDLEDAMOT -> "Nämndledamot";
      case HANDLAGGARE -> "Handläggare";
      case UTFORARE -> "Utförare";
      case LOGGRANSKARE -> "Loggranskare";
    };
  }
}
