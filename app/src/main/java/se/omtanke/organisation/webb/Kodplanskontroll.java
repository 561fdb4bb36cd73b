package se.omtanke.organisation.webb;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Rsplan;
import se.omtanke.organisation.Rsregister;

/** Searches the code plan; shows what codes meant before, and which have no code of RS. */
@Controller
class Kodplanskontroll {

  private static final int FLEST = 200;

  private final Transactions transaktioner;
  private final Kodplan kodplan;
  private final Rsplan rsplan;
  private final Clock klocka;

  Kodplanskontroll(Transactions transaktioner, Kodplan kodplan, Rsplan rsplan, Clock klocka) {
    this.transaktioner = transaktioner;
    this.kodplan = kodplan;
    this.rsplan = rsplan;
    this.klocka = klocka;
  }

  private record Underlag(Kodregister koder, Rsregister rs) {}

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_KODPLAN)
  @GetMapping(Flikar.KODPLAN)
  ModelAndView sok(
      Sida sida,
      Anropare anropare,
      @RequestParam(defaultValue = "") String sok,
      @RequestParam(defaultValue = "") String del,
      @RequestParam Optional<String> dag) {
    Underlag underlag =
        transaktioner.read(anropare, tx -> new Underlag(kodplan.register(tx), rsplan.register(tx)));
    Dagval val = Dagval.av(sida, dag, klocka);
    List<Koddel> delar = delar(del);
    List<Kod> traffar = traffar(underlag.koder(), delar, sok, val.dag());
    Formular formular = Formular.ifyllt(sida, Map.of("sok", sok, "del", del));
    return sida.medRubrik(sida.text("organisation.kodplan.rubrik"))
        .medFel(val.arFel())
        .visa(
            "organisation/kodplan",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.KODPLAN),
                "sok", formular.falt("sok", sida.text("organisation.kodplan.sok")),
                "del", formular.falt("del", sida.text("organisation.kodplan.del")),
                "delar", Arrays.stream(Koddel.values()).map(d -> val(sida, d)).toList(),
                "dag", val.falt(),
                "traffar", tabell(sida, traffar),
                "byten", byten(sida, underlag.koder(), delar),
                "omappade", omappade(sida, underlag, val.dag())));
  }

  private static List<Koddel> delar(String vald) {
    List<Koddel> delar =
        Arrays.stream(Koddel.values()).filter(del -> del.name().equals(vald)).toList();
    return delar.isEmpty() ? List.of(Koddel.values()) : delar;
  }

  private static List<Kod> traffar(
      Kodregister koder, List<Koddel> delar, String sok, LocalDate dag) {
    String ord = sok.strip().toLowerCase(Locale.ROOT);
    return delar.stream()
        .flatMap(del -> koder.koder(del).stream())
        .filter(kod -> kod.giltig().innehaller(dag))
        .filter(
            kod ->
                kod.kod().toLowerCase(Locale.ROOT).startsWith(ord)
                    || kod.benamning().toLowerCase(Locale.ROOT).contains(ord))
        .sorted(comparing(Kod::del).thenComparing(Kod::kod))
        .toList();
  }

  private static Tabell tabell(Sida sida, List<Kod> koder) {
    Tabell tabell =
        Tabell.lista(
            "koder",
            sida.text("organisation.kodplan.traffar", koder.size()),
            kolumner(sida),
            koder.stream().limit(FLEST).map(kod -> rad(sida, kod)).toList());
    return koder.size() > FLEST
        ? tabell.medNot(sida.text("organisation.kodplan.fler", FLEST))
        : tabell;
  }

  private static Tabell byten(Sida sida, Kodregister koder, List<Koddel> delar) {
    return Tabell.lista(
        "byten",
        sida.text("organisation.kodplan.byten"),
        kolumner(sida),
        delar.stream()
            .flatMap(del -> koder.byten(del).stream())
            .flatMap(bytet -> Stream.of(bytet.fore(), bytet.efter()))
            .distinct()
            .map(kod -> rad(sida, kod))
            .toList());
  }

  private static Tabell omappade(Sida sida, Underlag underlag, LocalDate dag) {
    List<Kod> koder = underlag.rs().omappade(underlag.koder(), Koddel.VERKSAMHET, dag.getYear());
    return Tabell.lista(
        "omappade",
        sida.text("organisation.kodplan.omappade", String.valueOf(dag.getYear())),
        kolumner(sida),
        koder.stream().limit(FLEST).map(kod -> rad(sida, kod)).toList());
  }

  private static List<Kolumn> kolumner(Sida sida) {
    return Stream.of("kod", "benamning", "del", "giltig")
        .map(namn -> Kolumn.text(sida.text("organisation.kodplan.kolumn." + namn)))
        .toList();
  }

  private static Tabellrad rad(Sida sida, Kod kod) {
    return Tabellrad.av(
        Cell.text(kod.kod()),
        Cell.text(kod.benamning()),
        Cell.text(del(sida, kod.del())),
        Cell.text(Perioder.visa(sida, kod.giltig())));
  }

  private static Val val(Sida sida, Koddel del) {
    return Val.av(del.name(), del(sida, del));
  }

  private static String del(Sida sida, Koddel del) {
    return sida.text("organisation.del." + del.name().toLowerCase(Locale.ROOT));
  }
}
