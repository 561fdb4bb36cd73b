package se.omtanke.organisation.inlasning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omtanke.organisation.attest.Attestperson;

/**
 * The people that the attest register may name. With a file of people they are named by key;
 * without one, and within brackets, they are roles. A role is spelled in one way only.
 */
final class Personfil {

  private static final String PERSONER = "personer.csv";

  private final Map<String, Attestperson> personer;
  private final boolean finnsFil;

  Personfil(Path mapp, Felsamling fel) {
    List<Post<Attestperson>> poster =
        new Registerfil(PERSONER, Set.of("nyckel", "namn"), fel).las(mapp, Personfil::person);
    personer =
        poster.stream()
            .map(Post::varde)
            .collect(
                toMap(Attestperson::nyckel, identity(), (forst, sen) -> forst, LinkedHashMap::new));
    poster.stream()
        .filter(post -> !post.varde().equals(personer.get(post.varde().nyckel())))
        .forEach(post -> fel.lagg(PERSONER, post.rad(), "nyckel", "Nyckeln finns redan."));
    finnsFil = !poster.isEmpty();
  }

  List<Attestperson> alla() {
    return List.copyOf(personer.values());
  }

  /** The key of the one that a cell names. */
  String nyckel(Registerrad rad, String kolumn, String text) {
    boolean roll = text.startsWith("[") && text.endsWith("]");
    if (roll || !finnsFil) {
      return rollnyckel(rad, kolumn, roll ? text.substring(1, text.length() - 1).strip() : text);
    }
    if (!personer.containsKey(text)) {
      throw rad.fel(kolumn, "\"" + text + "\" finns inte i " + PERSONER + ".");
    }
    return text;
  }

  /** The keys of those that a cell names, with semicolons between them; none if it is empty. */
  List<String> nycklar(Registerrad rad, String kolumn) {
    return rad.cell(kolumn).stream()
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> nyckel(rad, kolumn, text))
        .distinct()
        .toList();
  }

  private String rollnyckel(Registerrad rad, String kolumn, String namn) {
    Attestperson roll = Attestperson.roll(namn);
    Attestperson kand = personer.computeIfAbsent(roll.nyckel(), nyckel -> roll);
    if (!kand.namn().equals(namn)) {
      throw rad.fel(
          kolumn,
          "\"%s\" har tidigare i filen skrivits \"%s\". Skriv namnet på ett sätt."
              .formatted(namn, kand.namn()));
    }
    return roll.nyckel();
  }

  private static Attestperson person(Registerrad rad) {
    String nyckel = rad.text("nyckel");
    if (!nyckel.equals(Attestperson.nyckel(nyckel))) {
      throw rad.fel("nyckel", "En nyckel skrivs med a–z, 0–9, punkt och bindestreck.");
    }
    String epost = rad.cell("epost").orElse("");
    if (!Attestperson.arEpost(epost)) {
      throw rad.fel("epost", "Skriv en e-postadress, till exempel namn@kommunen.se.");
    }
    return new Attestperson(
        nyckel, rad.text("namn"), rad.cell("befattning").orElse(""), epost, rad.cell("overordnad"));
  }
}
