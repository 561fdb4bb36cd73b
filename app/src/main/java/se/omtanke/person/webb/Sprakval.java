package se.omtanke.person.webb;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Val;

/** Languages to choose among, by the reader's names for them: Swedish first, then in order. */
final class Sprakval {

  private static final List<String> KODER =
      List.of(
          "am", "ar", "bs", "ckb", "en", "es", "fa", "fi", "fit", "fr", "ka", "ku", "ps", "pl",
          "prs", "rom", "ru", "se", "so", "sq", "sr", "sw", "th", "ti", "tr", "uk", "vi", "yi",
          "zh");

  private Sprakval() {}

  static List<Val> alla(Sida sida) {
    Locale sprak = Locale.of(sida.ram().texter().tagg());
    Collator ordning = Collator.getInstance(sprak);
    return Stream.concat(
            Stream.of(val(sida, "sv")),
            KODER.stream()
                .map(kod -> val(sida, kod))
                .sorted((a, b) -> ordning.compare(a.text(), b.text())))
        .toList();
  }

  static String namn(Sida sida, String kod) {
    return Locale.of(kod).getDisplayLanguage(Locale.of(sida.ram().texter().tagg()));
  }

  private static Val val(Sida sida, String kod) {
    return Val.av(kod, namn(sida, kod));
  }
}
