package se.omtanke.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import se.omtanke.grund.OgiltigIndata;

/**
 * What has been stated of an identity, as it was typed.
 *
 * @param sort how it is stated
 * @param nummer the number; for a reserve number only one that has been drawn
 * @param fodd day of birth, for a child not yet born the expected one; a Swedish number tells it
 * @param beteckning what one whose identity is unknown or not documented is called
 */
public record Identitetsuppgift(
    Identitetssort sort, String nummer, Optional<LocalDate> fodd, String beteckning) {

  /**
   * The identity.
   *
   * @param idag the day that a century left out is judged from
   * @param reservnummer draws a number where there is none
   * @throws OgiltigIndata with the field {@code nummer}, {@code fodd} or {@code beteckning}
   */
  public Identitet identitet(LocalDate idag, Supplier<String> reservnummer) {
    return switch (sort) {
      case NUMMER -> Identitet.tolka(nummer, idag);
      case UTLANDSKT -> new Identitet.Reservnummer(nummer, fodd, Kon.OKANT);
      case RESERV ->
          new Identitet.Reservnummer(
              nummer.isBlank() ? reservnummer.get() : nummer, fodd, Kon.OKANT);
      case OKAND -> new Identitet.OkandIdentitet(beteckning, Okandgrund.EJ_FASTSTALLD);
      case DOKUMENTERAS_INTE ->
          new Identitet.OkandIdentitet(beteckning, Okandgrund.DOKUMENTERAS_INTE);
      case OFODD ->
          new Identitet.OfottBarn(
              fodd.orElseThrow(
                  () -> new OgiltigIndata("fodd", "Skriv den beräknade dagen för födelsen.")));
    };
  }

  /** How an identity would be stated. */
  public static Identitetsuppgift av(Identitet identitet) {
    String nummer = identitet.nummer().isPresent() ? identitet.fullt() : "";
    return switch (identitet) {
      case Identitet.Personnummer _ -> av(Identitetssort.NUMMER, nummer);
      case Identitet.Samordningsnummer _ -> av(Identitetssort.NUMMER, nummer);
      case Identitet.Reservnummer r ->
          new Identitetsuppgift(
              Reservnummergivare.arDraget(nummer)
                  ? Identitetssort.RESERV
                  : Identitetssort.UTLANDSKT,
              nummer,
              r.fodd(),
              "");
      case Identitet.OkandIdentitet o ->
          new Identitetsuppgift(
              o.grund() == Okandgrund.EJ_FASTSTALLD
                  ? Identitetssort.OKAND
                  : Identitetssort.DOKUMENTERAS_INTE,
              "",
              Optional.empty(),
              o.beteckning());
      case Identitet.OfottBarn o ->
          new Identitetsuppgift(Identitetssort.OFODD, "", Optional.of(o.beraknad()), "");
    };
  }

  private static Identitetsuppgift av(Identitetssort sort, String nummer) {
    return new Identitetsuppgift(sort, nummer, Optional.empty(), "");
  }
}
