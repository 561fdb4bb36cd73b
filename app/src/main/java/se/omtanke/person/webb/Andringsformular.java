package se.omtanke.person.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.person.Adress;
import se.omtanke.person.Adresslag;
import se.omtanke.person.Identitet;
import se.omtanke.person.Personandringar;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Reservnummergivare;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.Sprakbehov;
import se.omtanke.person.Tolkslag;

/** The forms that change a person: their questions, what they say now, and what was answered. */
@Component
class Andringsformular {

  private final Personandringar andringar;
  private final Reservnummergivare reservnummer;
  private final Clock klocka;

  Andringsformular(Personandringar andringar, Reservnummergivare reservnummer, Clock klocka) {
    this.andringar = andringar;
    this.reservnummer = reservnummer;
    this.klocka = klocka;
  }

  /** From when a change holds. */
  enum Galler {
    FRAN,
    RATTELSE
  }

  List<Formfraga> fragor(Sida sida, Formular f, Andringsslag slag) {
    List<Formfraga> fragor =
        new ArrayList<>(
            switch (slag) {
              case NAMN -> namnfragor(f);
              case IDENTITET -> Identitetsfalt.fragor(sida, f);
              case SKYDD -> List.of(val(sida, f, "niva", "skydd", Skyddsniva.class));
              case SPRAK ->
                  List.of(
                      Formfraga.lista(
                          f.falt("sprak", Personform.etikett(f, "sprak")), Sprakval.alla(sida)),
                      val(sida, f, "tolk", "tolk", Tolkslag.class));
              case ADRESS -> adressfragor(sida, f);
            });
    fragor.add(
        Formfraga.radio(
            f.falt("galler", Personform.etikett(f, "galler")).medForslag(Galler.FRAN.name()),
            Personform.alla(sida, "galler", Galler.class)));
    fragor.add(
        Formfraga.datum(
            f.falt("fran", Personform.etikett(f, "fran"))
                .medForslag(LocalDate.now(klocka).toString())));
    return fragor;
  }

  static List<Formfraga> namnfragor(Formular f) {
    return List.of(
        Personform.textfraga(f, "fornamn"),
        Personform.textfraga(f, "efternamn"),
        Personform.frivillig(f, "tilltalsnamn"));
  }

  private static List<Formfraga> adressfragor(Sida sida, Formular f) {
    return List.of(
        val(sida, f, "slag", "adress", Adresslag.class),
        Personform.frivillig(f, "mottagare"),
        Personform.textfraga(f, "gata"),
        Personform.textfraga(f, "postnummer"),
        Personform.textfraga(f, "ort"),
        Formfraga.radio(
            f.falt("hemlig", Personform.etikett(f, "hemlig")).medForslag("NEJ"),
            List.of(
                Val.av("NEJ", sida.text("person.nej")),
                Val.av("JA", sida.text("person.ja"))
                    .medLedtext(sida.text("person.falt.hemlig.mer")))));
  }

  private static <E extends Enum<E>> Formfraga val(
      Sida sida, Formular f, String falt, String grupp, Class<E> typ) {
    return Formfraga.radio(
        f.falt(falt, Personform.etikett(f, falt)), Personform.alla(sida, grupp, typ));
  }

  /** What the form says before anything has been changed. */
  static Map<String, String> nu(Andringsslag slag, Personvy.Allt allt) {
    return switch (slag) {
      case NAMN -> allt.person().namn().map(Andringsformular::varden).orElse(Map.of());
      case IDENTITET -> Identitetsfalt.varden(allt.person().identitet());
      case SKYDD -> Map.of("niva", allt.person().person().skydd().name());
      case SPRAK ->
          Map.of(
              "sprak", allt.uppgifter().sprak().sprak(),
              "tolk", allt.uppgifter().sprak().tolk().name());
      case ADRESS -> Map.of("slag", Adresslag.FOLKBOKFORING.name());
    };
  }

  private static Map<String, String> varden(Personnamn namn) {
    return Map.of(
        "fornamn", namn.fornamn(),
        "efternamn", namn.efternamn(),
        "tilltalsnamn", namn.tilltalsnamn().orElse(""));
  }

