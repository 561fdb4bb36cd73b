package se.omtanke.person.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.person.Relationsslag;

/** How persons belong together, and the questions about it. */
enum Samhorighet {
  RELATION,
  HUSHALL;

  String ord() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Formfraga> fragor(Sida sida, Formular f, LocalDate idag) {
    List<Formfraga> fragor = new ArrayList<>();
    fragor.add(
        Formfraga.text(
            f.falt("motpart", Personform.etikett(f, "motpart"))
                .medLedtext(sida.text("person.falt.motpart.mer"))));
    if (this == RELATION) {
      fragor.add(
          Formfraga.lista(
              f.falt("relation", Personform.etikett(f, "relation")),
              Personform.alla(sida, "relation", Relationsslag.class)));
      fragor.add(
          Formfraga.radio(
              f.falt("insyn", Personform.etikett(f, "insyn")).medForslag("JA"),
              List.of(
                  Val.av("JA", sida.text("person.insyn.full")),
                  Val.av("NEJ", sida.text("person.insyn.sparrad"))
                      .medLedtext(sida.text("person.insyn.sparrad.mer")))));
    }
    fragor.add(
        Formfraga.radio(
            f.falt("vad", Personform.etikett(f, "vad"))
                .medForslag(Samhorighetskontroll.Vad.BORJAR.name()),
            Personform.alla(sida, "vad", Samhorighetskontroll.Vad.class)));
    fragor.add(
        Formfraga.datum(f.falt("fran", Personform.etikett(f, "fran")).medForslag(idag.toString())));
    return fragor;
  }

  /** What was answered, in words; throws what does not hold. */
  List<Kontrollrad> svar(Sida sida, Personform form) {
    List<Kontrollrad> rader = new ArrayList<>();
    if (this == RELATION) {
      rader.add(ord(sida, "relation", form.val("relation", Relationsslag.class)));
      rader.add(
          Andringsformular.rad(
              sida,
              "insyn",
              sida.text(
                  form.text("insyn").equals("NEJ")
                      ? "person.insyn.sparrad"
                      : "person.insyn.full")));
    }
    rader.add(ord(sida, "vad", form.val("vad", Samhorighetskontroll.Vad.class)));
    rader.add(Andringsformular.rad(sida, "fran", form.kravDag("fran").toString()));
    return rader;
  }

  private static Kontrollrad ord(Sida sida, String falt, Enum<?> svar) {
    return Andringsformular.rad(sida, falt, Personsidor.ord(sida, falt, svar));
  }
}
