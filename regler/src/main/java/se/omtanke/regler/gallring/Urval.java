package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/**
 * Whether a file belongs to the sample for research.
 *
 * @param heltUrval the counties and municipalities whose files are all kept, as beginnings of codes
 * @param fodelsedagar the days of the month that are kept elsewhere
 * @param kommun the municipality
 * @param fodd when the person was born
 */
record Urval(
    List<String> heltUrval, List<String> fodelsedagar, String kommun, Optional<LocalDate> fodd) {

  static Urval av(String regel, Gallringsfraga fraga, Parametrar parametrar) {
    return new Urval(
        lista(parametrar, regel, fraga),
        lista(parametrar, regel + ".fodelsedagar", fraga),
        fraga.kommun(),
        fraga.fodd());
  }

  private static List<String> lista(Parametrar parametrar, String namn, Gallringsfraga fraga) {
    return List.of(parametrar.krav(namn, fraga.dag()).varde().split(" "));
  }

  /** What follows for a file in the sample; nothing outside it. */
  Optional<Verkan> verkan(BiFunction<String, List<Faktum>, Verkan> iUrvalet) {
    if (heltUrval.stream().anyMatch(kommun::startsWith)) {
      return Optional.of(
          iUrvalet.apply(
              "Alla akter i kommunen hör till forskningens urval",
              List.of(Faktum.ur("kommun", kommun))));
    }
    if (fodd.isEmpty()) {
      return Optional.of(
          new Verkan.Bedoms("Det är inte sagt vilken dag personen är född", List.of()));
    }
    return fodd.filter(this::paUrvalsdag)
        .map(
            dag ->
                iUrvalet.apply(
                    "Personen är född på en dag som hör till forskningens urval",
                    List.of(Faktum.ur("född", dag))));
  }

  private boolean paUrvalsdag(LocalDate dag) {
    return fodelsedagar.contains(String.valueOf(dag.getDayOfMonth()));
  }
}