  /**
   * The change that was answered; throws in words what does not hold.
   *
   * @param varden what was answered; a reserve number that is drawn is put there
   */
  Andring las(Sida sida, Anropare anropare, Andringsslag slag, Map<String, String> varden) {
    Personform form = new Personform(sida, varden);
    Optional<LocalDate> dag =
        form.val("galler", Galler.class) == Galler.RATTELSE
            ? Optional.empty()
            : Optional.of(form.kravDag("fran"));
    Andring andring =
        switch (slag) {
          case NAMN -> namn(sida, form, dag);
          case IDENTITET -> identitet(sida, anropare, form, dag);
          case SKYDD -> skydd(sida, form, dag);
          case SPRAK -> sprak(sida, form, dag);
          case ADRESS -> adress(sida, form, dag);
        };
    List<Kontrollrad> rader = new ArrayList<>(andring.rader());
    rader.add(
        rad(
            sida,
            "galler",
            dag.map(d -> sida.text("person.galler.dag", d.toString()))
                .orElseGet(() -> sida.text("person.galler.rattelse"))));
    return new Andring(rader, andring.gor());
  }

  private Andring namn(Sida sida, Personform form, Optional<LocalDate> dag) {
    Personnamn namn = lasNamn(form);
    return new Andring(
        namnrader(sida, namn), (tx, id, sedd) -> andringar.namn(tx, id, sedd, namn, dag));
  }

  static Personnamn lasNamn(Personform form) {
    return new Personnamn(
        form.text("fornamn"), form.text("efternamn"), Optional.of(form.text("tilltalsnamn")));
  }

  static List<Kontrollrad> namnrader(Sida sida, Personnamn namn) {
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(rad(sida, "namn", namn.sorterat()));
    namn.tilltalsnamn().ifPresent(tilltal -> rader.add(rad(sida, "tilltalsnamn", tilltal)));
    return rader;
  }

  private Andring identitet(
      Sida sida, Anropare anropare, Personform form, Optional<LocalDate> dag) {
    Identitet ny =
        Identitetsfalt.las(form, LocalDate.now(klocka), () -> reservnummer.dra(anropare));
    // A number that was drawn is checked and then saved: not drawn anew.
    ny.nummer().ifPresent(nummer -> form.varden().put("nummer", nummer));
    return new Andring(
        List.of(rad(sida, "sort", Identitetsfalt.iOrd(sida, ny))),
        (tx, id, sedd) -> andringar.identitet(tx, id, sedd, ny, dag));
  }

  private Andring skydd(Sida sida, Personform form, Optional<LocalDate> dag) {
    Skyddsniva niva = form.val("niva", Skyddsniva.class);
    return new Andring(
        List.of(rad(sida, "niva", Personsidor.ord(sida, "skydd", niva))),
        (tx, id, sedd) -> andringar.skydd(tx, id, sedd, niva, dag));
  }

  private Andring sprak(Sida sida, Personform form, Optional<LocalDate> dag) {
    Sprakbehov behov = new Sprakbehov(form.text("sprak"), form.val("tolk", Tolkslag.class));
    return new Andring(
        List.of(
            rad(sida, "sprak", Sprakval.namn(sida, behov.sprak())),
            rad(sida, "tolk", Personsidor.ord(sida, "tolk", behov.tolk()))),
        (tx, id, sedd) -> andringar.sprak(tx, id, sedd, behov, dag));
  }

  private Andring adress(Sida sida, Personform form, Optional<LocalDate> dag) {
    Adress adress =
        new Adress(
            form.val("slag", Adresslag.class),
            Optional.of(form.text("mottagare")),
            form.text("gata"),
            form.text("postnummer"),
            form.text("ort"),
            form.text("hemlig").equals("JA"));
    return new Andring(
        List.of(
            rad(sida, "slag", Personsidor.ord(sida, "adress", adress.slag())),
            rad(sida, "adress", String.join(", ", adress.rader())),
            rad(sida, "hemlig", sida.text(adress.hemlig() ? "person.ja" : "person.nej"))),
        (tx, id, sedd) -> andringar.adress(tx, id, sedd, adress, dag));
  }

  static Kontrollrad rad(Sida sida, String falt, String svar) {
    return new Kontrollrad(sida.text("person.falt." + falt), svar, Optional.empty());
  }
}
