package se.omtanke.organisation.webb.redigering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Successionsslag;
import se.omtanke.organisation.andring.AndradEnhet;
import se.omtanke.organisation.andring.AvslutadEnhet;
import se.omtanke.organisation.andring.GivetAnsvar;
import se.omtanke.organisation.andring.NyEnhet;
import se.omtanke.organisation.andring.Organisationsandring;
import se.omtanke.organisation.andring.Organisationslage;
import se.omtanke.organisation.andring.Overgang;
import se.omtanke.organisation.andring.TagetAnsvar;
import se.omtanke.regler.Period;

/** Makes a change of the organisation of what was answered. */
final class Enhetssvar {

  private final Organisationslage lage;
  private final Svar svar;

  Enhetssvar(Organisationslage lage, Svar svar) {
    this.lage = lage;
    this.svar = svar;
  }

  Organisationsandring las(Enhetsslag slag) {
    return switch (slag) {
      case NY -> ny();
      case ANDRA -> andrad();
      case AVSLUTA -> new AvslutadEnhet(enhet("enhet"), svar.dag("sista").plusDays(1));
      case GE ->
          new GivetAnsvar(
              enhet("enhet"), svar.gren("kod"), svar.period("fran", "tom"), svar.ja("flytta"));
      case TA -> new TagetAnsvar(enhet("enhet"), svar.gren("kod"), svar.period("fran", "tom"));
      case OVERGANG -> overgang();
    };
  }

  private NyEnhet ny() {
    String namn = svar.text("namn");
    LocalDate fran = svar.dag("fran");
    List<Kodgren> ansvar = svar.grenar("ansvar");
    return new NyEnhet(
        new Enhetsversion(
            NyEnhet.nyckel(namn, lage.nycklar()),
            namn,
            niva(),
            svar.frivillig("overordnad"),
            ansvar,
            Optional.empty(),
            Period.fran(fran)));
  }

  /** Only what differs from what the unit is on the day becomes another. */
  private AndradEnhet andrad() {
    String nyckel = enhet("enhet");
    LocalDate fran = svar.dag("fran");
    String namn = svar.text("namn");
    Enhetsniva niva = niva();
    Optional<Enhetsversion> nu = lage.pa(nyckel, fran);
    return new AndradEnhet(
        nyckel,
        fran,
        annat(nu, Enhetsversion::namn, namn),
        annat(nu, Enhetsversion::niva, niva),
        svar.frivillig("overordnad")
            .flatMap(over -> annat(nu, version -> version.overordnad().orElse(""), over)));
  }

  private static <T> Optional<T> annat(
      Optional<Enhetsversion> nu, Function<Enhetsversion, T> vad, T nytt) {
    return Optional.of(nytt).filter(ett -> !nu.map(vad).equals(Optional.of(ett)));
  }

  private Overgang overgang() {
    Successionsslag slag =
        svar.tolkad("slag", Successionsslag::skriven, "valj", Successionsslag.FLYTT);
    LocalDate datum = svar.dag("datum");
    List<Overgang.Del> delar = new ArrayList<>();
    for (int nummer = 1; nummer <= Enhetsfragor.DELAR; nummer++) {
      boolean ifylld =
          svar.ja("franenhet" + nummer) || svar.ja("till" + nummer) || svar.ja("andel" + nummer);
      if (ifylld || nummer == 1) {
        delar.add(
            new Overgang.Del(
                enhet("franenhet" + nummer), enhet("till" + nummer), svar.andel("andel" + nummer)));
      }
    }
    return new Overgang(slag, datum, delar, svar.ja("avslutas"), svar.frivillig("overtar"));
  }

  private Enhetsniva niva() {
    return svar.tolkad(
        "niva",
        text -> Arrays.stream(Enhetsniva.values()).filter(en -> en.name().equals(text)).findFirst(),
        "valj",
        Enhetsniva.ENHET);
  }

  private String enhet(String falt) {
    String nyckel = svar.ratt(falt);
    return lage.nycklar().contains(nyckel) ? nyckel : svar.fel(falt, "enhet", nyckel);
  }
}
