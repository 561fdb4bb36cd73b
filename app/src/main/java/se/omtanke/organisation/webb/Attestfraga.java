package se.omtanke.organisation.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestslag;
import se.omtanke.organisation.attest.Kostnad;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;

/**
 * The question of who may approve a cost, as it is asked on the page.
 *
 * @param sida the page
 * @param formular what was typed and what was wrong
 * @param personer whom to choose among
 * @param kostnad the cost, when all of it could be read
 */
public record Attestfraga(
    Sida sida, Formular formular, List<Val> personer, Optional<Kostnad> kostnad) {

  static Attestfraga las(
      Sida sida, Map<String, String> svaren, Attestforteckning forteckning, Clock klocka) {
    Map<String, String> ifyllt = new HashMap<>(svaren);
    ifyllt.putIfAbsent("verksamhet", "");
    ifyllt.putIfAbsent("slag", Attestslag.DRIFT.name());
    if (ifyllt.getOrDefault("dag", "").isBlank()) {
      ifyllt.put("dag", Datumform.tabell(LocalDate.now(klocka)));
    }
    List<Val> personer =
        forteckning.personer().stream()
            .map(person -> Val.av(person.nyckel(), Attesttabell.namn(person)))
            .toList();
    if (!svaren.containsKey("ansvar")) {
      return new Attestfraga(sida, Formular.ifyllt(sida, ifyllt), personer, Optional.empty());
    }
    try {
      Kostnad kostnad = kostnad(sida, ifyllt);
      return new Attestfraga(sida, Formular.ifyllt(sida, ifyllt), personer, Optional.of(kostnad));
    } catch (OgiltigIndata fel) {
      return new Attestfraga(
          sida, Formular.felaktigt(sida, ifyllt, fel), personer, Optional.empty());
    }
  }

  /** The answer in sentences; none until a cost has been asked about. */
  public List<String> svar(Attestforteckning forteckning) {
    String person = formular.varden().getOrDefault("person", "");
    return kostnad
        .map(fragad -> new Attestmeningar(sida, forteckning, fragad).svar(person))
        .orElse(List.of());
  }

  /** Everyone who may approve the cost, in order; none until one has been asked about. */
  public List<String> alla(Attestforteckning forteckning) {
    return kostnad
        .map(fragad -> new Attestmeningar(sida, forteckning, fragad).alla())
        .orElse(List.of());
  }

  /** The kinds of cost to choose among. */
  public List<Val> slag() {
    return Stream.of(Attestslag.values())
        .map(slag -> Val.av(slag.name(), sida.text("organisation.attest.slag." + slag.name())))
        .toList();
  }

  private static Kostnad kostnad(Sida sida, Map<String, String> svaren) {
    List<Faltfel> fel = new ArrayList<>();
    String ansvar = svaren.getOrDefault("ansvar", "").strip();
    if (!ansvar.matches("[\\p{L}\\p{N}._-]+")) {
      fel.add(new Faltfel("ansvar", sida.text("organisation.attest.fel.ansvar")));
    }
    Optional<Belopp> belopp = belopp(svaren.getOrDefault("belopp", ""));
    if (belopp.isEmpty()) {
      fel.add(new Faltfel("belopp", sida.text("organisation.attest.fel.belopp")));
    }
    Optional<LocalDate> dag = dag(svaren.getOrDefault("dag", ""));
    if (dag.isEmpty()) {
      fel.add(new Faltfel("dag", sida.text("organisation.dag.fel")));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    String beror = svaren.getOrDefault("beror", "");
    return new Kostnad(
        ansvar,
        svaren.getOrDefault("verksamhet", "").strip(),
        belopp.orElseThrow(),
        "INVESTERING".equals(svaren.get("slag")) ? Attestslag.INVESTERING : Attestslag.DRIFT,
        dag.orElseThrow(),
        beror.isEmpty() ? Set.of() : Set.of(beror));
  }

  private static Optional<Belopp> belopp(String text) {
    try {
      return Optional.of(Belopp.kronor(text).absolut());
    } catch (OgiltigtBelopp e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dag(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
