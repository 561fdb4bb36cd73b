package se.omtanke.person.webb;

import java.util.Locale;
import java.util.UUID;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.person.Person;
import se.omtanke.person.Personrad;

/** Addresses and words that the pages about persons share. */
final class Personsidor {

  static final String ROT = "/personer";
  static final String EN = ROT + "/{id}";

  private Personsidor() {}

  static String adress(UUID person) {
    return ROT + "/" + person;
  }

  /** A page under a person's own. */
  static Sida under(Sida sida, Personrad rad, String rubrik) {
    return sida.medRubrik(rubrik)
        .medBrodsmula(sida.text("person.navigation"), ROT)
        .medBrodsmula(rad.namn(), adress(rad.id()));
  }

  /** A word of an enum in the reader's language: {@code person.skydd.fingerade}. */
  static String ord(Sida sida, String grupp, Enum<?> varde) {
    return sida.text("person." + grupp + "." + varde.name().toLowerCase(Locale.ROOT));
  }

  /** What to call someone where one chooses: with the year of birth, never the day. */
  static String iLista(Texter texter, Person person) {
    String namn = person.arSkyddad() ? texter.text("person.skyddad") : person.visningsnamn();
    return person
        .fodd()
        .map(fodd -> texter.text("person.valjs", namn, String.valueOf(fodd.getYear())))
        .orElse(namn);
  }

  /** What to call someone in a list; the words for one who is protected follow the reader. */
  static String namn(Sida sida, Person person) {
    return person.arSkyddad() ? sida.text("person.skyddad") : person.visningsnamn();
  }
}
