package se.omtanke.arende.webb.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Arendepart;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Brevslag;
import se.omtanke.arende.Brevuppgift;
import se.omtanke.arende.Brevval;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.handling.Beslutsord;
import se.omtanke.arende.webb.Arendeblad;
import se.omtanke.arende.webb.Falttolk;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Val;

/** The fields of a letter's forms. */
final class Brevformular {

  private static final String PART = "part:";
  private static final String ANMALARE = "anmalare:";
  private static final String ANNAN = "annan";

  private Brevformular() {}

  /** What letters there are. */
  static List<Val> slag(Sida sida) {
    return Stream.of(Brevslag.values())
        .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
        .toList();
  }

  /** To whom a letter of this kind can go. */
  static List<Val> mottagare(Sida sida, Arendeblad blad) {
    List<Val> val = new ArrayList<>();
    for (Arendepart part : blad.parter()) {
      String roll = sida.text(part.roll().textnyckel());
      val.add(Val.av(PART + part.person(), blad.namn(part.person()) + ", " + roll));
    }
    blad.inkommet().stream()
        .flatMap(en -> en.inkommet().lamnare().stream())
        .filter(Uppgiftslamnare::aterkoppling)
        .filter(en -> !en.namn().isEmpty())
        .forEach(
            en ->
                val.add(
                    Val.av(ANMALARE + en.id(), sida.text("handling.brev.anmalare", en.namn()))));
    val.add(Val.av(ANNAN, sida.text("handling.brev.annan")));
    return val;
  }

  /** The decisions that a letter can tell of. */
  static List<Val> beslut(Sida sida, Arendeblad blad) {
    return blad.beslut().stream()
        .filter(en -> en.fattat().isPresent())
        .map(en -> Val.av(en.id().toString(), ord(sida, en)))
        .toList();
  }

  private static String ord(Sida sida, Beslut en) {
    return sida.text(
        "handling.brev.beslut.ett",
        en.fattat().orElseThrow().dag().toString(),
        en.yrkanden().getFirst().galler());
  }

  /** What was chosen and typed; throws what is wrong with it. */
  static Brevval las(
      UUID nyckel, MultiValueMap<String, String> falt, String handlaggare, LocalDate idag) {
    Falttolk tolk = new Falttolk(falt);
    Brevslag slag = tolk.val("slag", Brevslag.values(), "Välj vilket brev du vill skriva.");
    Optional<Brevval.Mottagare> till = till(tolk, slag);
    Optional<UUID> beslut = uuid(tolk.text("beslut"));
    if (slag == Brevslag.UNDERRATTELSE && beslut.isEmpty()) {
      tolk.fel("beslut", "Välj vilket beslut brevet gäller.");
    }
    Map<Brevuppgift, String> skrivet = skrivet(tolk, idag);
    tolk.krav();
    return new Brevval(nyckel, slag, till.orElseThrow(), beslut, handlaggare, skrivet);
  }

  private static Optional<Brevval.Mottagare> till(Falttolk tolk, Brevslag slag) {
    String valt = tolk.text("till");
    Optional<Brevval.Mottagare> till =
        switch (slag.till()) {
          case PART -> efter(valt, PART).map(Brevval.Mottagare.Part::new);
          case ANMALARE ->
              efter(valt, ANMALARE)
                  .map(id -> new Brevval.Mottagare.Anmalare(id, tolk.text("adress")));
          case ANNAN ->
              valt.startsWith(PART)
                  ? efter(valt, PART).map(Brevval.Mottagare.Part::new)
                  : Optional.of(valt)
                      .filter(ANNAN::equals)
                      .map(
                          _ -> new Brevval.Mottagare.Annan(tolk.text("namn"), tolk.text("adress")));
        };
    if (till.isEmpty()) {
      tolk.fel(
          "till",
          switch (slag.till()) {
            case PART -> "Välj vilken part brevet går till. Varje part får ett eget brev.";
            case ANMALARE -> "Välj den som anmälde i sitt yrke och vill ha återkoppling.";
            case ANNAN -> "Välj vem brevet går till.";
          });
    }
    return till;
  }

  private static Map<Brevuppgift, String> skrivet(Falttolk tolk, LocalDate idag) {
    Map<Brevuppgift, String> skrivet = new EnumMap<>(Brevuppgift.class);
    Stream.of(Brevuppgift.values())
        .filter(Brevuppgift::skrivs)
        .filter(en -> !tolk.text(en.kod()).isEmpty())
        .forEach(en -> skrivet.put(en, tolk.text(en.kod()).replace("\r\n", "\n")));
    if (skrivet.containsKey(Brevuppgift.SVAR_SENAST)) {
      LocalDate senast = tolk.kravDag(Brevuppgift.SVAR_SENAST.kod(), idag);
      if (senast.isBefore(idag)) {
        tolk.fel(Brevuppgift.SVAR_SENAST.kod(), "Dagen har redan varit. Välj en senare dag.");
      }
      skrivet.put(Brevuppgift.SVAR_SENAST, Beslutsord.dag(senast));
    }
    return skrivet;
  }

  private static Optional<UUID> efter(String valt, String borjan) {
    return valt.startsWith(borjan) ? uuid(valt.substring(borjan.length())) : Optional.empty();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
