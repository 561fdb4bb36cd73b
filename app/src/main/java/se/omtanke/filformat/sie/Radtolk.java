package se.omtanke.filformat.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.sie.Sierad.Falt;

/**
 * Splits a line in fields; SIE 4B, chapter 5.
 *
 * <p>Fields stand apart by blanks and tabs; quotes hold them together; {@code \"} is a quote inside
 * quotes, any other backslash is itself.
 */
final class Radtolk {

  private final String fil;
  private final int nummer;
  private final String text;
  private int plats;

  private Radtolk(String fil, int nummer, String text) {
    this.fil = fil;
    this.nummer = nummer;
    this.text = text;
  }

  /**
   * The fields of a line that is not blank.
   *
   * @throws Filfel if it is no post, a quote or a brace is not closed
   */
  static Sierad tolka(String fil, int nummer, String text) {
    return new Radtolk(fil, nummer, text).rad();
  }

  private Sierad rad() {
    String etikett = ord();
    List<Falt> falt = new ArrayList<>();
    if (etikett.isEmpty() && (tecken() == '{' || tecken() == '}')) {
      etikett = String.valueOf(text.charAt(plats++));
    } else if (!etikett.startsWith("#") || etikett.length() < 2) {
      throw fel("Raden är ingen SIE-post: den ska börja med # och en etikett.");
    } else {
      etikett = etikett.substring(1).toUpperCase(Locale.ROOT);
    }
    while (harMer()) {
      falt.add(tecken() == '{' ? lista() : new Falt.Text(falt()));
    }
    return new Sierad(nummer, etikett, falt);
  }

  private Falt lista() {
    List<String> texter = new ArrayList<>();
    plats++;
    while (harMer()) {
      if (tecken() == '}') {
        plats++;
        return new Falt.Lista(List.copyOf(texter));
      }
      texter.add(falt());
    }
    throw fel("Objektlistan har ingen slutklammer }. Är raden avklippt?");
  }

  private String falt() {
    if (tecken() == '"') {
      return citat();
    }
    String ord = ord();
    if (ord.isEmpty()) {
      throw fel("Klammern " + tecken() + " står på fel plats.");
    }
    return ord;
  }

  private String citat() {
    var falt = new StringBuilder();
    int sistaVagra = -1;
    for (plats++; plats < text.length(); plats++) {
      char c = text.charAt(plats);
      if (c == '"') {
        plats++;
        return falt.toString();
      }
      if (c == '\\' && plats + 1 < text.length() && text.charAt(plats + 1) == '"') {
        sistaVagra = plats;
        plats++;
        falt.append('"');
      } else {
        falt.append(c);
      }
    }
    // A path may end in a backslash: "C:\data\". Then the quote after it was the closing one.
    if (sistaVagra >= 0 && text.substring(sistaVagra + 2).isBlank()) {
      falt.setLength(falt.lastIndexOf("\""));
      return falt.append('\\').toString();
    }
    throw fel("Ett citationstecken öppnas men sluts aldrig. Är raden avklippt?");
  }

  private String ord() {
    if (!harMer()) {
      return "";
    }
    int borjan = plats;
    while (plats < text.length() && !blank(tecken()) && tecken() != '{' && tecken() != '}') {
      plats++;
    }
    return text.substring(borjan, plats);
  }

  private boolean harMer() {
    while (plats < text.length() && blank(text.charAt(plats))) {
      plats++;
    }
    return plats < text.length();
  }

  private char tecken() {
    return text.charAt(plats);
  }

  private static boolean blank(char tecken) {
    return tecken == ' ' || tecken == '\t';
  }

  private Filfel fel(String klarsprak) {
    return new Filfel(fil, nummer, "", klarsprak);
  }
}
