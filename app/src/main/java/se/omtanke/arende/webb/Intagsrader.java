package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.webb.Intagsformular.Skriven;
import se.omtanke.arende.webb.Intagspersoner.Funnen;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.person.Identitet;
import se.omtanke.person.Person;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Rimlighetsfraga;

/** What is checked before something is taken in: the answers in words, and what to ask about. */
@Component
class Intagsrader {

  private final Intag intag;
  private final Intagspersoner personer;
  private final Clock klocka;

  Intagsrader(Intag intag, Intagspersoner personer, Clock klocka) {
    this.intag = intag;
    this.personer = personer;
    this.klocka = klocka;
  }

  /** The answers. */
  List<Kontrollrad> av(Sida sida, Medarbetaruppdrag vem, String har, Intagsformular last) {
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(rad(sida, "slag", sida.text(last.slag().textnyckel()), har));
    rader.add(rad(sida, "satt", sida.text(last.satt().textnyckel()), har));
    rader.add(rad(sida, "inkom", Datumform.tidpunkt(last.inkom().atZone(klocka.getZone())), har));
    last.svarsdag()
        .filter(_ -> last.slag().harSvarsdag())
        .ifPresent(dag -> rader.add(rad(sida, "svarsdag", Datumform.tabell(dag), har)));
    for (Funnen en : personer.sok(vem, last.berorda())) {
      rader.add(person(sida, "person", vem(sida, en, intag.slag(last, en)), har, en));
      rader.addAll(kandVardnad(sida, vem, last, en));
    }
    for (Funnen en : personer.sok(vem, last.vardnadshavare())) {
      rader.add(person(sida, "vardnadshavare", namn(sida, en) + ", " + nummer(sida, en), har, en));
    }
    rader.add(
        rad(
            sida,
            "orsak",
            last.orsaker().stream()
                .sorted()
                .map(orsak -> sida.text(orsak.textnyckel()))
                .collect(Collectors.joining(", ")),
            har));
    last.lamnare().forEach(en -> rader.add(rad(sida, "lamnare1", lamnare(sida, en), har)));
    rader.add(rad(sida, Intagskontroll.INNEHALL, last.innehall(), har));
    return rader;
  }

  /** What may be right and is asked about: an odd day of birth, another name than was typed. */
  List<String> fragor(Sida sida, Medarbetaruppdrag vem, Intagsformular last) {
    LocalDate idag = LocalDate.now(klocka);
    return personer.sok(vem, last.personer()).stream()
        .flatMap(
            en ->
                Stream.concat(
                    en
                        .skriven()
                        .identitet(idag)
                        .flatMap(identitet -> Rimlighetsfraga.om(identitet, idag))
                        .map(fraga -> rimlig(sida, en, fraga))
                        .stream(),
                    annatNamn(sida, en).stream()))
        .toList();
  }

  private static String rimlig(Sida sida, Funnen en, Rimlighetsfraga fraga) {
    return namn(sida, en)
        + ": "
        + sida.text("person.rimlig." + fraga.name().toLowerCase(Locale.ROOT));
  }

  /** The number leads to someone who is called something else. */
  private static Optional<String> annatNamn(Sida sida, Funnen en) {
    return en.kand()
        .filter(kand -> !kand.arSkyddad())
        .flatMap(
            kand ->
                en.skriven()
                    .namn()
                    .map(Personnamn::sorterat)
                    .filter(skrivet -> !skrivet.equalsIgnoreCase(kand.visningsnamn()))
                    .map(
                        skrivet ->
                            sida.text("arende.inkommet.annatnamn", skrivet, kand.visningsnamn())));
  }

  private List<Kontrollrad> kandVardnad(
      Sida sida, Medarbetaruppdrag vem, Intagsformular last, Funnen en) {
    if (intag.slag(last, en) != Arendeslag.BARN) {
      return List.of();
    }
    return en.kand().stream()
        .flatMap(barn -> personer.vardnadshavare(vem, barn.id()).stream())
        .map(
            vuxen ->
                new Kontrollrad(
                    sida.text("arende.inkommet.vardnadshavare"),
                    sida.text("arende.inkommet.urrelation", vuxen.visningsnamn(), namn(sida, en)),
                    Optional.empty()))
        .toList();
  }

  private String vem(Sida sida, Funnen en, Arendeslag slag) {
    return sida.text(
        en.kand().isPresent() ? "arende.inkommet.kand" : "arende.inkommet.ny",
        namn(sida, en),
        nummer(sida, en),
        sida.text(slag.textnyckel()));
  }

  private static String namn(Sida sida, Funnen en) {
    return en.kand().map(Person::visningsnamn).orElseGet(() -> skrivet(sida, en.skriven()));
  }

  private static String skrivet(Sida sida, Skriven en) {
    String annars = en.uppgift().beteckning();
    return en.namn()
        .map(Personnamn::sorterat)
        .orElse(annars.isBlank() ? sida.text(en.uppgift().sort().textnyckel()) : annars);
  }

  private String nummer(Sida sida, Funnen en) {
    return en.kand()
        .map(Person::maskeratNummer)
        .orElseGet(
            () ->
                switch (en.skriven().uppgift().sort()) {
                  case NUMMER, UTLANDSKT, OFODD ->
                      en.skriven()
                          .identitet(LocalDate.now(klocka))
                          .map(Identitet::maskerad)
                          .orElse("");
                  case RESERV, OKAND, DOKUMENTERAS_INTE ->
                      sida.text(en.skriven().uppgift().sort().textnyckel());
                });
  }

  private static String lamnare(Sida sida, Uppgiftslamnare.Ny en) {
    return sida.text(en.kategori().textnyckel())
        + (en.namn().isEmpty() ? "" : ": " + en.namn())
        + (en.aterkoppling() ? ", " + sida.text("arende.villhasvar") : "");
  }

  private static Kontrollrad person(Sida sida, String falt, String svar, String har, Funnen en) {
    return new Kontrollrad(
        sida.text("arende.inkommet." + falt), svar, Optional.of(har + "#" + en.skriven().falt()));
  }

  private static Kontrollrad rad(Sida sida, String falt, String svar, String har) {
    return new Kontrollrad(
        sida.text("arende.inkommet." + falt), svar, Optional.of(har + "#" + falt));
  }
}
