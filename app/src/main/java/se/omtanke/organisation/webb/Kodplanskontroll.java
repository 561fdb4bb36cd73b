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
import se.omtanke.atkomst.Inloggad;
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
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.redigering.Adresser;

/** Searches the code plan, and shows what codes meant before. */
@Controller
class Kodplanskontroll {

  private static final int FLEST = 200;

  private final Transactions transaktioner;
  private final Kodplan kodplan;
  private final Clock klocka;

  Kodplanskontroll(Transactions transaktioner, Kodplan kodplan, Clock klocka) {
    this.transaktioner = transaktioner;
    this.kodplan = kodplan;
    this.klocka = klocka;
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_KODPLAN)
  @GetMapping(Flikar.KODPLAN)
  ModelAndView sok(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @RequestParam(defaultValue = "") String sok,
      @RequestParam(defaultValue = "") String del,
      @RequestParam Optional<String> dag) {
    Kodregister koder = transaktioner.read(anropare, kodplan::register);
    Redigeringslankar lankar =
        new Redigeringslankar(sida, vem, Organisationsatgard.ANDRA_KODPLAN, Register.KODPLAN);
    Dagval val = Dagval.av(sida, dag, klocka);
    List<Koddel> delar = delar(del);
    List<Kod> traffar = traffar(koder, delar, sok, val.dag());
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
                "traffar", tabell(sida, traffar, lankar.far()),
                "byten", byten(sida, koder, delar),
                "lankar", lankar.till(Map.of(), "ny", "byt", "avsluta")));
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

  private static Tabell tabell(Sida sida, List<Kod> koder, boolean far) {
    Tabell tabell =
        Tabell.lista(
            "koder",
            sida.text("organisation.kodplan.traffar", koder.size()),
            kolumner(sida),
            koder.stream().limit(FLEST).map(kod -> rad(sida, kod, far)).toList());
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
            .map(kod -> rad(sida, kod, false))
            .toList());
  }

  private static List<Kolumn> kolumner(Sida sida) {
    return Stream.of("kod", "benamning", "del", "giltig")
        .map(namn -> Kolumn.text(sida.text("organisation.kodplan.kolumn." + namn)))
        .toList();
  }

  private static Tabellrad rad(Sida sida, Kod kod, boolean far) {
    return Tabellrad.av(
        far ? Cell.lank(kod.kod(), andra(kod)) : Cell.text(kod.kod()),
        Cell.text(kod.benamning()),
        Cell.text(del(sida, kod.del())),
        Cell.text(Perioder.visa(sida, kod.giltig())));
  }

  private static String andra(Kod kod) {
    return Adresser.andra(
        Register.KODPLAN, "byt", Map.of("del", kod.del().name(), "kod", kod.kod()));
  }

  private static Val val(Sida sida, Koddel del) {
    return Val.av(del.name(), del(sida, del));
  }

  private static String del(Sida sida, Koddel del) {
    return sida.text("organisation.del." + del.name().toLowerCase(Locale.ROOT));
  }
}
