package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.Mallar.Mallrad;
import se.omtanke.rapport.Utgava;

/**
 * A report in the list.
 *
 * @param id the template's id
 * @param namn its name without the words that follow the period
 * @param rapporttyp the kind of report
 * @param senaste the latest edition, if any is published
 */
public record Rapportval(String id, String namn, String rapporttyp, Optional<Utgava> senaste) {

  static Rapportval av(Mallrad mall, List<Utgava> utgavor) {
    return new Rapportval(
        mall.id(),
        mall.namn().replaceAll("\\s*\\{[^}]*}", "").strip(),
        mall.rapporttyp(),
        utgavor.stream().findFirst());
  }
}
