package se.omtanke.rapport;

import java.util.Locale;
import se.omtanke.grund.Saknas;

/** The files that a report can be had as. */
public enum Filformat {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv;charset=UTF-8"),
  HTML("text/html;charset=UTF-8"),
  JSON("application/json");

  private final String medietyp;

  Filformat(String medietyp) {
    this.medietyp = medietyp;
  }

  /** The format that an address or command names. */
  public static Filformat av(String andelse) {
    for (Filformat format : values()) {
      if (format.andelse().equals(andelse)) {
        return format;
      }
    }
    throw new Saknas(
        "Rapporten finns som pdf, xlsx, csv, html och json, inte som " + andelse + ".");
  }

  /** The ending of a file's name. */
  public String andelse() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, as a browser is told. */
  public String medietyp() {
    return medietyp;
  }
}
