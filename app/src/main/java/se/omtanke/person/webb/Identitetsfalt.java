package se.omtanke.person.webb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.person.Identitet;
import se.omtanke.person.Identitetssort;
import se.omtanke.person.Identitetsuppgift;
import se.omtanke.person.Okandgrund;
import se.omtanke.person.Reservnummergivare;

/** The questions about what a person is known by, and their answers. */
final class Identitetsfalt {

  private Identitetsfalt() {}

  static List<Formfraga> fragor(Sida sida, Formular f) {
    return List.of(
        Formfraga.radio(
            f.falt("sort", Personform.etikett(f, "sort")).medForslag(Identitetssort.NUMMER.name()),
            Personform.alla(sida, "sort", Identitetssort.class)),
        Formfraga.text(
            f.falt("nummer", Personform.etikett(f, "nummer"))
                .medLedtext(sida.text("person.falt.nummer.mer"))
                .somFrivilligt()),
        Formfraga.datum(
            f.falt("fodd", Personform.etikett(f, "fodd"))
                .medLedtext(sida.text("person.falt.fodd.mer"))
                .somFrivilligt()),
        Formfraga.text(
            f.falt("beteckning", Personform.etikett(f, "beteckning"))
                .medLedtext(sida.text("person.falt.beteckning.mer"))
                .somFrivilligt()));
  }

  /**
   * What was answered.
   *
   * @param reservnummer draws a number for one who is to have a reserve number
   */
  static Identitet las(Personform form, LocalDate idag, Supplier<String> reservnummer) {
    Identitetssort sort = form.val("sort", Identitetssort.class);
    String nummer = form.text("nummer");
    if (sort == Identitetssort.RESERV && !Reservnummergivare.arDraget(nummer)) {
      // What stands there was typed for another sort: a reserve number is drawn.
      nummer = "";
    }
    return new Identitetsuppgift(sort, nummer, form.dag("fodd"), form.text("beteckning"))
        .identitet(idag, reservnummer);
  }

  /** What the form says when the person is as she is. */
  static Map<String, String> varden(Identitet identitet) {
    Identitetsuppgift nu = Identitetsuppgift.av(identitet);
    return Map.of(
        "sort", nu.sort().name(),
        "nummer", nu.nummer(),
        "fodd", nu.fodd().map(LocalDate::toString).orElse(""),
        "beteckning", nu.beteckning());
  }

  /** In words, for checking. */
  static String iOrd(Sida sida, Identitet identitet) {
    return switch (identitet) {
      case Identitet.Personnummer p -> sida.text("person.identitet.personnummer", p.fullt());
      case Identitet.Samordningsnummer s ->
          sida.text("person.identitet.samordningsnummer", s.fullt());
      case Identitet.Reservnummer r -> sida.text("person.identitet.reservnummer", r.fullt());
      case Identitet.OkandIdentitet o ->
          sida.text(
              o.grund() == Okandgrund.EJ_FASTSTALLD
                  ? "person.identitet.okand"
                  : "person.identitet.dokumenteras_inte",
              o.beteckning());
      case Identitet.OfottBarn o -> sida.text("person.identitet.ofodd", o.beraknad().toString());
    };
  }
}
