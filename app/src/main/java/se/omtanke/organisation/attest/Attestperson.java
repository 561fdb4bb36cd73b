package se.omtanke.organisation.attest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One who may be named in the attest register: a user by the name she signs in with, or a role.
 * Always told apart by the key, so that a name spelled in two ways is never two people.
 *
 * @param nyckel the user name, or the key of the role ({@link #nyckel(String)})
 * @param namn the name for people
 * @param befattning her position, or empty
 * @param epost where she is reached, or empty
 * @param overordnad the key of the one above her, if that has been said
 */
public record Attestperson(
    String nyckel, String namn, String befattning, String epost, Optional<String> overordnad) {

  private static final Pattern EPOST = Pattern.compile("([^@\\s]+@[^@\\s]+)?");

  /** Whether a text can be an e-mail address; an empty one says that there is none. */
  public static boolean arEpost(String text) {
    return EPOST.matcher(text).matches();
  }

  /** A role that stands for whoever holds it. */
  public static Attestperson roll(String namn) {
    return new Attestperson(nyckel(namn), namn, "", "", Optional.empty());
  }

  /**
   * The key that a name is kept under: {@code Enhetschef Säbo} and {@code enhetschef säbo} are one.
   */
  public static String nyckel(String namn) {
    return Normalizer.normalize(namn, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9.]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
