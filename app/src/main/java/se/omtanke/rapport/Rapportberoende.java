package se.omtanke.rapport;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Transaction;
import se.omtanke.organisation.Kodberoende;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.rapport.Mallar.Mallrad;
import se.omtanke.rapport.mall.Avsnitt;
import se.omtanke.rapport.mall.Kodmonster;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.rapport.mall.Urval;

/** Says which rows of the municipality's reports select by codes that are about to change. */
@Component
class Rapportberoende implements Kodberoende {

  private final Mallar mallar;
  private final MessageSource texter;

  Rapportberoende(Mallar mallar, MessageSource texter) {
    this.mallar = mallar;
    this.texter = texter;
  }

  @Override
  public List<String> beror(Transaction tx, Koddel del, Collection<Kodgren> koder, Locale sprak) {
    return mallar.alla(tx).stream()
        .flatMap(mall -> rader(mall, mallar.hamta(tx, mall.id()), del, koder, sprak))
        .toList();
  }

  private Stream<String> rader(
      Mallrad rad, Rapportmall mall, Koddel del, Collection<Kodgren> koder, Locale sprak) {
    List<String> namn =
        mall.avsnitt().stream()
            .flatMap(Rapportberoende::urvalsrader)
            .filter(en -> valjer(en.urval(), del, koder))
            .map(en -> en.huvud().namn())
            .distinct()
            .toList();
    return namn.isEmpty()
        ? Stream.empty()
        : Stream.of(
            String.valueOf(
                texter.getMessage(
                    "rapport.beroende",
                    new Object[] {rad.rapporttyp(), namn(rad), String.join(", ", namn)},
                    sprak)));
  }

  private static Stream<Radmall.Urvalsrad> urvalsrader(Avsnitt avsnitt) {
    return avsnitt instanceof Avsnitt.Tabellavsnitt tabell
        ? tabell.rader().stream()
            .filter(Radmall.Urvalsrad.class::isInstance)
            .map(Radmall.Urvalsrad.class::cast)
        : Stream.empty();
  }

  private static boolean valjer(Urval urval, Koddel del, Collection<Kodgren> koder) {
    return switch (urval) {
      case Urval.Alla _, Urval.Periodiserat _ -> false;
      case Urval.Del(Koddel denna, List<Kodmonster> monster) ->
          denna == del
              && monster.stream().anyMatch(en -> koder.stream().anyMatch(kod -> moter(en, kod)));
      case Urval.Och(List<Urval> delar) -> delar.stream().anyMatch(en -> valjer(en, del, koder));
      case Urval.Eller(List<Urval> delar) -> delar.stream().anyMatch(en -> valjer(en, del, koder));
      case Urval.Utom(Urval bas, Urval undantag) ->
          valjer(bas, del, koder) || valjer(undantag, del, koder);
    };
  }

  /** A branch is met by every pattern that grows on it. */
  private static boolean moter(Kodmonster monster, Kodgren kod) {
    return monster.omfattar(kod.borjan())
        || (kod.oppen() && monster.skrivs().startsWith(kod.borjan()));
  }

  private static String namn(Mallrad mall) {
    return mall.namn().replaceAll("\\s*\\{[^}]*}", "").strip();
  }
}
