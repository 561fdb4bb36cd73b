package se.omtanke.ekonomi.inlasning;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds rows in the text format of PostgreSQL's COPY. */
public final class Kopieringsrad {

  private final StringBuilder text = new StringBuilder(1 << 16);
  private boolean forst = true;

  Kopieringsrad cell(String varde) {
    skilj();
    for (int i = 0; i < varde.length(); i++) {
      tecken(varde.charAt(i));
    }
    return this;
  }

  Kopieringsrad celler(List<String> varden) {
    varden.forEach(this::cell);
    return this;
  }

  Kopieringsrad cell(Object varde) {
    skilj();
    text.append(varde);
    return this;
  }

  void slut() {
    text.append('\n');
    forst = true;
  }

  /** Takes back what has been written since this length: a row that proved wrong. */
  void backa(int langd) {
    text.setLength(langd);
    forst = true;
  }

  int langd() {
    return text.length();
  }

  byte[] tom() {
    byte[] byten = text.toString().getBytes(StandardCharsets.UTF_8);
    text.setLength(0);
    return byten;
  }

  private void skilj() {
    if (forst) {
      forst = false;
    } else {
      text.append('\t');
    }
  }

  private void tecken(char tecken) {
    switch (tecken) {
      case '\\' -> text.append("\\\\");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> text.append(tecken);
    }
  }
}
