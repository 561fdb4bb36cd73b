package se.omtanke.regler.beslutsratt;

import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.lagrum.Regel;

/** Every rule on who may decide. A test finds what is missing here. */
public final class Beslutsrattslista {

  static final Regel BRADSKANDE = new BradskandeKommunallagen();
  static final Regel AUTOMAT = new AutomatiseradeBeslut();
  static final Regel ANNAN_KOMMUN = new AnnanKommunsAnstallda();

  private static final List<Nivaregel> NIVAER =
      List.of(
          new EndastNamndSol(),
          new EndastNamndFaderskap(),
          new EndastNamndKommunallagen(),
          new EndastUtskottSol(),
          new EndastUtskottLvu(),
          new EndastUtskottSkyddatBoende(),
          new EndastUtskottLvm(),
          new EndastUtskottForaldrabalken(),
          new DelegerbartForaldrabalken(),
          new DelegerbartKommunallagen());

  private static final List<Bradskanderegel> BRADSKANDE_SLAG =
      List.of(
          new BradskandeLvu6(),
          new BradskandeLvu6a(),
          new BradskandeLvu11(),
          new BradskandeLvu27(),
          new BradskandeLvu31d(),
          new BradskandeLvm13(),
          new BradskandeSkyddatBoende(),
          new BradskandeSkyddatBoendeInnehall(),
          new BradskandeSkyddatBoendeVistelseort());

  private Beslutsrattslista() {}

  /** All of them. */
  public static List<Regel> alla() {
    return Stream.of(NIVAER, BRADSKANDE_SLAG, List.of(BRADSKANDE, AUTOMAT, ANNAN_KOMMUN))
        .<Regel>flatMap(List::stream)
        .toList();
  }

  /** The paragraphs that set the lowest level, with their kinds of decisions. */
  public static List<Nivaregel> nivaer() {
    return NIVAER;
  }

  /** The paragraphs that let the chair decide. */
  public static List<Bradskanderegel> bradskande() {
    return BRADSKANDE_SLAG;
  }
}
