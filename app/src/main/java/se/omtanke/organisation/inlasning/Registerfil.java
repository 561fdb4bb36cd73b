package se.omtanke.organisation.inlasning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;
import se.omtanke.filformat.Tabellfiler;

/**
 * A table whose first row names its columns, in any order.
 *
 * @param namn the file's name
 * @param kravda the columns that must be there
 * @param fel where faults are gathered
 */
record Registerfil(String namn, Set<String> kravda, Felsamling fel) {

  private static final long STORST = 50L << 20;

  /** Reads the file's rows; none if the file is not there. Faulty rows are left out. */
  <T> List<Post<T>> las(Path mapp, Function<Registerrad, T> tolka) {
    Path fil = mapp.resolve(namn);
    if (!Files.exists(fil)) {
      return List.of();
    }
    Lasregler regler = Lasregler.vanliga().medStorlek(STORST, 4 * STORST);
    try (Tabellfil tabell = Tabellfiler.oppna(namn, fil, regler)) {
      return rader(tabell, tolka);
    } catch (Filfel filfel) {
      fel.lagg(filfel);
      return List.of();
    }
  }

  private <T> List<Post<T>> rader(Tabellfil tabell, Function<Registerrad, T> tolka) {
    List<Post<T>> poster = new ArrayList<>();
    Optional<Map<String, Integer>> kolumner =
        tabell.hasNext() ? kolumner(tabell.next()) : Optional.empty();
    while (kolumner.isPresent() && tabell.hasNext()) {
      Registerrad rad = new Registerrad(namn, tabell.next(), kolumner.get());
      try {
        poster.add(new Post<>(rad.nummer(), tolka.apply(rad)));
      } catch (Filfel filfel) {
        fel.lagg(filfel);
      }
    }
    return poster;
  }

  private Optional<Map<String, Integer>> kolumner(Rad rubriker) {
    Map<String, Integer> kolumner = new HashMap<>();
    for (int plats = 0; plats < rubriker.celler().size(); plats++) {
      kolumner.put(rubriker.celler().get(plats).strip().toLowerCase(Locale.ROOT), plats);
    }
    List<String> saknas = kravda.stream().filter(k -> !kolumner.containsKey(k)).sorted().toList();
    saknas.forEach(
        k -> fel.lagg(namn, rubriker.nummer(), k, "Kolumnen saknas i filens första rad."));
    return saknas.isEmpty() ? Optional.of(kolumner) : Optional.empty();
  }
}
