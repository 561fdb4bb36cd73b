package se.omtanke.organisation.webb.redigering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Successionsslag;
import se.omtanke.organisation.andring.Organisationslage;

/**
 * What is asked for each kind of change of the organisation.
 *
 * @param lage the organisation now
 * @param idag today: units that have ceased are not to choose among
 */
record Enhetsfragor(Organisationslage lage, LocalDate idag) {

  /** How many shares a transition has room for on the page. */
  static final int DELAR = 6;

  List<Fraga> av(Enhetsslag slag, Sida sida, Formular formular) {
    Fragor fragor = new Fragor(sida, formular, forslag(formular));
    List<Val> enheter = enheter(sida.ram().texter());
    switch (slag) {
      case NY ->
          fragor
              .text("namn", "hel")
              .val("niva", nivaer(sida))
              .frivilligtVal("overordnad", enheter)
              .frivilligText("ansvar", "hel")
              .dag("fran");
      case ANDRA ->
          fragor
              .val("enhet", enheter)
              .dag("fran")
              .text("namn", "hel")
              .val("niva", nivaer(sida))
              .frivilligtVal("overordnad", enheter);
      case AVSLUTA -> fragor.val("enhet", enheter).dag("sista");
      case GE ->
          fragor
              .val("enhet", enheter)
              .text("kod", "mellan")
              .dag("fran")
              .frivilligDag("tom")
              .kryss("flytta");
      case TA ->
          fragor.val("enhet", enheter).val("kod", koder(formular)).dag("fran").frivilligDag("tom");
      case OVERGANG -> overgang(sida, fragor, enheter);
    }
    return fragor.alla();
  }

  private static void overgang(Sida sida, Fragor fragor, List<Val> enheter) {
    fragor
        .val(
            "slag",
            Arrays.stream(Successionsslag.values())
                .map(
                    slag ->
                        Val.av(
                            slag.name(),
                            sida.text("organisation.slag." + slag.name().toLowerCase(Locale.ROOT))))
                .toList())
        .dag("datum");
    for (int nummer = 1; nummer <= DELAR; nummer++) {
      fragor
          .frivilligtVal("franenhet" + nummer, enheter)
          .frivilligtVal("till" + nummer, enheter)
          .frivilligText("andel" + nummer, "tal");
    }
    fragor.kryss("avslutas").frivilligtVal("overtar", enheter);
  }

  /** What the unit is now stands in the form from the beginning, to be changed. */
  private Map<String, String> forslag(Formular formular) {
    Map<String, String> forslag = new HashMap<>();
    vald(formular)
        .ifPresent(
            enhet -> {
              forslag.put("namn", enhet.namn());
              forslag.put("niva", enhet.niva().name());
              forslag.put("overordnad", enhet.overordnad().orElse(""));
            });
    return forslag;
  }

  private Optional<Enhetsversion> vald(Formular formular) {
    String nyckel = formular.varden().getOrDefault("enhet", "");
    return lage.pa(nyckel, idag)
        .or(() -> senaste().filter(e -> e.nyckel().equals(nyckel)).findFirst());
  }

  private List<Val> koder(Formular formular) {
    String nyckel = formular.varden().getOrDefault("enhet", "");
    return lage.versioner().stream()
        .filter(version -> version.nyckel().equals(nyckel))
        .flatMap(version -> version.ansvar().stream())
        .distinct()
        .sorted()
        .map(Kodgren::toString)
        .map(kod -> Val.av(kod, kod))
        .toList();
  }

  private List<Val> enheter(Texter texter) {
    return senaste()
        .sorted(
            Comparator.comparing(Enhetsversion::niva)
                .thenComparing(Enhetsversion::namn)
                .thenComparing(Enhetsversion::nyckel))
        .map(
            enhet ->
                Val.av(
                    enhet.nyckel(),
                    texter.text(
                        "organisation.fraga.enhetsval",
                        enhet.namn(),
                        texter.text(
                            "organisation.niva." + enhet.niva().name().toLowerCase(Locale.ROOT)),
                        enhet.nyckel())))
        .toList();
  }

  /** The units that are there today or will be, as they are or first will be. */
  private Stream<Enhetsversion> senaste() {
    Map<String, Enhetsversion> forsta = new HashMap<>();
    lage.versioner().stream()
        .filter(version -> version.giltig().till().isAfter(idag))
        .sorted(Comparator.comparing(Enhetsversion::giltig))
        .forEach(version -> forsta.putIfAbsent(version.nyckel(), version));
    return forsta.values().stream();
  }

  private static List<Val> nivaer(Sida sida) {
    List<Val> nivaer = new ArrayList<>();
    for (Enhetsniva niva : Enhetsniva.values()) {
      nivaer.add(
          Val.av(
              niva.name(), sida.text("organisation.niva." + niva.name().toLowerCase(Locale.ROOT))));
    }
    return nivaer;
  }
}
