package se.omtanke.organisation.webb.redigering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.andring.Kodandring;
import se.omtanke.organisation.andring.Kodplansbok;
import se.omtanke.organisation.andring.Redaktion;
import se.omtanke.regler.Period;

/** The kinds of change of the code plan: a new code, another meaning, no meaning any more. */
@Configuration(proxyBeanMethods = false)
class Kodredigeringar {

  @Bean
  Redigeringsgrupp kodgrupp(Kodplansbok bok, Kodpaverkan ord) {
    Redaktion<Set<Kod>> redaktion = new Redaktion<>(bok);
    return new Redigeringsgrupp(
        List.of(
            new Registerredigering<>(
                "ny",
                redaktion,
                (tx, koder, sida, formular) ->
                    koden(sida, formular, koder)
                        .text("benamning", "hel")
                        .dag("fran")
                        .frivilligDag("tom")
                        .alla(),
                (tx, koder, svar) -> andring(Kodredigeringar::ny, svar),
                ord::provad),
            new Registerredigering<>(
                "byt",
                redaktion,
                (tx, koder, sida, formular) ->
                    koden(sida, formular, koder).text("benamning", "hel").dag("fran").alla(),
                (tx, koder, svar) ->
                    andring(
                        s ->
                            new Kodandring.OmdoptKod(
                                del(s), kod(s), s.text("benamning"), s.dag("fran")),
                        svar),
                ord::provad),
            new Registerredigering<>(
                "avsluta",
                redaktion,
                (tx, koder, sida, formular) -> koden(sida, formular, koder).dag("sista").alla(),
                (tx, koder, svar) ->
                    andring(
                        s -> new Kodandring.AvslutadKod(del(s), kod(s), s.dag("sista").plusDays(1)),
                        svar),
                ord::provad),
            new Registerangrande<>(redaktion, ord::provad)));
  }

  /** The parts of the code string to choose among. */
  static List<Val> delar(Sida sida, Koddel... delar) {
    return Arrays.stream(delar)
        .map(
            del ->
                Val.av(
                    del.name(),
                    sida.text("organisation.del." + del.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** The part that was chosen. */
  static Koddel del(Svar svar) {
    return svar.tolkad(
        "del",
        text -> Arrays.stream(Koddel.values()).filter(d -> d.name().equals(text)).findFirst(),
        "valj",
        Koddel.ANSVAR);
  }

  /** The whole code that was typed. */
  static String kod(Svar svar) {
    return svar.tolkad("kod", text -> Optional.of(text).filter(Kodplansbok::arKod), "helkod", "");
  }

  private static UnaryOperator<Set<Kod>> andring(Function<Svar, Kodandring> las, Svar svar) {
    Kodandring andring = las.apply(svar);
    return andring::pa;
  }

  private static Kodandring ny(Svar svar) {
    Period giltig = svar.period("fran", "tom");
    return new Kodandring.NyKod(new Kod(del(svar), kod(svar), svar.text("benamning"), giltig));
  }

  /** What the code means now stands in the form from the beginning. */
  private static Fragor koden(Sida sida, Formular formular, Set<Kod> koder) {
    String del = formular.varden().getOrDefault("del", "");
    String kod = formular.varden().getOrDefault("kod", "");
    Map<String, String> forslag =
        koder.stream()
            .filter(en -> en.del().name().equals(del) && en.kod().equals(kod))
            .max(Comparator.comparing(Kod::giltig))
            .map(en -> Map.of("benamning", en.benamning()))
            .orElse(Map.of());
    return new Fragor(sida, formular, forslag)
        .val("del", delar(sida, Koddel.values()))
        .text("kod", "mellan");
  }
}
