package se.omtanke.person.webb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;
import se.omtanke.person.Okandgrund;

/** The questions about what a person is known by, and their answers. */
final class Identitetsfalt {

  /** How the identity is stated. */
  enum Sort {
    NUMMER,
    RESERV,
    OKAND,
    OFODD
  }

  private Identitetsfalt() {}

  static List<Formfraga> fragor(Sida sida, Formular f) {
    return List.of(
        Formfraga.radio(
            f.falt("sort", Personform.etikett(f, "sort")).medForslag(Sort.NUMMER.name()),
            Personform.alla(sida, "sort", Sort.class)),
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

  static Identitet las(Personform form, LocalDate idag) {
    return switch (form.val("sort", Sort.class)) {
      case NUMMER -> Identitet.tolka(form.text("nummer"), idag);
      case RESERV -> new Identitet.Reservnummer(form.text("nummer"), form.dag("fodd"), Kon.OKANT);
      case OKAND -> new Identitet.OkandIdentitet(form.text("beteckning"), Okandgrund.EJ_FASTSTALLD);
      case OFODD -> new Identitet.OfottBarn(form.kravDag("fodd"));
    };
  }

  /** What the form says when the person is as she is. */
  static Map<String, String> varden(Identitet identitet) {
    Sort sort =
        switch (identitet) {
          case Identitet.Personnummer p -> Sort.NUMMER;
          case Identitet.Samordningsnummer s -> Sort.NUMMER;
          case Identitet.Reservnummer r -> Sort.RESERV;
          case Identitet.OkandIdentitet o -> Sort.OKAND;
          case Identitet.OfottBarn o -> Sort.OFODD;
        };
    String beteckning =
        identitet instanceof Identitet.OkandIdentitet okand ? okand.beteckning() : "";
    Optional<LocalDate> fodd = sort == Sort.NUMMER ? Optional.empty() : identitet.fodd();
    return Map.of(
        "sort",
        sort.name(),
        "nummer",
        identitet.nummer().isPresent() ? identitet.fullt() : "",
        "fodd",
        fodd.map(LocalDate::toString).orElse(""),
        "beteckning",
        beteckning);
  }

  /** In words, for checking. */
  static String iOrd(Sida sida, Identitet identitet) {
    return switch (identitet) {
      case Identitet.Personnummer p -> sida.text("person.identitet.personnummer", p.fullt());
      case Identitet.Samordningsnummer s ->
          sida.text("person.identitet.samordningsnummer", s.fullt());
      case Identitet.Reservnummer r -> sida.text("person.identitet.reservnummer", r.fullt());
      case Identitet.OkandIdentitet o -> sida.text("person.identitet.okand", o.beteckning());
      case Identitet.OfottBarn o -> sida.text("person.identitet.ofodd", o.beraknad().toString());
    };
  }
}
