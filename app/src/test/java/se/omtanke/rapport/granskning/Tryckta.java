package se.omtanke.rapport.granskning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;

/** The printed tables of real boards, with the specification that stands beside each. */
final class Tryckta {

  private static final Path KATALOG = Path.of("../exempel/tryckta");

  private Tryckta() {}

  static List<String> namn() {
    try (var filer = Files.list(KATALOG)) {
      return filer
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".csv"))
          .map(f -> f.substring(0, f.length() - ".csv".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Anmarkning> granskad(String namn) {
    return Filgranskning.granska(fil(namn), Optional.of(KATALOG.resolve(namn + ".yaml")))
        .anmarkningar();
  }

  static Path fil(String namn) {
    return KATALOG.resolve(namn + ".csv");
  }

  /** What is said about a table beyond notes, as "SLAG rad | kolumn = räknat". */
  static List<String> anklagelser(String namn) {
    return granskad(namn).stream()
        .filter(a -> a.allvar() != Allvar.NOT)
        .map(Tryckta::kort)
        .toList();
  }

  static String kort(Anmarkning a) {
    return "%s %s | %s = %s".formatted(a.slag(), a.plats().rad(), a.plats().kolumn(), a.raknat());
  }
}
