package se.omtanke.komponenter;

import java.util.List;

/**
 * Everything around the content of a page, the same for all pages of one request.
 *
 * @param texter texts in the reader's language
 * @param huvud municipality, board and reader
 * @param navigation the left navigation for the reader's role, at most seven entries
 * @param tema light, dark or as the system
 * @param tillgangar addresses of style sheet and scripts
 * @param skydd what forms send along
 * @param adress path and query of the page itself, to come back to
 * @param version version of the program, shown at the foot
 */
public record Sidram(
    Texter texter,
    Sidhuvud huvud,
    List<Navigationspost> navigation,
    Tema tema,
    Tillgangar tillgangar,
    Formularskydd skydd,
    String adress,
    String version) {

  public Sidram {
    navigation = List.copyOf(navigation);
  }

  /** The same frame with another head. */
  Sidram med(Sidhuvud nytt) {
    return new Sidram(texter, nytt, navigation, tema, tillgangar, skydd, adress, version);
  }
}
