package se.omtanke.organisation.webb.redigering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.andring.Attestandring.AvslutadRatt;
import se.omtanke.organisation.andring.Attestandring.BeskrivenPerson;
import se.omtanke.organisation.andring.Attestandring.Lage;
import se.omtanke.organisation.andring.Attestandring.NyRatt;
import se.omtanke.organisation.andring.Attestbok;
import se.omtanke.organisation.andring.Redaktion;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Delegation;
import se.omtanke.regler.Belopp;

/** The kinds of change of the attest register. */
@Configuration(proxyBeanMethods = false)
class Attestredigeringar {

  private final Clock klocka;

  Attestredigeringar(Clock klocka) {
    this.klocka = klocka;
  }

  @Bean
  Redigeringsgrupp attestgrupp(Attestbok bok, Attestpaverkan ord) {
    Redaktion<Lage> redaktion = new Redaktion<>(bok);
    return new Redigeringsgrupp(
        List.of(
            new Registerredigering<>(
                "ratt",
                redaktion,
                (tx, lage, sida, formular) -> fragor(lage).ratt(sida, formular),
                (tx, lage, svar) -> new NyRatt(ratt(svar))::pa,
                ord::provad),
            new Registerredigering<>(
                "tidsbegransad",
                redaktion,
                (tx, lage, sida, formular) -> fragor(lage).tidsbegransad(sida, formular),
                (tx, lage, svar) -> new NyRatt(tidsbegransad(svar))::pa,
                ord::provad),
            new Registerredigering<>(
                "avsluta",
                redaktion,
                (tx, lage, sida, formular) -> fragor(lage).avsluta(sida, formular),
                (tx, lage, svar) ->
                    new AvslutadRatt(svar.ratt("ratt"), svar.dag("sista").plusDays(1))::pa,
                ord::provad),
            new Registerredigering<>(
                "person",
                redaktion,
                (tx, lage, sida, formular) -> fragor(lage).person(sida, formular),
                (tx, lage, svar) -> new BeskrivenPerson(person(svar))::pa,
                ord::provad),
            new Registerangrande<>(redaktion, ord::provad)));
  }

  private Attestfragor fragor(Lage lage) {
    return new Attestfragor(lage, LocalDate.now(klocka));
  }

  private static Attestratt ratt(Svar svar) {
    return new Attestratt(
        svar.gren("ansvar"),
        verksamhet(svar),
        svar.text("attestant"),
        svar.numrerade("ersattare"),
        svar.belopp("drift"),
        svar.belopp("investering"),
        svar.period("fran", "tom"),
        svar.ratt("notering"),
        Optional.empty());
  }

  private static Attestratt tidsbegransad(Svar svar) {
    Belopp grans = svar.belopp("belopp");
    if (svar.ratt("sista").isEmpty()) {
      svar.fel("sista", "slutdag", "");
    }
    return new Attestratt(
        svar.gren("ansvar"),
        verksamhet(svar),
        svar.text("attestant"),
        List.of(),
        grans,
        grans,
        svar.period("fran", "sista"),
        svar.ratt("notering"),
        Optional.of(
            new Delegation(
                svar.text("dnr"), svar.dag("beslutsdatum"), svar.text("beslutsfattare"))));
  }

  private static Kodgren verksamhet(Svar svar) {
    return svar.ratt("verksamhet").isEmpty() ? Kodgren.ALLA : svar.gren("verksamhet");
  }

  private static Attestperson person(Svar svar) {
    String nyckel =
        svar.tolkad(
            "nyckel",
            text ->
                Optional.of(text).filter(en -> !en.isEmpty() && en.equals(Attestperson.nyckel(en))),
            "nyckel",
            "x");
    String epost =
        svar.tolkad("epost", text -> Optional.of(text).filter(Attestperson::arEpost), "epost", "");
    return new Attestperson(
        nyckel, svar.text("namn"), svar.ratt("befattning"), epost, svar.frivillig("chef"));
  }
}
