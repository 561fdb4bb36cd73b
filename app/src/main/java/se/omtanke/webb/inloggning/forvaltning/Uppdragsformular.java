package se.omtanke.webb.inloggning.forvaltning;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Val;

/** The part of the forms that says role, unit and period. */
@Component
class Uppdragsformular {

  private final Enhetsval enheter;
  private final Clock klocka;

  Uppdragsformular(Enhetsval enheter, Clock klocka) {
    this.enheter = enheter;
    this.klocka = klocka;
  }

  List<Val> roller(Sida sida) {
    return Arrays.stream(Roll.values())
        .map(roll -> Val.av(roll.name(), sida.text(roll.textnyckel())))
        .toList();
  }

  List<Val> enheter(Anropare anropare) {
    return enheter.alla(anropare);
  }

  /** What was decided, from today on. */
  NyttUppdrag las(Anropare anropare, UUID anvandare, Map<String, String> svar) {
    LocalDate till =
        svar.getOrDefault("tillOchMed", "").isBlank()
            ? LocalDate.MAX
            : dag(svar.getOrDefault("tillOchMed", "").strip()).plusDays(1);
    return new NyttUppdrag(
        anvandare,
        roll(svar.getOrDefault("roll", "")),
        Optional.empty(),
        enhet(anropare, svar.getOrDefault("enhet", "")),
        LocalDate.now(klocka),
        till);
  }

  LocalDate idag() {
    return LocalDate.now(klocka);
  }

  /** The assignments of one user, in words. */
  List<Uppdragsrad> rader(Sida sida, Anropare anropare, List<Medarbetaruppdrag> uppdrag) {
    Map<UUID, String> namn = enheter.namn(anropare);
    return uppdrag.stream()
        .map(
            u ->
                new Uppdragsrad(
                    u.id(),
                    sida.text(u.roll().textnyckel()),
                    u.enhet().map(e -> namn.getOrDefault(e, "")).orElse(""),
                    u.fran(),
                    u.till().equals(LocalDate.MAX) ? "" : u.till().minusDays(1).toString()))
        .toList();
  }

  private static Roll roll(String kod) {
    return Arrays.stream(Roll.values())
        .filter(roll -> roll.name().equals(kod))
        .findFirst()
        .orElseThrow(() -> new OgiltigIndata("roll", "Välj en roll."));
  }

  private Optional<UUID> enhet(Anropare anropare, String id) {
    if (id.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        enheter.namn(anropare).keySet().stream()
            .filter(enhet -> enhet.toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new OgiltigIndata("enhet", "Enheten finns inte i dag.")));
  }

  private static LocalDate dag(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new OgiltigIndata("tillOchMed", "Skriv dagen som 2026-12-31.");
    }
  }
}
