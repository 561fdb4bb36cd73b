package se.omtanke.organisation.webb.redigering;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.andring.Redaktion;
import se.omtanke.organisation.andring.Redaktion.Forslag;
import se.omtanke.organisation.andring.Rsandring;
import se.omtanke.organisation.andring.Rsbok;

/**
 * The kinds of change of how codes are reported to RS: one code and year, or a year from another.
 */
@Configuration(proxyBeanMethods = false)
class Rsredigeringar {

  private static final int DELAR = 4;

  private record Kodar(int ar, Koddel del, String kod) {}

  @Bean
  Redigeringsgrupp rsgrupp(Rsbok bok, Kodplan kodplan) {
    Redaktion<Set<Rsandel>> redaktion = new Redaktion<>(bok);
    return new Redigeringsgrupp(
        List.of(
            new Registerredigering<>(
                "fordela",
                redaktion,
                (tx, lage, sida, formular) -> fragor(lage, sida, formular),
                (tx, lage, svar) -> pa(fordelning(svar), kodplan.register(tx)),
                Rsredigeringar::provad),
            new Registerredigering<>(
                "kopiera",
                redaktion,
                (tx, lage, sida, formular) ->
                    new Fragor(sida, formular, Map.of())
                        .text("franar", "tal")
                        .text("tillar", "tal")
                        .alla(),
                (tx, lage, svar) ->
                    pa(
                        new Rsandring.Kopia(ar(svar, "franar"), ar(svar, "tillar")),
                        kodplan.register(tx)),
                Rsredigeringar::provad),
            new Registerangrande<>(redaktion, Rsredigeringar::provad)));
  }

  private static UnaryOperator<Set<Rsandel>> pa(Rsandring andring, Kodregister koder) {
    return fore -> andring.pa(fore, koder);
  }

  private static List<Fraga> fragor(Set<Rsandel> lage, Sida sida, Formular formular) {
    Fragor fragor =
        new Fragor(sida, formular, forslag(lage, formular))
            .val("del", Kodredigeringar.delar(sida, Koddel.VERKSAMHET, Koddel.ANSVAR))
            .text("kod", "mellan")
            .text("ar", "tal");
    for (int nummer = 1; nummer <= DELAR; nummer++) {
      fragor.frivilligText("rskod" + nummer, "mellan").frivilligText("andel" + nummer, "tal");
    }
    return fragor.alla();
  }

  /** What is said of the code and year now stands in the form from the beginning. */
  private static Map<String, String> forslag(Set<Rsandel> lage, Formular formular) {
    Map<String, String> varden = formular.varden();
    List<Rsandel> nu =
        lage.stream()
            .filter(andel -> andel.del().name().equals(varden.get("del")))
            .filter(andel -> andel.kod().equals(varden.get("kod")))
            .filter(andel -> Integer.toString(andel.ar()).equals(varden.get("ar")))
            .sorted(Comparator.comparing(Rsandel::rsKod))
            .toList();
    Map<String, String> forslag = new HashMap<>();
    for (int plats = 0; plats < nu.size(); plats++) {
      forslag.put("rskod" + (plats + 1), nu.get(plats).rsKod());
      forslag.put(
          "andel" + (plats + 1),
          nu.get(plats).andel().movePointRight(2).toPlainString().replace('.', ','));
    }
    return forslag;
  }

  private static Rsandring fordelning(Svar svar) {
    Koddel del = Kodredigeringar.del(svar);
    String kod = Kodredigeringar.kod(svar);
    int ar = ar(svar, "ar");
    List<Rsandel> andelar = new ArrayList<>();
    for (int nummer = 1; nummer <= DELAR; nummer++) {
      if (svar.ja("rskod" + nummer) || svar.ja("andel" + nummer)) {
        andelar.add(
            new Rsandel(del, kod, ar, svar.text("rskod" + nummer), svar.andel("andel" + nummer)));
      }
    }
    return new Rsandring.Fordelning(del, kod, ar, andelar);
  }

  private static int ar(Svar svar, String falt) {
    return svar.tolkad(
        falt,
        text ->
            text.matches("(19|20|21)\\d\\d")
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty(),
        "ar",
        2000);
  }

  private static Provad provad(Transaction tx, Forslag<Set<Rsandel>> forslag, Texter texter) {
    Map<Kodar, List<Rsandel>> fore = perKod(forslag.fore());
    Map<Kodar, List<Rsandel>> efter = perKod(forslag.efter());
    Set<Kodar> alla =
        new TreeSet<>(
            Comparator.comparingInt(Kodar::ar).thenComparing(Kodar::del).thenComparing(Kodar::kod));
    alla.addAll(fore.keySet());
    alla.addAll(efter.keySet());
    List<String> andras =
        alla.stream()
            .filter(kod -> !Set.copyOf(av(fore, kod)).equals(Set.copyOf(av(efter, kod))))
            .map(kod -> mening(kod, av(fore, kod), av(efter, kod), texter))
            .toList();
    return new Provad(forslag.version(), andras, List.of(texter.text("organisation.paverkan.rs")));
  }

  private static List<Rsandel> av(Map<Kodar, List<Rsandel>> andelar, Kodar kod) {
    return andelar.getOrDefault(kod, List.of());
  }

  private static Map<Kodar, List<Rsandel>> perKod(Collection<Rsandel> andelar) {
    return andelar.stream()
        .collect(groupingBy(andel -> new Kodar(andel.ar(), andel.del(), andel.kod())));
  }

  private static String mening(Kodar kod, List<Rsandel> fore, List<Rsandel> efter, Texter texter) {
    return texter.text(
        "organisation.rsskillnad",
        kod.kod(),
        Integer.toString(kod.ar()),
        Rsord.av(efter, texter),
        Rsord.av(fore, texter));
  }
}
