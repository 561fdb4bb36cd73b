package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.Utgavejamforelser;
import se.omtanke.rapport.Utgavor;
import se.omtanke.rapport.jamforelse.Skillnad;

/** Shows what has come to differ from an edition. */
@Controller
class Jamforelsekontroll {

  private static final String NU = "nu";

  private final Transactions transactions;
  private final Utgavor utgavor;
  private final Utgavejamforelser jamforelser;

  Jamforelsekontroll(Transactions transactions, Utgavor utgavor, Utgavejamforelser jamforelser) {
    this.transactions = transactions;
    this.utgavor = utgavor;
    this.jamforelser = jamforelser;
  }

  /** The edition beside what stands now, or beside another edition. */
  @Rapportatgard.Kraver(Rapportatgard.JAMFORA)
  @GetMapping("/utgavor/{id}/jamfor")
  ModelAndView jamfor(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @RequestParam(defaultValue = NU) String med) {
    return transactions.read(
        anropare,
        tx -> {
          Utgava utgava = utgavor.hamta(tx, id);
          List<Skillnad> skillnader =
              med.equals(NU) ? jamforelser.medNu(tx, id) : jamforelser.mellan(tx, id, annan(med));
          return sida.medRubrik(sida.text("rapport.jamfor.rubrik"))
              .medBrodsmula(utgava.namn(), "/utgavor/" + id)
              .visa(
                  "rapport/jamfor",
                  Map.of(
                      "utgava", utgava,
                      "med", med,
                      "andra", andra(tx, utgava),
                      "antal", skillnader.size(),
                      "tabell", tabell(sida, skillnader)));
        });
  }

  private List<Utgava> andra(Transaction tx, Utgava utgava) {
    return utgavor.alla(tx, utgava.mall()).stream()
        .filter(en -> !en.id().equals(utgava.id()))
        .toList();
  }

  private static UUID annan(String med) {
    try {
      return UUID.fromString(med);
    } catch (IllegalArgumentException fel) {
      throw new OgiltigIndata("med", "Välj en utgåva att jämföra med, eller nu.");
    }
  }

  private static Tabell tabell(Sida sida, List<Skillnad> skillnader) {
    return Tabell.lista(
        "skillnader",
        sida.text("rapport.jamfor.skillnader"),
        List.of(
            Kolumn.text(sida.text("rapport.jamfor.vad")),
            Kolumn.text(sida.text("rapport.jamfor.avsnitt")),
            Kolumn.text(sida.text("rapport.jamfor.var")),
            Kolumn.text(sida.text("rapport.jamfor.fore")),
            Kolumn.text(sida.text("rapport.jamfor.efter"))),
        skillnader.stream().map(en -> rad(sida, en)).toList());
  }

  private static Tabellrad rad(Sida sida, Skillnad en) {
    return Tabellrad.av(
        Cell.text(sida.text("rapport.jamfor.slag." + en.slag().name().toLowerCase(Locale.ROOT))),
        Cell.text(en.avsnitt()),
        Cell.text(en.var()),
        Cell.text(en.fore()),
        Cell.text(en.efter()));
  }
}
