package se.omtanke.arende.webb;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Delegationsredovisning;
import se.omtanke.arende.Delegationsredovisning.Rad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.regler.Period;

/** The decisions by delegation of a period, for the board: how many of each, and each of them. */
@Controller
class Redovisningskontroll {

  private static final String ROT = Delegationskontroll.ROT + "/beslut";

  private final Transactions transactions;
  private final Delegationsredovisning redovisning;
  private final Clock klocka;

  Redovisningskontroll(
      Transactions transactions, Delegationsredovisning redovisning, Clock klocka) {
    this.transactions = transactions;
    this.redovisning = redovisning;
    this.klocka = klocka;
  }

  /** The latest whole month, if no period is asked for. */
  @Arendeatgard.Kraver(Arendeatgard.REDOVISA_DELEGATION)
  @GetMapping(ROT)
  ModelAndView beslut(
      Sida sida,
      Medarbetaruppdrag vem,
      @RequestParam Optional<LocalDate> fran,
      @RequestParam Optional<LocalDate> till) {
    LocalDate manad = LocalDate.now(klocka).withDayOfMonth(1).minusMonths(1);
    LocalDate forsta = fran.orElse(manad);
    LocalDate sista = till.orElse(forsta.plusMonths(1).minusDays(1));
    if (sista.isBefore(forsta)) {
      throw new OgiltigIndata("till", "Periodens sista dag ligger före den första.");
    }
    List<Rad> rader =
        transactions.read(
            vem.anropare(), tx -> redovisning.under(tx, vem, Period.franTillOchMed(forsta, sista)));
    return sida.medRubrik(sida.text("arende.delegation.beslut"))
        .medBrodsmula(sida.text("arende.delegation.rubrik"), Delegationskontroll.ROT)
        .visa(
            "arende/delegationsbeslut",
            Map.of(
                "fran", forsta,
                "till", sista,
                "inga", rader.isEmpty(),
                "summor", summor(sida, rader, forsta, sista),
                "alla", alla(sida, rader)));
  }

  private static Tabell summor(Sida sida, List<Rad> rader, LocalDate forsta, LocalDate sista) {
    Map<List<String>, Long> antal =
        rader.stream()
            .collect(
                groupingBy(
                    rad ->
                        List.of(rad.punkt(), sida.text(rad.slag().textnyckel()), roll(sida, rad)),
                    () -> new TreeMap<>(java.util.Comparator.comparing(Object::toString)),
                    counting()));
    return Tabell.lista(
        "summor",
        sida.text("arende.delegation.beslut.summa", forsta.toString(), sista.toString()),
        List.of(
            kolumn(sida, "punkt"),
            kolumn(sida, "slag"),
            kolumn(sida, "beslutsfattare"),
            Kolumn.tal(sida.text("arende.delegation.kolumn.antal"), "")),
        antal.entrySet().stream()
            .map(
                en ->
                    Tabellrad.av(
                        Cell.text(en.getKey().getFirst()),
                        Cell.text(en.getKey().get(1)),
                        Cell.text(en.getKey().getLast()),
                        new Cell.Tal(en.getValue().toString())))
            .toList());
  }

  private static Tabell alla(Sida sida, List<Rad> rader) {
    return Tabell.lista(
        "alla",
        sida.text("arende.delegation.beslut.alla"),
        Stream.of("dag", "arende", "punkt", "slag", "beslutsfattare")
            .map(ord -> kolumn(sida, ord))
            .toList(),
        rader.stream()
            .map(
                rad ->
                    Tabellrad.av(
                        Cell.text(rad.dag().toString()),
                        rad.synligt()
                            ? Cell.lank(rad.nummer(), Arendesidor.rot(rad.arende()))
                            : Cell.text(rad.nummer()),
                        Cell.text(rad.punkt()),
                        Cell.text(sida.text(rad.slag().textnyckel())),
                        Cell.text(roll(sida, rad))))
            .toList());
  }

  private static Kolumn kolumn(Sida sida, String ord) {
    return Kolumn.text(sida.text("arende.delegation.kolumn." + ord));
  }

  private static String roll(Sida sida, Rad rad) {
    return sida.text("atkomst.roll." + rad.roll());
  }
}
