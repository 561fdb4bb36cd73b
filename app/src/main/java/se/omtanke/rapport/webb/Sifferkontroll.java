package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Huvudbok;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.ekonomi.Serie;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.Kodplan;
import se.omtanke.rapport.OppnadSiffra;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapportvinkel;
import se.omtanke.rapport.Siffror;

/** Opens a figure down to the rows that it is made of. */
@Controller
class Sifferkontroll {

  private static final int RADER_PER_SIDA = 100;
  private static final UUID FRAN_BORJAN = new UUID(0, 0);

  private final Transactions transactions;
  private final Siffror siffror;
  private final Huvudbok huvudbok;
  private final Kodplan kodplan;

  Sifferkontroll(Transactions transactions, Siffror siffror, Huvudbok huvudbok, Kodplan kodplan) {
    this.transactions = transactions;
    this.siffror = siffror;
    this.huvudbok = huvudbok;
    this.kodplan = kodplan;
  }

  /** Where a figure stands, as the address says it. */
  record Begaran(String mall, String period, Rapportvinkel vinkel, Siffror.Plats plats) {

    Bokforingsperiod tid() {
      return Periodval.las(period);
    }

    String fraga() {
      return Vinkelval.fraga(tid(), vinkel);
    }

    String adress(String sist) {
      return UriComponentsBuilder.fromPath("/rapporter/" + mall + sist)
          .query(fraga())
          .queryParam("tabell", plats.tabell())
          .queryParam("rad", plats.rad())
          .queryParam("kolumn", plats.kolumn())
          .encode()
          .toUriString();
    }
  }

  @Rapportatgard.Kraver(Rapportatgard.OPPNA_SIFFRA)
  @GetMapping("/rapporter/{mall}/siffra")
  ModelAndView siffra(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam String tabell,
      @RequestParam String rad,
      @RequestParam String kolumn,
      @RequestParam Optional<UUID> efter,
      Vinkelval val) {
    Begaran begaran =
        new Begaran(mall, period, val.vinkel(), new Siffror.Plats(tabell, rad, kolumn));
    return transactions.read(
        anropare,
        tx ->
            visa(
                sida,
                begaran,
                tx,
                vem.ar(Roll.CONTROLLER),
                fragan -> huvudbok.rader(tx, fragan, efter.orElse(FRAN_BORJAN), RADER_PER_SIDA)));
  }

  /** The same with texts and suppliers, which may name clients or staff: read under audit. */
  @Rapportatgard.Kraver(Rapportatgard.LASA_RADTEXTER)
  @GetMapping("/rapporter/{mall}/siffra/texter")
  ModelAndView texter(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam String tabell,
      @RequestParam String rad,
      @RequestParam String kolumn,
      @RequestParam Optional<UUID> efter,
      Vinkelval val) {
    Begaran begaran =
        new Begaran(mall, period, val.vinkel(), new Siffror.Plats(tabell, rad, kolumn));
    return transactions.auditedRead(
        anropare,
        Syfte.av("ekonomi.lasa_radtexter", "utfallsrad"),
        tx ->
            visa(
                sida,
                begaran,
                tx,
                false,
                fragan ->
                    huvudbok.raderMedText(tx, fragan, efter.orElse(FRAN_BORJAN), RADER_PER_SIDA)));
  }

  private ModelAndView visa(
      Sida sida,
      Begaran begaran,
      Transaction tx,
      boolean farLasaTexter,
      Function<Huvudbok.Begaran, List<Huvudboksrad>> rader) {
    OppnadSiffra siffra =
        siffror.oppna(tx, begaran.mall(), begaran.tid(), begaran.vinkel(), begaran.plats());
    Siffertabeller tabeller =
        new Siffertabeller(kodplan.register(tx), siffra.delar().size() > 1, sida.ram().texter());
    List<Siffervy.Del> delar = new ArrayList<>();
    for (Del del : siffra.delar()) {
      delar.add(del(begaran, tabeller, del, delar.size(), farLasaTexter, rader));
    }
    return sida.medRubrik(siffra.radnamn())
        .medBrodsmula(
            sida.text("rapport.siffra.tillrapport"),
            "/rapporter/" + begaran.mall() + "?" + begaran.fraga())
        .visa("rapport/siffra", Map.of("vy", new Siffervy(siffra, delar)));
  }

  private static Siffervy.Del del(
      Begaran begaran,
      Siffertabeller tabeller,
      Del del,
      int nummer,
      boolean farLasaTexter,
      Function<Huvudbok.Begaran, List<Huvudboksrad>> rader) {
    if (del.fonster().serie() != Serie.UTFALL || del.koder().isEmpty()) {
      return new Siffervy.Del(
          tabeller.koder(del, nummer), Optional.empty(), Optional.empty(), Optional.empty());
    }
    List<Huvudboksrad> funna =
        rader.apply(
            new Huvudbok.Begaran(
                del.fonster().ar(),
                del.fonster().fran(),
                del.fonster().till(),
                del.koder().stream().map(Kodsumma::koder).distinct().toList()));
    return new Siffervy.Del(
        tabeller.koder(del, nummer),
        Optional.of(tabeller.rader(funna, del, nummer)),
        funna.size() < RADER_PER_SIDA
            ? Optional.empty()
            : Optional.of(begaran.adress("/siffra") + "&efter=" + funna.getLast().id()),
        farLasaTexter ? Optional.of(begaran.adress("/siffra/texter")) : Optional.empty());
  }
}
