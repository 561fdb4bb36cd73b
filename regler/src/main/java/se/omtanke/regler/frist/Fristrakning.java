package se.omtanke.regler.frist;

import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.regler.kalender.Vardagar;
import se.omtanke.regler.lagrum.Paragraf;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** One counting of one time; writes down each step as it is taken. */
final class Fristrakning {

  private static final Paragraf VARDAG = Paragraf.av("1930:173", "", "2");

  /** A parameter of this name says how long it is from one review to the next. */
  private static final String DAREFTER = ".darefter";

  private final Fristfraga fraga;
  private final Fristregel regel;
  private final Fristvillkor villkor;
  private final LocalDate lagdag;
  private final Parametrar parametrar;
  private final List<Sparrad> spar = new ArrayList<>();
  private Utfall utfall = UPPFYLLT;

  Fristrakning(Fristfraga fraga, Fristregel regel, LocalDate lagdag, Parametrar parametrar) {
    this.fraga = fraga;
    this.regel = regel;
    this.villkor = regel.villkor();
    this.lagdag = lagdag;
    this.parametrar = parametrar;
  }

  Frist frist() {
    Fristprovning.prova(fraga, regel);
    LocalDate start = borjan();
    Raknegrund grund =
        new Raknegrund(parameternamn(), start, fraga.klockslag(), lagdag, parametrar);
    Optional<LocalDateTime> sistaStund = sistaStund(grund);
    LocalDate raknad = raknad(grund, sistaStund);
    LocalDate utanForlangning = forbiUppehall(start, raknad);
    LocalDate slut = forlangd(grund, utanForlangning);
    LocalDate senast = slut.equals(utanForlangning) ? vanta(slut) : slut;
    return new Frist(
        regel.namn(),
        villkor.slag(),
        regel.paragraf().hela(),
        start,
        slut,
        senast,
        sistaStund,
        utfall,
        spar);
  }

  private String parameternamn() {
    String darefter = regel.namn() + DAREFTER;
    return fraga.senastProvad().isPresent() && parametrar.namn().contains(darefter)
        ? darefter
        : regel.namn();
  }

  /**
   * A new case on the same matter goes on with the old one's time, unless somebody says why not.
   */
  private LocalDate borjan() {
    LocalDate egen = fraga.senastProvad().orElse(fraga.start());
    if (fraga.foregaende().isEmpty()) {
      return egen;
    }
    utfall = KRAVER_BEDOMNING;
    LocalDate forsta =
        Stream.concat(Stream.of(egen), fraga.foregaende().stream())
            .min(Comparator.naturalOrder())
            .orElse(egen);
    Faktum tidigare = Faktum.ur("tidigare påbörjad i samma sak", forsta);
    if (fraga.nyttSkal().isPresent()) {
      anteckna(
          "Tiden räknas på nytt trots ett tidigare ärende i samma sak; skälet ska kunna prövas",
          KRAVER_BEDOMNING,
          tidigare,
          Faktum.ur("skäl", fraga.nyttSkal().get()));
      return egen;
    }
    anteckna(
        "Samma sak har utretts förut: tiden räknas från den första början",
        KRAVER_BEDOMNING,
        tidigare);
    return forsta;
  }

  private Optional<LocalDateTime> sistaStund(Raknegrund grund) {
    return villkor.slag() == Fristslag.TIMMAR
        ? grund.klockslag().map(tid -> grund.tidsrymd().timmarFran(grund.start().atTime(tid)))
        : Optional.empty();
  }

  private LocalDate raknad(Raknegrund grund, Optional<LocalDateTime> sistaStund) {
    LocalDate dag = sistaStund.map(LocalDateTime::toLocalDate).orElseGet(() -> slutdag(grund));
    Parameter parameter = grund.parameter();
    List<Faktum> fakta =
        Stream.concat(
                Stream.of(
                    Faktum.ur(villkor.start(), grund.start()),
                    new Faktum(
                        "tid",
                        parameter.varde(),
                        parameter.kalla(),
                        Optional.of(parameter.kontrollerad()))),
                grund.klockslag().map(tid -> Faktum.ur("klockslag", tid)).stream())
            .toList();
    spar.add(
        new Sparrad(
            regel.rubrik()
                + ": sista dag "
                + sistaStund.map(Object::toString).orElse(dag.toString()),
            regel.paragraf().utforlig(),
            UPPFYLLT,
            fakta));
    return dag;
  }

  private LocalDate slutdag(Raknegrund grund) {
    return villkor.slag() == Fristslag.GENAST ? grund.start() : regel.slutdag(grund);
  }

  /** Days that are not counted put the end off by as many, and new ones may then lie before it. */
  private LocalDate forbiUppehall(LocalDate start, LocalDate raknad) {
    LocalDate slut = Uppehall.forbi(start, raknad, fraga.uppehall());
    if (!slut.equals(raknad)) {
      anteckna(
          "Dagar som inte räknas: " + villkor.uppehall().orElse(""),
          UPPFYLLT,
          Faktum.ur("uppehåll", fraga.uppehall()),
          Faktum.ur("ny sista dag", slut));
    }
    return slut;
  }

  private LocalDate forlangd(Raknegrund grund, LocalDate utanForlangning) {
    LocalDate slut = utanForlangning;
    LocalDate fatta = vardag(slut);
    for (Forlangning forlangning : fraga.forlangningar()) {
      Fristprovning.provaForlangning(forlangning, regel, slut, grund);
      boolean iTid = !forlangning.dag().isAfter(fatta);
      anteckna(
          iTid
              ? "Förlängd till " + forlangning.till()
              : "Förlängningen kom efter att tiden gått ut och räknas inte",
          iTid ? UPPFYLLT : KRAVER_BEDOMNING,
          Faktum.ur("grund", forlangning.grund()),
          Faktum.ur("beslutare", forlangning.beslutare()),
          Faktum.ur("dag", forlangning.dag()));
      if (iTid) {
        slut = forlangning.till();
        fatta = slut;
      } else {
        utfall = KRAVER_BEDOMNING;
      }
    }
    return slut;
  }

  /** A day that a decision has set is no time set by statute, and does not wait. */
  private LocalDate vanta(LocalDate slut) {
    LocalDate senast = vardag(slut);
    if (!senast.equals(slut)) {
      spar.add(
          Sparrad.enligt(
              VARDAG,
              "Sista dagen är ingen vardag: åtgärden får vänta till " + senast,
              UPPFYLLT,
              Faktum.ur("sista dag", slut)));
    }
    return senast;
  }

  private LocalDate vardag(LocalDate slut) {
    return villkor.slag().farVanta() ? Vardagar.tidigastFran(slut) : slut;
  }

  private void anteckna(String steg, Utfall stegets, Faktum... fakta) {
    spar.add(Sparrad.enligt(regel.paragraf(), steg, stegets, fakta));
  }
}
