package se.omtanke.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as she may be shown in a list: what is protected is hidden.
 *
 * @param id who it is, through all changes of number and name
 * @param identitet what she is known by today
 * @param namn her name today, if she has one
 * @param skydd how her data is protected today
 * @param registrerad the day from which something is known of her
 */
public record Person(
    UUID id,
    Skyddat<Identitet> identitet,
    Optional<Skyddat<Personnamn>> namn,
    Skyddsniva skydd,
    LocalDate registrerad) {

  private static final String SKYDDAD = "Skyddad person";

  /** Whether her data is protected. */
  public boolean arSkyddad() {
    return skydd.skyddar();
  }

  /** What to call her in a list: {@code Sandström, Anna}, or that she is protected. */
  public String visningsnamn() {
    return identitet.synligt().map(i -> kallad(i, namn.flatMap(Skyddat::synligt))).orElse(SKYDDAD);
  }

  /** Her number, half of it; nothing of it if she is protected. */
  public String maskeratNummer() {
    return identitet.synligt().map(Identitet::maskerad).orElse("••••••-••••");
  }

  /** Her day of birth, if it is known and may be shown. */
  public Optional<LocalDate> fodd() {
    return identitet.synligt().flatMap(Identitet::fodd);
  }

  static String kallad(Identitet identitet, Optional<Personnamn> namn) {
    return namn.map(Personnamn::sorterat)
        .orElseGet(
            () ->
                switch (identitet) {
                  case Identitet.OkandIdentitet okand -> okand.beteckning();
                  case Identitet.OfottBarn barn -> "Väntat barn";
                  case Identitet.Personnummer p -> "Namn saknas";
                  case Identitet.Samordningsnummer s -> "Namn saknas";
                  case Identitet.Reservnummer r -> "Namn saknas";
                });
  }
}
