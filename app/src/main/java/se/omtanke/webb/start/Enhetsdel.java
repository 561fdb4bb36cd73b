package se.omtanke.webb.start;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Prognoskommentar;
import se.omtanke.ekonomi.Sammanstallning;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Talform;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.regler.Belopp;

/** The five figures of a manager's own unit that are furthest from budget, and why. */
@Component
class Enhetsdel implements Startbidrag {

  private static final Set<Roll> CHEFER = EnumSet.of(Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF);
  private static final String PROGNOSER = "/ekonomi/prognos";
  private static final int FLEST = 5;
  private static final int FLEST_KOMMENTARER = 3;

  private record Underlag(
      Organisationstrad trad,
      Sammanstallning poster,
      List<Prognoskommentar> kommentarer,
      Kodregister koder) {}

  private final Transactions transaktioner;
  private final Ekonomiunderlag ekonomi;
  private final Organisation organisation;
  private final Kodplan kodplan;

  Enhetsdel(
      Transactions transaktioner,
      Ekonomiunderlag ekonomi,
      Organisation organisation,
      Kodplan kodplan) {
    this.transaktioner = transaktioner;
    this.ekonomi = ekonomi;
    this.organisation = organisation;
    this.kodplan = kodplan;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    return fraga.senast().flatMap(period -> hennes(fraga, period)).stream().toList();
  }

  /** Whether the one who asks is a manager of a unit, and sees its figures here. */
  static boolean arFor(Startfraga fraga) {
    return CHEFER.contains(fraga.uppdrag().roll()) && fraga.uppdrag().enhet().isPresent();
  }

  private Optional<Startdel> hennes(Startfraga fraga, Bokforingsperiod period) {
    if (!arFor(fraga)) {
      return Optional.empty();
    }
    UUID enhet = fraga.uppdrag().enhet().orElseThrow();
    LocalDate dag = sistaDagen(period);
    Underlag underlag = transaktioner.read(fraga.anropare(), tx -> underlag(tx, period.ar(), dag));
    return underlag.trad().enhet(enhet).map(hon -> del(fraga, period, underlag, hon, dag));
  }

  private Underlag underlag(Transaction tx, int ar, LocalDate dag) {
    return new Underlag(
        organisation.trad(tx, dag),
        ekonomi.nu(tx, ar - 1, ar),
        ekonomi.kommentarer(tx, ar),
        kodplan.register(tx));
  }

  private static Startdel del(
      Startfraga fraga, Bokforingsperiod period, Underlag underlag, Enhet enhet, LocalDate dag) {
    Predicate<String> hennes = hennesAnsvar(underlag.trad(), enhet);
    List<Enhetsrorelse> alla = Enhetsrorelse.alla(underlag.poster(), period, hennes);
    List<Startrad> rader =
        alla.stream()
            .filter(rorelse -> !rorelse.avvikelse().arNoll())
            .limit(FLEST)
            .map(
                rorelse ->
                    rad(fraga, rorelse, underlag, dag)
                        .medMer(kommentar(fraga, rorelse, underlag.kommentarer(), hennes)))
            .toList();
    Belopp utfall = Belopp.summa(alla.stream().map(Enhetsrorelse::utfall));
    Belopp budget = Belopp.summa(alla.stream().map(Enhetsrorelse::budget));
    return Startdel.av(fraga.text("enhet", enhet.namn()), rader)
        .medNot(fraga.text("enhet.not", fraga.manad(period), tkr(utfall), tkr(budget)))
        .ellerTomt(fraga.text("enhet.inget"))
        .medMer(fraga.text("enhet.mer"), PROGNOSER);
  }

  /** Each code is asked about once: a ledger has many rows and few codes. */
  private static Predicate<String> hennesAnsvar(Organisationstrad trad, Enhet enhet) {
    Map<String, Boolean> kanda = new HashMap<>();
    return ansvar ->
        kanda.computeIfAbsent(
            ansvar,
            kod -> trad.enheterFor(kod).stream().anyMatch(over -> over.id().equals(enhet.id())));
  }

  private static Startrad rad(
      Startfraga fraga, Enhetsrorelse rorelse, Underlag underlag, LocalDate dag) {
    String verksamhet = rorelse.om().verksamhet();
    String vad =
        underlag
            .koder()
            .slaUpp(Koddel.VERKSAMHET, verksamhet, dag)
            .map(kod -> kod.benamning())
            .orElse(verksamhet);
    String ord = fraga.text(rorelse.avvikelse().arNegativt() ? "samre" : "battre");
    return Startrad.text(
            fraga.text("enhet.rad", vad, rorelse.om().klass().benamning()),
            fraga.text(
                "enhet.varfor",
                ord,
                tkr(rorelse.utfall()),
                tkr(rorelse.budget()),
                Talform.skillnad(rorelse.mot().kronor().movePointLeft(3), 0)))
        .med(Talform.skillnad(rorelse.avvikelse().kronor().movePointLeft(3), 0) + "\u00a0tkr");
  }

  /** What the latest forecast says of the figure; empty when nobody has written anything. */
  private static String kommentar(
      Startfraga fraga,
      Enhetsrorelse rorelse,
      List<Prognoskommentar> alla,
      Predicate<String> hennes) {
    String kommentarer =
        alla.stream()
            .filter(en -> rorelse.om().galler(en.koder()) && hennes.test(en.koder().ansvar()))
            .map(Prognoskommentar::text)
            .distinct()
            .limit(FLEST_KOMMENTARER)
            .collect(joining(" "));
    return kommentarer.isEmpty() ? "" : fraga.text("enhet.kommentar", kommentarer);
  }

  private static String tkr(Belopp belopp) {
    return Talform.tkr(belopp.kronor());
  }

  private static LocalDate sistaDagen(Bokforingsperiod period) {
    return YearMonth.of(period.ar(), Math.clamp(period.nummer(), 1, 12)).atEndOfMonth();
  }
}
