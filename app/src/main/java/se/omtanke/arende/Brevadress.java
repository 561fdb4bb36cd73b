package se.omtanke.arende;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.person.Adress;
import se.omtanke.person.Adresslag;
import se.omtanke.person.Skyddat;

/**
 * Where a letter goes, as it stands on the letter. It is made only of what may be shown to anyone:
 * a protected address can not stand in a letter, not even in that of the one who lives there, since
 * the copy in the case is read by other parties.
 */
public sealed interface Brevadress {

  /** An address that may be printed, line by line; not empty. */
  record Synlig(List<String> rader) implements Brevadress {

    public Synlig {
      rader = List.copyOf(rader);
    }
  }

  /** She has addresses and all are protected: the letter is handed over, or forwarded. */
  record Skyddad() implements Brevadress {}

  /** No address is known. */
  record Saknas() implements Brevadress {}

  /** The address of someone: where she wants letters, else where she is registered. */
  static Brevadress av(List<Skyddat<Adress>> adresser) {
    if (adresser.isEmpty()) {
      return new Saknas();
    }
    List<Adress> synliga =
        adresser.stream().map(Skyddat::synligt).flatMap(Optional::stream).toList();
    return Stream.of(Adresslag.POST, Adresslag.FOLKBOKFORING)
        .flatMap(slag -> synliga.stream().filter(en -> en.slag() == slag))
        .findFirst()
        .<Brevadress>map(en -> new Synlig(en.rader()))
        .orElseGet(() -> skyddad(adresser) ? new Skyddad() : new Saknas());
  }

  /** One that is typed, for someone who is no person of the register. */
  static Brevadress skriven(String text) {
    List<String> rader = text.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    return rader.isEmpty() ? new Saknas() : new Synlig(rader);
  }

  private static boolean skyddad(List<Skyddat<Adress>> adresser) {
    return adresser.stream().anyMatch(Skyddat::arDolt);
  }
}
