package se.omtanke.komponenter.formular;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.komponenter.Texter;

/**
 * One question in a form, with what was answered and what is wrong with the answer.
 *
 * @param texter texts in the reader's language
 * @param namn name of the parameter, also the id on the page
 * @param etikett the question, in the reader's language
 * @param ledtext what to think of when answering; empty if nothing
 * @param varde what was typed, exactly as typed
 * @param fel what is wrong and what to do; empty if nothing is
 * @param frivilligt whether it may be left empty; told beside the label
 * @param utkast under which key the text is saved as it is typed; empty if it is not
 */
public record Falt(
    Texter texter,
    String namn,
    String etikett,
    Optional<String> ledtext,
    String varde,
    Optional<String> fel,
    boolean frivilligt,
    Optional<String> utkast) {

  /** The same field with a hint under its label. */
  public Falt medLedtext(String hjalp) {
    return new Falt(texter, namn, etikett, Optional.of(hjalp), varde, fel, frivilligt, utkast);
  }

  /** The same field with this answer already in it, unless something has been typed. */
  public Falt medForslag(String forslag) {
    String nytt = varde.isEmpty() ? forslag : varde;
    return new Falt(texter, namn, etikett, ledtext, nytt, fel, frivilligt, utkast);
  }

  /** The same field, told to be one that may be left empty. */
  public Falt somFrivilligt() {
    return new Falt(texter, namn, etikett, ledtext, varde, fel, true, utkast);
  }

  /** The same field, saved as a draft under this key while it is being written. */
  public Falt medUtkast(String nyckel) {
    return new Falt(texter, namn, etikett, ledtext, varde, fel, frivilligt, Optional.of(nyckel));
  }

  /** Ids of the hint and the error, for {@code aria-describedby}; empty if there are none. */
  public String beskrivs() {
    return Stream.of(ledtext.map(l -> namn + "-ledtext"), fel.map(f -> namn + "-fel"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
