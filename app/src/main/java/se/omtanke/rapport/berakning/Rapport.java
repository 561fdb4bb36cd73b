package se.omtanke.rapport.berakning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.ekonomi.Bokforingsperiod;

/**
 * A computed report: values, texts and definitions, ready to be shown, frozen or checked.
 *
 * @param mallid the template's id
 * @param mallversion the template's version
 * @param rapporttyp the kind of report
 * @param period the accounting period that the report follows up
 * @param periodtext the period in words
 * @param huvud the head's facts
 * @param valbara what a reader may leave out: its name in words by its name in addresses
 * @param avsnitt the sections in order
 */
public record Rapport(
    String mallid,
    int mallversion,
    String rapporttyp,
    String namn,
    Bokforingsperiod period,
    String periodtext,
    Map<String, String> huvud,
    Map<String, String> valbara,
    List<Avsnittsresultat> avsnitt) {

  public Rapport {
    huvud = Map.copyOf(huvud);
    valbara = Map.copyOf(valbara);
    avsnitt = List.copyOf(avsnitt);
  }

  /** All tables, those of charts not counted. */
  public List<Tabell> tabeller() {
    return avsnitt.stream().filter(Tabell.class::isInstance).map(Tabell.class::cast).toList();
  }

  /** A table by its id. */
  public Optional<Tabell> tabell(String id) {
    return tabeller().stream().filter(tabell -> tabell.id().equals(id)).findFirst();
  }
}
