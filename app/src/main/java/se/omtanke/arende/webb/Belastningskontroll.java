package se.omtanke.arende.webb;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arbetsbelastning;
import se.omtanke.arende.Arbetslista;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;

/** How much each caseworker and unit has open, for their manager. */
@Controller
class Belastningskontroll {

  static final String ROT = Arbetskontroll.ROT + "/belastning";

  private final Transactions transactions;
  private final Arbetslista arbetslista;
  private final Organisation organisation;
  private final Medarbetarnamn medarbetare;
  private final Clock klocka;

  Belastningskontroll(
      Transactions transactions,
      Arbetslista arbetslista,
      Organisation organisation,
      Medarbetarnamn medarbetare,
      Clock klocka) {
    this.transactions = transactions;
    this.arbetslista = arbetslista;
    this.organisation = organisation;
    this.medarbetare = medarbetare;
    this.klocka = klocka;
  }

  /** What is read at once. */
  private record Last(List<Arbetsbelastning> rader, Map<UUID, String> enheter) {}

  @Arendeatgard.Kraver(Arendeatgard.SE_BELASTNING)
  @GetMapping(ROT)
  ModelAndView belastning(Sida sida, Medarbetaruppdrag vem) {
    LocalDate idag = LocalDate.now(klocka);
    Last last =
        transactions.read(
            vem.anropare(),
            tx ->
                new Last(
                    arbetslista.belastning(tx, vem, idag),
                    organisation.trad(tx, idag).alla().stream()
                        .collect(toMap(Enhet::id, Enhet::namn, (en, _) -> en))));
    Namnlista namn =
        medarbetare.av(
            sida,
            last.rader().stream()
                .flatMap(rad -> rad.handlaggare().stream())
                .map(UUID::toString)
                .toList());
    return sida.medRubrik(sida.text("arende.belastning.rubrik"))
        .visa(
            "arende/belastning",
            Map.of(
                "tom", last.rader().isEmpty(),
                "tabell", tabell(sida, last, namn)));
  }

  private static Tabell tabell(Sida sida, Last last, Namnlista namn) {
    Stream<Kolumn> tal =
        Stream.of("oppna", "brutna", "snart", "langre")
            .map(ord -> Kolumn.tal(sida.text("arende.belastning." + ord), ""));
    List<Kolumn> kolumner =
        Stream.concat(
                Stream.of(
                    Kolumn.text(sida.text("arende.kolumn.handlaggare")),
                    Kolumn.text(sida.text("arende.uppdelning.ENHET"))),
                tal)
            .toList();
    return Tabell.lista(
            "belastning",
            sida.text("arende.belastning.tabell"),
            kolumner,
            last.rader().stream().map(rad -> rad(sida, rad, last, namn)).toList())
        .medSummor(
            rad(
                sida.text("arende.statistik.alla"),
                "",
                summa(last.rader(), Arbetsbelastning::oppna),
                summa(last.rader(), Arbetsbelastning::brutna),
                summa(last.rader(), Arbetsbelastning::snart),
                summa(last.rader(), Arbetsbelastning::langre)));
  }

  private static Tabellrad rad(Sida sida, Arbetsbelastning en, Last last, Namnlista namn) {
    return rad(
        en.handlaggare().map(UUID::toString).map(namn::av).orElse(sida.text("arende.ofordelat")),
        last.enheter().getOrDefault(en.enhet(), sida.text("arende.statistik.okand")),
        en.oppna(),
        en.brutna(),
        en.snart(),
        en.langre());
  }

  private static Tabellrad rad(
      String vem, String enhet, long oppna, long brutna, long snart, long langre) {
    return Tabellrad.av(
        Cell.text(vem),
        Cell.text(enhet),
        Cell.tal(Talform.heltal(oppna)),
        brutna == 0
            ? Cell.tal(Talform.heltal(0))
            : Cell.lage(new Status(Talform.heltal(brutna), Status.Ton.FEL)),
        Cell.tal(Talform.heltal(snart)),
        Cell.tal(Talform.heltal(langre)));
  }

  private static long summa(
      List<Arbetsbelastning> rader, java.util.function.ToLongFunction<Arbetsbelastning> tal) {
    return rader.stream().mapToLong(tal).sum();
  }
}
