package se.omtanke.drift.rakna;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one of a few words, written as they are in the rules but in small letters. */
final class Val {

  private Val() {}

  static <E extends Enum<E>> E las(Indata indata, String namn, Class<E> typ) {
    String text = indata.text(namn);
    return Stream.of(typ.getEnumConstants())
        .filter(val -> ord(val).equals(text))
        .findFirst()
        .orElseThrow(() -> indata.fel(namn, "ska vara något av " + alla(typ)));
  }

  static String ord(Enum<?> val) {
    return val.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> String alla(Class<E> typ) {
    return Stream.of(typ.getEnumConstants()).map(Val::ord).collect(Collectors.joining(", "));
  }
}
