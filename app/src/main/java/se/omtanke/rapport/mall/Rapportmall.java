package se.omtanke.rapport.mall;

import java.util.List;
import java.util.Map;

/**
 * A report template: everything about a report that is not figures or written by hand.
 *
 * @param id name in commands and addresses
 * @param version raised with every change; an edition says which one it was made with
 * @param namn the report's title; may follow the period
 * @param rapporttyp the kind of report, as {@code R04}
 * @param egetGodkannande whether the one who wrote may approve it herself
 * @param valbara what a reader may leave out
 * @param huvud facts of the report's head that the template knows, such as the source
 * @param avsnitt the sections in order
 */
public record Rapportmall(
    String id,
    int version,
    String namn,
    String rapporttyp,
    boolean egetGodkannande,
    List<Valbart> valbara,
    Map<String, String> huvud,
    List<Avsnitt> avsnitt) {

  public Rapportmall {
    valbara = List.copyOf(valbara);
    huvud = Map.copyOf(huvud);
    avsnitt = List.copyOf(avsnitt);
  }
}
