package se.omtanke.rapport;

import java.nio.file.Path;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.rapport.granskning.Filgranskning;
import se.omtanke.rapport.granskning.modell.Specfel;

/** Reviews a table from anywhere; needs neither framework nor database. */
public final class Tabellgranskning {

  private static final int FYND = 1;
  private static final int FEL_SPEC = 2;

  private Tabellgranskning() {}

  /**
   * The answer to a review.
   *
   * @param slutkod 0 when nothing is graver than a note, 1 for findings or a file that cannot be
   *     read, 2 for a specification that cannot be used
   * @param ut the findings, or empty
   * @param fel why there are none, in Swedish, or empty
   */
  public record Svar(int slutkod, String ut, String fel) {}

  /**
   * Reviews a file.
   *
   * @param fil a CSV or XLSX file
   * @param spec the specification in YAML, if there is one
   * @param json whether the findings are written as JSON instead of words
   */
  public static Svar granska(Path fil, Optional<Path> spec, boolean json) {
    try {
      var svar = Filgranskning.granska(fil, spec);
      return new Svar(svar.godkand() ? 0 : FYND, json ? svar.json() : svar.ord(), "");
    } catch (Specfel e) {
      var namn = spec.map(Path::toString).orElse("");
      return new Svar(FEL_SPEC, "", "%s%s: %s".formatted(namn, stalle(e), e.getMessage()));
    } catch (Filfel e) {
      return new Svar(FYND, "", "%s: %s".formatted(stalle(e), e.getMessage()));
    }
  }

  private static String stalle(Specfel e) {
    var rad = e.rad() > 0 ? " rad " + e.rad() : "";
    return e.nyckel().isEmpty() ? rad : rad + " (" + e.nyckel() + ")";
  }

  private static String stalle(Filfel e) {
    var rad = e.rad() > 0 ? " rad " + e.rad() : "";
    return e.kolumn().isEmpty() ? e.fil() + rad : e.fil() + rad + " kolumn " + e.kolumn();
  }
}
